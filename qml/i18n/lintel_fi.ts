<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Käytä tätä osoitetta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>kukaan ei tullut</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Aloita aikaisemmin</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Aloita myöhemmin</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Lopeta aikaisemmin</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Lopeta myöhemmin</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Anna otsikko</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Varaa tämä huone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Varaa toinen aika</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Kosketus on pois päältä</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Pyyhi näyttö nyt. Se palaa itsestään.</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>An admin connects it again at %1: enter the code there, or scan the square with a phone. Nothing is lost.</source>
        <translation>Ylläpitäjä yhdistää sen uudelleen osoitteessa %1: syötä koodi siellä tai skannaa ruutu puhelimella. Mitään ei katoa.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Tämä näyttö on %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Huolto</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Otsikko tai nimi</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Etsitään …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>Palvelimeen ei saada yhteyttä: kukaan ei tiedä, missä se on.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Yhdessäkään tämän päivän tai huomisen kokouksessa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Tänään ja huomenna, siltä osin kuin kaikki saavat nähdä.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Se ei ole vapaana tarpeeksi kauan varattavaksi.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Muut huoneet</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>Palvelimeen ei saada yhteyttä: kukaan ei tiedä, mitkä huoneet ovat vapaina.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Missään vapaassa huoneessa ei ole tätä kaikkea.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Mikään muu huone ei ole nyt vapaana.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Etsitään vapaita huoneita …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Näytä kaikki huoneet</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Etsi huone</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Missä kokoukseni on?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Varaa</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Palvelimet tässä verkossa</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Etsi uudelleen</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Kirjoita osoite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Iso kirjain</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjaimet</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Numerot ja merkit</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
</context>
<context>
    <name>PairingScreen</name>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
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
    <message>
        <source>Network and hub address</source>
        <translation>Verkko ja palvelimen osoite</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Etsi palvelin</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>Puhelimella</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>Puhelimella</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Skannaa neliö puhelimella: siellä voi varata, jatkaa, ilmoittautua tai ilmoittaa viasta.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>Ylläpitäjän PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln numero syötetty</numerusform>
            <numerusform>%Ln numeroa syötetty</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>tässä kerroksessa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>%Ln kerroksen päässä</numerusform>
            <numerusform>%Ln kerroksen päässä</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>vapaa %1 asti</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>vapaa loppupäivän</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Kalusteet</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Liian kuuma tai kylmä</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Ei siisti</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Tarvikkeet</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jotain muuta</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>ilmoitettu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Etsi huone</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Etsi kokous</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ilmoita</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>Mikä ei toimi?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Valitse, mikä se on</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Muutama sana, jos haluat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ilmoita</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Herätä näyttö</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Huolto</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Huolto · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Ylläpitäjän PIN-koodia ei ole asetettu. Pyydä sitä palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Yhdistä uudelleen</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Poista pariliitos</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Käynnistä uudelleen</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Tallenna vianmääritys</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>Ylläpitäjän PIN</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Poistetaanko näytön pariliitos?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>Osoite on tallennettu</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Se otetaan käyttöön seuraavassa käynnistyksessä.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Poista ja unohda</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Käynnistä nyt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Puhdista näyttö</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>How QLocale writes a time with 12 hours; AP or Ap is the half of the day</comment>
        <translation>h:mm Ap</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>From a time until a time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>A day in short, and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>How QLocale writes a weekday before a time</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>h AP</source>
        <comment>How QLocale writes a whole hour of 12</comment>
        <translation>h Ap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln päivä sitten</numerusform>
            <numerusform>%Ln päivää sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln tunti sitten</numerusform>
            <numerusform>%Ln tuntia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minuutti sitten</numerusform>
            <numerusform>%Ln minuuttia sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>all day</source>
        <translation>koko päivän</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln paikka</numerusform>
            <numerusform>%Ln paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
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
        <source>will be sent</source>
        <translation>lähetetään myöhemmin</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 %2 asti, sitten %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
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
        <source>free again at %1 if nobody checks in</source>
        <translation>vapautuu %1, jos kukaan ei kuittaa</translation>
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
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Kalenterista ei ole tietoa. Kysy ennen kuin astut sisään.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Kalenterista ei ole tietoa %1 jälkeen. Kysy ennen kuin astut sisään.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Varaus lähetetään, kun palvelin taas hyväksyy tämän näytön.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Kalenterin tilanne %1. Varaus lähetetään, kun palvelin taas hyväksyy tämän näytön.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Kalenterin tilanne %1. Kellonaika vahvistetaan, kun yhteys palaa.</translation>
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
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Varaus %1: lähetetään, kun yhteys palaa</translation>
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
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Jatkaminen %1 asti: lähetetään, kun yhteys palaa</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Läsnäolo on kuitattu</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Kuitataan …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Ilmoitettu. Kiitos</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Ilmoitetaan …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Ilmoitus: lähetetään, kun yhteys palaa</translation>
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
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Kokouksen päättäminen: lähetetään, kun yhteys palaa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln pyyntö lähetetään, kun yhteys palaa</numerusform>
            <numerusform>%Ln pyyntöä lähetetään, kun yhteys palaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Huone on jo varattu %1.</translation>
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
        <source>Too late: somebody else has the room by now.</source>
        <translation>Liian myöhään: huone on jo toisella.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>Aika ehti mennä ohi ennen kuin yhteys palasi.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Sitä ei hyväksytty.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Kirjauduttu klo %1; lähetetään, kun yhteys palaa</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>Seuraava kokous alkaa klo %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>Klo %2 alkaa: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>Väliin jätetään %1 vapaata.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Varaus kestää täällä enintään %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Sitä ei voi jatkaa täällä.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>kukaan ei tullut</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Koodia ei ole, koska se tulisi tuolta palvelimelta.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Koodia ei vielä ole.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Näyttö pyytää sitä edelleen palvelimelta.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Yhdistä tämä näyttö uudelleen</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Siihen asti kaikki pysyy ennallaan. Jos mitään ei tehdä, koodi poistuu itsestään.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>Palvelin ei hyväksy tätä näyttöä</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>Huone näkyy viimeksi tunnetussa tilassa, ja näyttö yrittää edelleen. Usein asia korjaantuu itsestään.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>Palvelin ei tunne tätä näyttöä</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Ehkä palvelin on asennettu uudelleen tai palautettu vanhasta varmuuskopiosta. Huone näkyy viimeksi tunnetussa tilassa.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Mihin tämä näyttö kuuluu?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>Palvelin tuntee sen useammassa organisaatiossa. Ylläpitäjän on kerrottava, missä niistä se on.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Toinen laite esiintyy tänä näyttönä</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Molemmilla on sama avain, ehkä levyn kopioinnin takia. Sammuta kopio tai poista pariliitos siitä: pidä vasenta yläkulmaa viisi sekuntia.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Palvelin voi olla väärä</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Osoitteessa %1 vastaava ei voi todistaa olevansa palvelin, johon näyttö on yhdistetty. Pyydä ylläpitäjää tarkistamaan osoite ja verkko. Mitään ei ole luovutettu.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Vapaa koko päivän</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Vapaa %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Varaa %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Aika varattiin juuri. Valitse toinen.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Tänä päivänä ei ole vapaata.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Napauta vapaata aikaa tai vedä alusta loppuun.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Hätätilanne</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>klo %1 alkaen</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ paikkaa</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Varaa %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>klo %1 asti</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>aikaa ei vahvistettu</translation>
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
        <source>Free all day</source>
        <translation>Vapaa koko päivän</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Olen paikalla</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Etsi toinen huone</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>Tämän palvelimen osoitetta ei voi käyttää. Kirjoita se itse.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Etsitään palvelimia tästä verkosta …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Täällä ei ilmoittaudu yhtään palvelinta. Kirjoita osoite itse.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Kuka tahansa tässä verkossa voi ilmoittaa sellaisen: valitse vain palvelin, jonka tunnet.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>klo %1 asti</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Varaa %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Jatka</translation>
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
        <source>Not checked in</source>
        <translation>Kuittaus ei onnistunut</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ilmoitus ei onnistunut</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Vain tämä päättyy; sarjan muut kokoukset säilyvät.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Vapautetaanko huone?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>Kokous päättyy, ja huone vapautuu muille.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Vapauta huone</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Ei tätä pidempään</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Jatka klo %1 asti</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
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
    <message>
        <source>Which hub?</source>
        <translation>Mikä palvelin?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Kukaan ei ole vielä kertonut tälle näytölle, missä sen palvelin on.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Näytöllä ei ole verkkoyhteyttä. Tarkista kaapeli tai langaton verkko.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Verkko: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Näyttö unohtaa huoneensa, avaimensa ja kaiken tietämänsä. Jotta se näyttäisi taas huoneen, se on yhdistettävä uudella koodilla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln pyyntö on vielä lähettämättä ja katoaa.</numerusform>
            <numerusform>%Ln pyyntöä on vielä lähettämättä ja katoaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>palvelin ei vastaa</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>palvelin ei anna koodia</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>ei turvallinen</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>odottaa yhdistämistä</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>yhdistetty</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>yhdistetään uudelleen</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>palvelin ei hyväksy tätä näyttöä</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ei osoitetta</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viime yhteys</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Kalenteri luettu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ei vahvistettu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Vianmääritys</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetki …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Liian monta väärää yritystä. Uudelleen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>Se ei ollut oikein. %Ln yritys jäljellä.</numerusform>
            <numerusform>Se ei ollut oikein. %Ln yritystä jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Tätä osoitetta ei voi käyttää. Sen pitää olla muotoa %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>palvelinta ei vielä tunneta</translation>
    </message>
</context>
</TS>
