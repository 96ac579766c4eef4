<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Använd adressen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>ingen kom</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Börja tidigare</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Börja senare</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Sluta tidigare</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Sluta senare</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Ge den en titel</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Boka det här rummet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Boka en annan tid</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Pekskärmen är av</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Torka av glaset nu. Det kommer tillbaka av sig självt.</translation>
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
        <translation>En administratör ansluter den igen på %1: ange koden där eller skanna rutan med en telefon. Inget går förlorat.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Den här skärmen heter %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Rubrik eller namn</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>Hubben kan inte nås: ingen vet var det är.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Inget möte i dag eller i morgon har de orden.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>I dag och i morgon, så långt alla får se.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Det är inte ledigt länge nog för att bokas.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andra rum</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>Hubben kan inte nås: ingen vet vilka rum som är lediga.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Inget ledigt rum har allt det.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Inget annat rum är ledigt nu.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Söker lediga rum …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Visa alla rum</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Hitta rum</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Var är mitt möte?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Hubbar på nätverket</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Skriv adressen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Stor bokstav</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Siffror och tecken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Behöver åtgärdas</translation>
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
        <translation>Anslut den här skärmen</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Öppna %1 och ange koden, eller skanna rutan med din telefon.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Den här skärmen heter %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Nätverk och hubbadress</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Sök en hubb</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>På telefonen</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>På telefonen</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Skanna rutan med en telefon för att boka, förlänga, checka in eller anmäla därifrån.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>Administratörens PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln siffra angiven</numerusform>
            <numerusform>%Ln siffror angivna</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>på den här våningen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>%Ln våning bort</numerusform>
            <numerusform>%Ln våningar bort</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>ledigt till %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>ledigt resten av dagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbler</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>För varmt eller kallt</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Inte rent</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Förbrukning</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>anmält %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Hitta rum</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Hitta möte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Anmäl</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>Vad fungerar inte?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Välj vad det är</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Några ord, om du vill</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Anmäl</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Väck skärmen</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Service · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Ingen PIN har ställts in. Be hubbens administratör om en.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Parkoppla igen</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Koppla från</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hubbadress</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Starta om</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Skriv diagnostik</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>Administratörens PIN</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Koppla från den här skärmen?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>Adressen är sparad</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Den gäller från nästa start.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Koppla från och glöm</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Starta om nu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Rengör glaset</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
            <numerusform>för %Ln dag sedan</numerusform>
            <numerusform>för %Ln dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>för %Ln timme sedan</numerusform>
            <numerusform>för %Ln timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>för %Ln minut sedan</numerusform>
            <numerusform>för %Ln minuter sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Privat möte</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Bokat vid dörren</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptaget</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln plats</numerusform>
            <numerusform>%Ln platser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Osäkert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Checka in</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Upptaget</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledigt</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>resten av dagen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>Kalendern har inte lästs än</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Senast känt: upptaget %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Senast känt: ledigt %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>ledigt från %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Sedan: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>inte bekräftat än</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>skickas senare</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 till %2, sedan %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>läget %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>ledigt om %1 ifall ingen checkar in</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>ledigt från %1 ifall ingen checkar in</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Sedan: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sedan: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Inget nytt från kalendern. Fråga innan du går in.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Inget nytt från kalendern sedan %1. Fråga innan du går in.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>En bokning skickas när hubben godtar skärmen igen.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Kalendern från %1. En bokning skickas när hubben godtar skärmen igen.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Kalendern från %1. Tiden bekräftas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Kalendern från %1. Återansluter; en bokning skickas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Kalendern från %1. Den kan inte läsas just nu.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Återansluter; en bokning skickas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Bokat: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Reserverat för dig: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>Bokar %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Bokning %1: skickas när anslutningen är tillbaka</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Förlängt till %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Förlänger till %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Förlängning till %1: skickas när anslutningen är tillbaka</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Du är incheckad</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Checkar in …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Anmält. Tack</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Anmäler …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Anmälan: skickas när anslutningen är tillbaka</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>Mötet är avslutat</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Avslutar mötet …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Mötets slut: skickas när anslutningen är tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln begäran skickas när anslutningen är tillbaka</numerusform>
            <numerusform>%Ln begäranden skickas när anslutningen är tillbaka</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Någon annan har rummet %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 har rummet %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>Någon annan har rummet då.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Den tiden går inte att boka.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>Rummets regler tillåter det inte.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Det mötet finns inte längre.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>Kalendern godtog det inte.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>Rummet är stängt.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>För sent: någon annan har rummet nu.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>Tiden hade passerat innan anslutningen kom tillbaka.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Det godtogs inte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Incheckad %1; skickas när anslutningen är tillbaka</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>Nästa möte börjar %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>%2 följer: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>Däremellan hålls %1 lediga.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>En bokning här tar högst %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Det kan inte förlängas här.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>ingen kom</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Det finns ingen kod, för den skulle komma från den hubben.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Det finns ingen kod än.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Skärmen fortsätter att be hubben om en.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Parkoppla den här skärmen igen</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Tills dess förblir allt som det är. Görs inget, försvinner koden av sig själv.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>Hubben godtar inte den här skärmen</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>Rummet visas som det senast var känt, och skärmen fortsätter att försöka. Ofta går det över av sig själv.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>Hubben känner inte till den här skärmen</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Kanske har hubben installerats på nytt eller från en gammal kopia. Rummet visas som det senast var känt.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Var hör den här skärmen hemma?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>Hubben känner den i mer än en organisation. En administratör måste säga i vilken den sitter.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>En annan enhet utger sig för att vara den här skärmen</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Båda har samma nyckel, kanske för att en disk kopierats. Stäng av kopian eller koppla från den där: håll dess övre vänstra hörn i fem sekunder.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Det här kan vara fel hubb</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Den som svarar på %1 kan inte bevisa att den är hubben som skärmen parkopplats med. Låt någon kontrollera adress och nätverk. Inget har lämnats ut.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Ledigt hela dagen</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Ledigt %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Boka %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Tiden blev just upptagen. Välj en annan.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Inget är ledigt den här dagen.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Tryck på en ledig tid eller dra från början till slut.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Nödläge</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ platser</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Boka %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>tiden är inte bekräftad</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Be om %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>skickas vid anslutning</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Boka %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>med %1 eller %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>med %1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Frigör rummet</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Avsluta nu</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Ledigt hela dagen</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Jag är här</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Hitta ett annat rum</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>Hubbens adress går inte att använda. Skriv in den i stället.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Söker hubbar på nätverket …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Ingen hubb visar sig här. Skriv in adressen i stället.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Vem som helst på nätverket kan visa en: välj bara en hubb som du känner till.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Boka %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Avsluta mötet nu?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Avsluta nu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Låt det fortsätta</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Inte bokat</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Inte förlängt</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Inte avslutat</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Inte incheckad</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Inte anmält</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Bara detta avslutas; de andra i serien blir kvar.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Släppa rummet?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>Mötet avslutas och andra kan få rummet.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Frigör rummet</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Inte längre än så</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Förläng till %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>En ny kod visas om %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>En kod är på väg.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Hubben svarar inte</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Kontrollera att skärmen är på nätverket och att hubben är igång.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>Hubben ger ingen kod just nu</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Den svarar, men utan kod. Den kan vara upptagen eller håller på att starta.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>Anslutningen till hubben är inte säker</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Adressen behöver https och ett certifikat som skärmen litar på.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>Nästa försök om %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Försöker igen …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>Vilken hubb?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Ingen har än talat om för skärmen var dess hubb finns.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Skärmen har inget nätverk. Kontrollera kabeln eller det trådlösa nätverket.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Nätverk: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Den glömmer sitt rum, sin nyckel och allt den vet. För att visa ett rum igen måste den parkopplas med en ny kod.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln begäran har inte skickats än och går förlorad.</numerusform>
            <numerusform>%Ln begäranden har inte skickats än och går förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>hubben svarar inte</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>hubben ger ingen kod</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>inte säker</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>väntar på parkoppling</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>ansluten</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>återansluter</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>hubben godtar inte den här skärmen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ingen adress</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hubb</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Kalendern läst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>inte bekräftad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>För många felaktiga försök. Igen om %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>Det var inte den. %Ln försök kvar.</numerusform>
            <numerusform>Det var inte den. %Ln försök kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Adressen går inte att använda. Den ska se ut som %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>ingen hubb är känd än</translation>
    </message>
</context>
</TS>
