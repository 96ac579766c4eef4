<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Dit adres gebruiken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>niemand kwam</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Eerder beginnen</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Later beginnen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Eerder eindigen</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Later eindigen</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Titel geven</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Deze ruimte boeken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Andere tijd boeken</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Aanraken staat uit</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Veeg het scherm nu schoon. Het komt vanzelf terug.</translation>
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
        <translation>Een beheerder verbindt het opnieuw op %1: voer daar de code in of scan het vierkant met een telefoon. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Dit scherm heet %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Onderhoud</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Titel of naam</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Zoeken …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>De hub is niet bereikbaar: niemand weet waar ze is.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Geen vergadering van vandaag of morgen heeft deze woorden.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Vandaag en morgen, voor zover iedereen het mag zien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Hij is niet lang genoeg vrij om te boeken.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andere ruimtes</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>De hub is niet bereikbaar: niemand weet welke ruimtes vrij zijn.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Geen vrije ruimte heeft dat allemaal.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Er is nu geen andere ruimte vrij.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Vrije ruimtes zoeken …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Alle ruimtes tonen</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Ruimte zoeken</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Waar is mijn vergadering?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Hubs op dit netwerk</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Adres typen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Hoofdletter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cijfers en tekens</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
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
        <translation>Dit scherm verbinden</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Open %1 en voer de code in, of scan het vierkant met uw telefoon.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Dit scherm heet %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Netwerk en hubadres</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Hub zoeken</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>Op je telefoon</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>Op je telefoon</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Scan het vierkant met een telefoon om daar te boeken, te verlengen, in te checken of te melden.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>Beheerders-pin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln cijfer ingevoerd</numerusform>
            <numerusform>%Ln cijfers ingevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>op deze verdieping</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>%Ln verdieping verder</numerusform>
            <numerusform>%Ln verdiepingen verder</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>vrij tot %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>de rest van de dag vrij</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Meubilair</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Te warm of koud</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Niet schoon</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Benodigdheden</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>gemeld %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Ruimte zoeken</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Vergadering zoeken</translation>
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
        <translation>Wat werkt niet?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Kies wat het is</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Een paar woorden, als je wilt</translation>
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
        <translation>Scherm wekken</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Onderhoud</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Onderhoud · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Er is geen beheerders-pin ingesteld. Vraag de beheerder van de hub erom.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Ontkoppelen</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hubadres</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Herstarten</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Diagnose schrijven</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>Beheerders-pin</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Dit scherm ontkoppelen?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>Het adres is bewaard</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Het geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Ontkoppelen en vergeten</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu herstarten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Scherm schoonmaken</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>h Ap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln dag geleden</numerusform>
            <numerusform>%Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln uur geleden</numerusform>
            <numerusform>%Ln uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minuut geleden</numerusform>
            <numerusform>%Ln minuten geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Privéafspraak</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Aan de deur geboekt</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln plaats</numerusform>
            <numerusform>%Ln plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Inchecken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>voor de rest van de dag</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>De agenda is nog niet gelezen</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Laatst bekend: bezet %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Laatst bekend: vrij %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>vrij vanaf %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Daarna: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>nog niet bevestigd</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>wordt nog verzonden</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 tot %2, dan %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>over %1 weer vrij als niemand incheckt</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>vrij vanaf %1 als niemand incheckt</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Dan: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Daarna: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Geen nieuws van de agenda. Vraag het voor u naar binnen gaat.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Geen nieuws van de agenda sinds %1. Vraag het voor u naar binnen gaat.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Een boeking wordt verzonden zodra de hub dit scherm weer aanvaardt.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Agenda van %1. Een boeking wordt verzonden zodra de hub dit scherm weer aanvaardt.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Agenda van %1. De tijd wordt bevestigd zodra de verbinding terug is.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Agenda van %1. Verbinding wordt gezocht; een boeking wordt verzonden zodra die terug is.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Agenda van %1. Hij is nu niet leesbaar.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Verbinding wordt gezocht; een boeking wordt verzonden zodra die terug is.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Geboekt: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Voor u vastgehouden: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>%1 wordt geboekt …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Boeking %1: wordt verzonden zodra er verbinding is</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Verlengd tot %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Wordt verlengd tot %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Verlenging tot %1: wordt verzonden zodra er verbinding is</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>U bent ingecheckt</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Bezig met inchecken …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Gemeld. Dank u</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Wordt gemeld …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Melding: wordt verzonden zodra er verbinding is</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>De vergadering is beëindigd</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>De vergadering wordt beëindigd …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Einde van de vergadering: wordt verzonden zodra er verbinding is</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln verzoek wordt verzonden zodra er verbinding is</numerusform>
            <numerusform>%Ln verzoeken worden verzonden zodra er verbinding is</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Iemand anders heeft de ruimte %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 heeft de ruimte %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>Iemand anders heeft de ruimte dan.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Die tijd kan niet worden geboekt.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>De regels van deze ruimte staan het niet toe.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Die vergadering is er niet meer.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>De agenda heeft het niet aangenomen.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>De ruimte is gesloten.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>Te laat: de ruimte is nu van iemand anders.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>De tijd was voorbij voor de verbinding terug was.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Het is niet aanvaard.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Ingecheckt om %1; wordt verzonden zodra de verbinding terug is</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>De volgende vergadering begint om %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>Om %2 volgt: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>Daartussen blijft %1 vrij.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Een boeking duurt hier hoogstens %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Hier kan niet worden verlengd.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kwam</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Er is geen code, want die zou van deze hub komen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Er is nog geen code.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Dit scherm blijft de hub erom vragen.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Dit scherm opnieuw koppelen</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Tot dan blijft alles zoals het is. Gebeurt er niets, dan verdwijnt de code vanzelf.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>De hub aanvaardt dit scherm niet</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>De ruimte blijft zoals ze het laatst bekend was en dit scherm blijft proberen. Vaak gaat het vanzelf over.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>De hub kent dit scherm niet</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Misschien is de hub opnieuw opgezet of uit een oude back-up hersteld. De ruimte blijft zoals ze het laatst bekend was.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Waar hoort dit scherm?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>De hub kent het in meer dan één organisatie. Een beheerder moet zeggen in welke het hangt.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Een ander apparaat doet zich voor als dit scherm</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Beide hebben dezelfde sleutel, misschien omdat een schijf is gekopieerd. Zet de kopie uit of ontkoppel die daar: houd de hoek linksboven vijf seconden vast.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Dit is misschien de verkeerde hub</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Wie op %1 antwoordt, kan niet bewijzen dat het de hub is waarmee dit scherm gekoppeld is. Laat adres en netwerk nakijken. Er is niets prijsgegeven.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Hele dag vrij</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Vrij %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 boeken</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Die tijd is net bezet. Kies een andere.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Op deze dag is niets vrij.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Tik op een vrije tijd, of sleep van begin tot eind.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Noodgeval</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ plaatsen</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 boeken</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>tijd niet bevestigd</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 aanvragen</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>verzonden bij verbinding</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 boeken</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>met %1 of %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>met %1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Nu beëindigen</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Hele dag vrij</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Ik ben er</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Andere ruimte zoeken</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>Het adres van deze hub is niet bruikbaar. Typ het in plaats daarvan.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Hubs op dit netwerk worden gezocht …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Hier meldt zich geen hub. Typ in plaats daarvan het adres.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Iedereen op dit netwerk kan er een aanmelden: kies alleen een hub die u kent.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 boeken</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Deze vergadering nu beëindigen?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Nu beëindigen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten doorgaan</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Niet geboekt</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Niet verlengd</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Niet beëindigd</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Niet ingecheckt</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Alleen deze eindigt; de andere van de reeks blijven.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Ruimte vrijgeven?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>De vergadering eindigt en anderen kunnen de ruimte gebruiken.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Niet langer dan dit</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Verlengen tot %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>Een nieuwe code verschijnt over %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>Een code is onderweg.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>De hub antwoordt niet</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Controleer of dit scherm op het netwerk zit en of de hub draait.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>De hub geeft nu geen code</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Hij antwoordt, maar zonder code. Misschien is hij bezet of start hij op.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>De verbinding met de hub is niet veilig</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Het adres moet https zijn, met een certificaat dat dit scherm vertrouwt.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>De volgende poging is over %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nieuwe poging …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>Welke hub?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Niemand heeft dit scherm nog verteld waar zijn hub is.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Dit scherm heeft geen netwerk. Controleer de kabel of het draadloze netwerk.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netwerk: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Het vergeet zijn ruimte, zijn sleutel en alles wat het weet. Om weer een ruimte te tonen, moet het met een nieuwe code worden gekoppeld.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln verzoek is nog niet verzonden en gaat verloren.</numerusform>
            <numerusform>%Ln verzoeken zijn nog niet verzonden en gaan verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>de hub antwoordt niet</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>de hub geeft geen code</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>niet veilig</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>wacht op koppeling</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>wordt hersteld</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>de hub aanvaardt dit scherm niet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Agenda gelezen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Te veel foute pogingen. Opnieuw over %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>Dat was hem niet. Nog %Ln poging.</numerusform>
            <numerusform>Dat was hem niet. Nog %Ln pogingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Dit adres is niet bruikbaar. Het moet lijken op %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>nog geen hub bekend</translation>
    </message>
</context>
</TS>
