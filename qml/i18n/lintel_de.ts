<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PairingScreen</name>
    <message>
        <source>Connect this display</source>
        <translation>Dieses Display verbinden</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>%1 öffnen und den Code eingeben, oder das Quadrat mit dem Telefon scannen.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Dieses Display heißt %1.</translation>
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
        <translation>Privater Termin</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>An der Tür gebucht</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
            </translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>für den Rest des Tages</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>Der Kalender wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Zuletzt bekannt: belegt %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Zuletzt bekannt: frei %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>frei ab %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Danach: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 bis %2, dann %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
            </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>in %1 wieder frei, wenn niemand eincheckt</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Dann: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it.</source>
        <translation>Dieses Display braucht Hilfe: Der Hub nimmt es nicht an.</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it. The room is shown as of %1.</source>
        <translation>Dieses Display braucht Hilfe: Der Hub nimmt es nicht an. Der Raum ist mit Stand %1 zu sehen.</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Keine Nachricht vom Kalender. Bitte vor dem Eintreten fragen.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Keine Nachricht vom Kalender seit %1. Bitte vor dem Eintreten fragen.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Kalender vom Stand %1. Verbindung wird gesucht; eine Buchung wird gesendet, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Kalender vom Stand %1. Er ist zurzeit nicht lesbar.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Verbindung wird gesucht; eine Buchung wird gesendet, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Gebucht: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Für Sie reserviert: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>%1 wird gebucht …</translation>
    </message>
    <message>
        <source>%1 is booked when the connection returns</source>
        <translation>%1 wird gebucht, sobald die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Verlängert bis %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Wird bis %1 verlängert …</translation>
    </message>
    <message>
        <source>Extended to %1 when the connection returns</source>
        <translation>Wird bis %1 verlängert, sobald die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>Die Besprechung ist beendet</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Die Besprechung wird beendet …</translation>
    </message>
    <message>
        <source>Ended when the connection returns</source>
        <translation>Wird beendet, sobald die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 hat den Raum %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>Den Raum hat dann jemand anderes.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Diese Zeit kann nicht gebucht werden.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>Die Regeln dieses Raums lassen es nicht zu.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Diese Besprechung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>Der Kalender hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>Der Raum ist gesperrt.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Es wurde nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 anfragen</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>wird gesendet, sobald verbunden</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>um %1 oder %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>um %1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Raum freigeben</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Ganztägig frei</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>Book this room</source>
        <translation>Diesen Raum buchen</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Frei %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Diese Besprechung jetzt beenden?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Nicht verlängert</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Ein neuer Code erscheint in %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>Ein Code ist unterwegs.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Der Hub antwortet nicht</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Bitte prüfen, ob dieses Display im Netz ist und der Hub läuft.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>Der Hub gibt gerade keinen Code aus</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Er antwortet, aber nicht mit einem Code. Vielleicht ist er ausgelastet oder startet gerade.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>Die Verbindung zum Hub ist nicht sicher</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Seine Adresse braucht https und ein Zertifikat, dem dieses Display vertraut.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>Der nächste Versuch folgt in %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Neuer Versuch …</translation>
    </message>
</context>
</TS>
