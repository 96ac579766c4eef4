<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Use this address</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>nobody came</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Begin earlier</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Begin later</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>End earlier</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>End later</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Give it a title</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Book this room</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Book another time</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Touch is off</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Wipe the glass now. It comes back by itself.</translation>
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
        <translation>An admin connects it again at %1: enter the code there, or scan the square with a phone. Nothing is lost.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>This display is %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <translation>Title or name</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>The hub cannot be reached: nobody knows where it is.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>No meeting of today or tomorrow has these words.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Today and tomorrow, as far as everybody may see.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>It is not free for long enough to be booked.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Other rooms</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>The hub cannot be reached: nobody knows which rooms are free.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>No free room has all of that.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>No other room is free now.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Looking for free rooms …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Show every room</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Where is my meeting?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Hubs on this network</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Type the address</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
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
        <translation>Connect this display</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Open %1 and enter the code, or scan the square with your phone.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>This display is %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Network and hub address</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Find a hub</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>On your phone</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>On your phone</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Scan the square with a phone to book, extend, check in or report from there.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>Admin PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>on this floor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>%Ln floor away</numerusform>
            <numerusform>%Ln floors away</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>free until %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>free for the rest of the day</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Furniture</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Too warm or cold</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Not clean</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>reported %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Find a meeting</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>What does not work?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choose what it is</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>A few words, if you like</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Wake the display</translation>
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
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>No admin PIN was set. Ask the admin of the hub for one.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Pair again</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Unpair</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub address</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Write diagnostics</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>Admin PIN</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Unpair this display?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>The address is kept</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>It is used from the next start on.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Unpair and forget</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Clean the glass</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Private meeting</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Booked at the door</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>for the rest of the day</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>The calendar has not been read yet</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Last known: in use %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Last known: free %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>free at %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Next: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>will be sent</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 to %2, then %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>free again in %1 if nobody checks in</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>free again at %1 if nobody checks in</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Then: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>No news from the calendar. Ask before you walk in.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>No news from the calendar since %1. Ask before you walk in.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>A booking made now is sent when the hub accepts this display again.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Calendar as of %1. The time shown is confirmed when the connection returns.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Calendar as of %1. It cannot be read at the moment.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Reconnecting; a booking made now is sent when the connection returns.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Booked: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Held for you: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>Booking %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Booking %1: will be sent when the connection returns</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Extended to %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Extending to %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Extension to %1: will be sent when the connection returns</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>You are checked in</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Checking in …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Reported. Thank you</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Reporting …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Report: will be sent when the connection returns</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>The meeting is ended</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Ending the meeting …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>End of the meeting: will be sent when the connection returns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln request will be sent when the connection returns</numerusform>
            <numerusform>%Ln requests will be sent when the connection returns</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Somebody else has the room %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 has the room %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>Somebody else has the room then.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>That time cannot be booked.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>The rules of this room do not allow it.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>That meeting is not there any more.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>The calendar did not take it.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>The room is closed.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>Too late: somebody else has the room by now.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>Its time had passed before the connection returned.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>It was not accepted.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Checked in at %1; will be sent when the connection returns</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>The next meeting begins at %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>%1 follows at %2.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>%1 are kept free in between.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>A booking here takes %1 at most.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>It cannot be extended here.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>nobody came</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>There is no code, since it would be that hub&apos;s.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>There is no code yet.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>This display keeps asking the hub for one.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Pair this display again</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Until that is done, everything stays as it is. Without it, the code goes away by itself.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>The hub does not accept this display</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>The hub does not know this display</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Where does this display belong?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Another machine poses as this display</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>This may be the wrong hub</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Free all day</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Free %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Book %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>That time has just been taken. Choose another one.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Nothing is free on this day.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Tap a free time, or draw from begin to end.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ seats</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Book %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>time not confirmed</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Ask for %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>sent when connected</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Book %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>by %1 or %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>by %1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Release room</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Free all day</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>I’m here</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Find another room</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>The address of this hub cannot be used. Type it instead.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Looking for hubs on this network …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>No hub announces itself here. Type its address instead.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Anybody on this network can announce one: choose only a hub that you know.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Book %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>End this meeting now?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Not booked</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Not extended</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Not ended</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Not checked in</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Only this one ends; the others of its series stay.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Release the room?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>The meeting ends, and others can have the room.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Release room</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>No longer than this</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Extend to %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>A new code appears in %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>A code is on its way.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>The hub does not answer</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Check that this display is on the network and that the hub is running.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>The hub gives no code at the moment</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>It answers, but not with a code. It may be busy or starting.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>The connection to the hub is not safe</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Its address needs https and a certificate that this display trusts.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>The next attempt is in %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Trying again …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>Which hub?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Nobody has told this display yet where its hub is.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>This display has no network. Check its cable or its wireless network.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Network: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln request has not been sent yet and is lost.</numerusform>
            <numerusform>%Ln requests have not been sent yet and are lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>the hub does not answer</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>the hub gives no code</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>not safe</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>waiting to be paired</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnecting</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>the hub does not accept this display</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Calendar read</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
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
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Too many wrong tries. Again in %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>That was not it. %Ln try left.</numerusform>
            <numerusform>That was not it. %Ln tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>This address cannot be used. It has to look like %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>no hub is known yet</translation>
    </message>
</context>
</TS>
