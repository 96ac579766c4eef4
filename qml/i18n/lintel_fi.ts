<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>PairingScreen</name>
    <message>
        <source>Connect this display</source>
        <translation>Yhdistä tämä näyttö</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Avaa %1 ja syötä koodi tai skannaa ruutu puhelimella.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Tämä näyttö on %1.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Yksityinen kokous</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Varattu ovella</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Varattu</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
            </translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Epävarma</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Kuittaa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>loppupäivän</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>vielä %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>Kalenteria ei ole vielä luettu</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Viimeksi: varattu %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Viimeksi: vapaa %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 asti</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>vapautuu %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Seuraavaksi: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>ei vielä vahvistettu</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 %2 asti, sitten %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
            </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tilanne %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>vapautuu, jos kukaan ei kuittaa: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Sitten: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it.</source>
        <translation>Näyttö vaatii huomiota: palvelin ei hyväksy sitä.</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it. The room is shown as of %1.</source>
        <translation>Näyttö vaatii huomiota: palvelin ei hyväksy sitä. Huoneen tilanne on ajalta %1.</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Kalenterista ei ole tietoa. Kysy ennen kuin astut sisään.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Kalenterista ei ole tietoa %1 jälkeen. Kysy ennen kuin astut sisään.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Kalenterin tilanne %1. Yhdistetään uudelleen; varaus lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Kalenterin tilanne %1. Sitä ei voi lukea juuri nyt.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Yhdistetään uudelleen; varaus lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Varattu: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Pidetään sinulle: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>Varataan %1 …</translation>
    </message>
    <message>
        <source>%1 is booked when the connection returns</source>
        <translation>%1 varataan, kun yhteys palaa</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Jatkettu %1 asti</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Jatketaan %1 asti …</translation>
    </message>
    <message>
        <source>Extended to %1 when the connection returns</source>
        <translation>Jatketaan %1 asti, kun yhteys palaa</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>Kokous on päättynyt</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Lopetetaan kokousta …</translation>
    </message>
    <message>
        <source>Ended when the connection returns</source>
        <translation>Lopetetaan, kun yhteys palaa</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>Huone on varattu %2: %1.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>Huone on silloin toisella.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Tätä aikaa ei voi varata.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>Huoneen säännöt eivät salli sitä.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Kokousta ei enää ole.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>Kalenteri ei hyväksynyt sitä.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>Huone on suljettu.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Sitä ei hyväksytty.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>klo %1 asti</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Pyydä %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>lähetetään yhteyden palattua</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Varaa %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>%1 tai %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Vapauta huone</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Lopeta nyt</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>koko päivän</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Vapaa koko päivän</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>Book this room</source>
        <translation>Varaa tämä huone</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Vapaa %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>klo %1 asti</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Varaa %1</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Lopetetaanko kokous nyt?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Lopeta nyt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jatketaan</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Varaus ei onnistunut</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Jatkaminen ei onnistunut</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Lopetus ei onnistunut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>A new code appears in %1.</source>
        <translation>Uusi koodi tulee, kun on kulunut %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>Koodi on tulossa.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Palvelin ei vastaa</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Tarkista, että näyttö on verkossa ja palvelin käynnissä.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>Palvelin ei anna juuri nyt koodia</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Se vastaa, mutta ei anna koodia. Se voi olla kiireinen tai käynnistymässä.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>Yhteys palvelimeen ei ole turvallinen</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Sen osoite tarvitsee https-yhteyden ja varmenteen, johon näyttö luottaa.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>Seuraava yritys, kun on kulunut %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Yritetään uudelleen …</translation>
    </message>
</context>
</TS>
