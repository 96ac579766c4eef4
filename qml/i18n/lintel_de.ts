<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Früher beginnen</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Später beginnen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Früher enden</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Später enden</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Titel angeben</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Diesen Raum buchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Andere Zeit buchen</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Berührung ist aus</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Jetzt kann das Glas abgewischt werden. Es kommt von selbst zurück.</translation>
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
        <translation>Ein Admin verbindet es unter %1 neu: dort den Code eingeben oder das Quadrat mit dem Telefon scannen. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Dieses Display heißt %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Wartung</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Titel oder Name</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>Der Hub ist nicht erreichbar: Niemand weiß, wo sie ist.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Keine Besprechung heute oder morgen hat diese Wörter.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Heute und morgen, soweit es alle sehen dürfen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Er ist nicht lange genug frei, um gebucht zu werden.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andere Räume</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>Der Hub ist nicht erreichbar: Niemand weiß, welche Räume frei sind.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Kein freier Raum hat das alles.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Jetzt ist kein anderer Raum frei.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Freie Räume werden gesucht …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Alle Räume zeigen</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Raum finden</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Wo ist meine Besprechung?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Hubs in diesem Netz</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Adresse eintippen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Bitte beachten</translation>
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
    <message>
        <source>Network and hub address</source>
        <translation>Netz und Hub-Adresse</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Hub suchen</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>Auf dem Handy</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Scannen Sie das Quadrat mit einem Handy, um von dort zu buchen, zu verlängern, einzuchecken oder etwas zu melden.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>Admin-PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln Ziffer eingegeben</numerusform>
            <numerusform>%Ln Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>auf dieser Etage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>%Ln Etage entfernt</numerusform>
            <numerusform>%Ln Etagen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>frei bis %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>für den Rest des Tages frei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Zu warm oder kalt</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Nicht sauber</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Verbrauchsmaterial</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>gemeldet %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Raum finden</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Besprechung finden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>Was funktioniert nicht?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Display wecken</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Wartung · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Es wurde keine Admin-PIN festgelegt. Bitte beim Admin des Hubs erfragen.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub-Adresse</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Diagnose schreiben</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>Admin-PIN</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Dieses Display trennen?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>Die Adresse ist gespeichert</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Trennen und vergessen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Glas reinigen</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>h:mm AP</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>From a time until a time</comment>
        <translation>%1 – %2</translation>
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
        <translation>h AP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
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
        <source>will be sent</source>
        <translation>wird noch gesendet</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 bis %2, dann %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
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
        <source>free again at %1 if nobody checks in</source>
        <translation>ab %1 wieder frei, wenn niemand eincheckt</translation>
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
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Keine Nachricht vom Kalender. Bitte vor dem Eintreten fragen.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Keine Nachricht vom Kalender seit %1. Bitte vor dem Eintreten fragen.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Eine Buchung wird gesendet, sobald der Hub dieses Display wieder annimmt.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Kalender vom Stand %1. Eine Buchung wird gesendet, sobald der Hub dieses Display wieder annimmt.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Kalender vom Stand %1. Die Uhrzeit ist noch nicht bestätigt.</translation>
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
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Buchung %1: wird gesendet, sobald wieder verbunden</translation>
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
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Verlängerung bis %1: wird gesendet, sobald wieder verbunden</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Sie sind eingecheckt</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Wird eingecheckt …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Gemeldet. Danke</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Wird gemeldet …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Meldung: wird gesendet, sobald wieder verbunden</translation>
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
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Ende der Besprechung: wird gesendet, sobald wieder verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln Wunsch wird gesendet, sobald wieder verbunden</numerusform>
            <numerusform>%Ln Wünsche werden gesendet, sobald wieder verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Jemand anderes hat den Raum %1.</translation>
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
        <source>Too late: somebody else has the room by now.</source>
        <translation>Zu spät: Den Raum hat inzwischen jemand anderes.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>Die Zeit war vorbei, bevor die Verbindung wieder da war.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Es wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Eingecheckt um %1; wird gesendet, sobald die Verbindung wieder da ist</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>Der nächste Termin beginnt um %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>Um %2 folgt: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>Dazwischen bleiben %1 frei.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Eine Buchung dauert hier höchstens %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Er kann hier nicht verlängert werden.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Es gibt keinen Code, denn er käme von diesem Hub.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Es gibt noch keinen Code.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Dieses Display fragt den Hub weiter danach.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Dieses Display neu koppeln</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Bis dahin bleibt alles, wie es ist. Geschieht nichts, verschwindet der Code von selbst.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>Der Hub nimmt dieses Display nicht an</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>Der Raum bleibt auf dem letzten bekannten Stand, und dieses Display versucht es weiter. Oft gibt es sich von selbst.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>Der Hub kennt dieses Display nicht</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Vielleicht wurde der Hub neu oder aus einer alten Sicherung eingerichtet. Der Raum bleibt auf dem letzten bekannten Stand.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Wohin gehört dieses Display?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>Der Hub kennt es in mehr als einer Organisation. Ein Admin muss sagen, in welcher es hängt.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Ein anderes Gerät gibt sich als dieses Display aus</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Beide haben denselben Schlüssel, vielleicht weil ein Datenträger kopiert wurde. Die Kopie ausschalten oder dort trennen: die Ecke oben links fünf Sekunden halten.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Das ist vielleicht der falsche Hub</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Wer unter %1 antwortet, kann nicht beweisen, der Hub zu sein, mit dem dieses Display gekoppelt wurde. Adresse und Netz bitte prüfen lassen. Es wurde nichts preisgegeben.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Ganztägig frei</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Frei %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Diese Zeit ist gerade vergeben worden. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>An diesem Tag ist nichts frei.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Eine freie Zeit antippen oder von Anfang bis Ende ziehen.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>ab %1 Plätzen</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>Uhrzeit nicht bestätigt</translation>
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
        <source>Free all day</source>
        <translation>Ganztägig frei</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Anderen Raum finden</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>Die Adresse dieses Hubs lässt sich nicht verwenden. Bitte stattdessen eintippen.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Hubs in diesem Netz werden gesucht …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Hier meldet sich kein Hub. Bitte stattdessen seine Adresse eintippen.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Jeder in diesem Netz kann einen anmelden: Bitte nur einen Hub wählen, den man kennt.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
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
        <source>Not checked in</source>
        <translation>Nicht eingecheckt</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Nur dieser Termin endet; die anderen der Serie bleiben.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Raum freigeben?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>Der Termin endet, und andere können den Raum haben.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Raum freigeben</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Länger geht es nicht</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Bis %1 verlängern</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
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
    <message>
        <source>Which hub?</source>
        <translation>Welcher Hub?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Noch hat niemand diesem Display gesagt, wo sein Hub ist.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Dieses Display hat kein Netz. Bitte Kabel oder WLAN prüfen.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Es vergisst seinen Raum, seinen Schlüssel und alles, was es weiß. Um wieder einen Raum zu zeigen, muss es mit einem neuen Code gekoppelt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln Wunsch ist noch nicht gesendet und geht verloren.</numerusform>
            <numerusform>%Ln Wünsche sind noch nicht gesendet und gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>der Hub antwortet nicht</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>der Hub gibt keinen Code aus</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>wartet auf das Koppeln</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>wird wieder gesucht</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>der Hub nimmt dieses Display nicht an</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Kalender gelesen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Zu viele falsche Versuche. Wieder in %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>Das war sie nicht. Noch %Ln Versuch.</numerusform>
            <numerusform>Das war sie nicht. Noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Diese Adresse ist nicht brauchbar. Sie muss aussehen wie %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>noch kein Hub bekannt</translation>
    </message>
</context>
</TS>
