<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PairingScreen</name>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
            </translation>
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
        <source>%1 to %2, then %3</source>
        <translation>%1 to %2, then %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>Then: %1, %2</source>
        <translation>Then: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it.</source>
        <translation>This display needs attention: the hub does not accept it.</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it. The room is shown as of %1.</source>
        <translation>This display needs attention: the hub does not accept it. The room is shown as of %1.</translation>
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
        <source>%1 is booked when the connection returns</source>
        <translation>%1 is booked when the connection returns</translation>
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
        <source>Extended to %1 when the connection returns</source>
        <translation>Extended to %1 when the connection returns</translation>
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
        <source>Ended when the connection returns</source>
        <translation>Ended when the connection returns</translation>
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
        <source>It was not accepted.</source>
        <translation>It was not accepted.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
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
        <source>all day</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Free all day</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>Book this room</source>
        <translation>Book this room</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Free %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Book %1</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
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
        <source>Close</source>
        <translation>Close</translation>
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
</context>
</TS>
