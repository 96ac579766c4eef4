<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>להשתמש בכתובת</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>איש לא הגיע</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>מ־</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>להתחיל מוקדם יותר</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>להתחיל מאוחר יותר</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>לסיים מוקדם יותר</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>לסיים מאוחר יותר</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>לתת כותרת</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>הזמנת החדר</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>להזמין זמן אחר</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>המגע כבוי</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>אפשר לנגב את המסך עכשיו. הוא יחזור מעצמו.</translation>
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
        <translation>מנהל המערכת מחבר אותו מחדש בכתובת %1: מזינים שם את הקוד או סורקים את הריבוע בטלפון. דבר לא הולך לאיבוד.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>שם המסך: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>תחזוקה</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>נושא או שם</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>מחפש …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>אין קשר לשרת: איש אינו יודע היכן היא.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>אין פגישה היום או מחר עם המילים האלה.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>היום ומחר, ככל שמותר לכולם לראות.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>הוא אינו פנוי די זמן להזמנה.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>חדרים אחרים</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>אין קשר לשרת: איש אינו יודע אילו חדרים פנויים.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>לשום חדר פנוי אין את כל אלה.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>אין כעת חדר פנוי אחר.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>מחפש חדרים פנויים …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>הצג את כל החדרים</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>חיפוש חדר</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>היכן הפגישה שלי?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>הזמן</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>שרתים ברשת הזו</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>חיפוש נוסף</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>הקלדת הכתובת</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>אות גדולה</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>אותיות</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>ספרות וסימנים</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>רווח</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>דורש טיפול</translation>
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
        <translation>חיבור המסך הזה</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>יש לפתוח את %1 ולהזין את הקוד, או לסרוק את הריבוע בטלפון.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>שם המסך: %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>רשת וכתובת השרת</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>חיפוש שרת</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>בטלפון שלך</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>בטלפון שלך</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>סרקו את הריבוע בטלפון כדי להזמין, להאריך, לאשר הגעה או לדווח משם.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>קוד מנהל</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>הוקלדה ספרה אחת</numerusform>
            <numerusform>הוקלדו %Ln ספרות</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>בקומה זו</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>במרחק קומה אחת</numerusform>
            <numerusform>במרחק %Ln קומות</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>פנוי עד %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>פנוי לשארית היום</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>מסך</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>שמע</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>ריהוט</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>חם או קר מדי</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>לא נקי</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>ציוד מתכלה</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>משהו אחר</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>דווח %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחת</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>חיפוש חדר</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>חיפוש פגישה</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דיווח</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>מה לא עובד?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>בחרו מה זה</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>כמה מילים, אם תרצו</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דיווח</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>הערת המסך</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>תחזוקה</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>תחזוקה · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>לא הוגדר קוד מנהל. אפשר לבקש אותו ממנהל השרת.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>צימוד מחדש</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>ביטול הצימוד</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>הפעלה מחדש</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>כתיבת אבחון</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>קוד מנהל</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>לבטל את צימוד המסך?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>הכתובת נשמרה</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>היא תשמש מההפעלה הבאה.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>לבטל ולשכוח</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>להפעיל עכשיו</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>ניקוי המסך</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
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
            <numerusform>אתמול</numerusform>
            <numerusform>לפני %Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %Ln שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>פגישה פרטית</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>הוזמן בדלת</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>תפוס</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>כל היום</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>מקום אחד</numerusform>
            <numerusform>%Ln מקומות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>אישור הגעה</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>תפוס</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>פנוי</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>עד סוף היום</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>עוד %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>היומן עוד לא נקרא</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>ידוע לאחרונה: תפוס %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>ידוע לאחרונה: פנוי %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, עד %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>פנוי מ־%1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>הבא: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>עוד לא אושר</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>יישלח בהמשך</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 עד %2, ואז %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחת</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>נכון ל־%1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>יתפנה בעוד %1 אם איש לא יאשר הגעה</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>יתפנה ב־%1 אם איש לא יאשר הגעה</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>אחר כך: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>הבא: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>אין חדשות מהיומן. כדאי לשאול לפני שנכנסים.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>אין חדשות מהיומן מאז %1. כדאי לשאול לפני שנכנסים.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>הזמנה שתיעשה עכשיו תישלח כשהשרת יקבל שוב את המסך.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>היומן נכון ל־%1. הזמנה שתיעשה עכשיו תישלח כשהשרת יקבל שוב את המסך.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>היומן נכון ל־%1. השעה תאושר כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>היומן נכון ל־%1. מתחבר מחדש; הזמנה שתיעשה עכשיו תישלח כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>היומן נכון ל־%1. כרגע אי אפשר לקרוא אותו.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>מתחבר מחדש; הזמנה שתיעשה עכשיו תישלח כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>הוזמן: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>שמור לך: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>מזמין %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>הזמנה %1: תישלח כשהחיבור יחזור</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>הוארך עד %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>מאריך עד %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>הארכה עד %1: תישלח כשהחיבור יחזור</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>ההגעה אושרה</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>מאשר הגעה …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>דווח. תודה</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>מדווח …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>דיווח: יישלח כשהחיבור יחזור</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>הפגישה הסתיימה</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>מסיים את הפגישה …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>סיום הפגישה: יישלח כשהחיבור יחזור</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>בקשה אחת תישלח כשהחיבור יחזור</numerusform>
            <numerusform>%Ln בקשות יישלחו כשהחיבור יחזור</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>החדר תפוס בידי אחרים %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>החדר תפוס %2: %1.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>החדר תפוס אז בידי אחרים.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>אי אפשר להזמין את השעה הזאת.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>כללי החדר אינם מאפשרים זאת.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>הפגישה הזאת כבר לא קיימת.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>היומן לא קיבל את זה.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>החדר סגור.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>מאוחר מדי: החדר כבר תפוס בידי אחרים.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>השעה עברה לפני שהחיבור חזר.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>זה לא התקבל.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>נרשמה נוכחות ב־%1; יישלח כשהחיבור יחזור</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>הפגישה הבאה מתחילה ב־%1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>ב־%2 מתחיל: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>נשמרות %1 פנויות ביניהן.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>הזמנה כאן נמשכת לכל היותר %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>אי אפשר להאריך אותה כאן.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>איש לא הגיע</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>אין קוד, כי הוא היה מגיע מהשרת ההוא.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>אין עדיין קוד.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>המסך ממשיך לבקש קוד מהשרת.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>צימוד המסך מחדש</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>עד אז הכול נשאר כפי שהוא. אם לא ייעשה דבר, הקוד ייעלם מעצמו.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>השרת אינו מקבל את המסך הזה</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>החדר מוצג במצבו הידוע האחרון, והמסך ממשיך לנסות. לרוב זה מסתדר מעצמו.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>השרת אינו מכיר את המסך הזה</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>ייתכן שהשרת הותקן מחדש או שוחזר מגיבוי ישן. החדר מוצג במצבו הידוע האחרון.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>לאן שייך המסך הזה?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>השרת מכיר אותו ביותר מארגון אחד. מנהל צריך לציין באיזה מהם הוא תלוי.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>מכשיר אחר מתחזה למסך הזה</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>לשניהם אותו מפתח, אולי משום שהועתק דיסק. יש לכבות את העותק או לבטל שם את הצימוד: לחיצה של חמש שניות בפינה השמאלית העליונה.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>ייתכן שזה לא השרת הנכון</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>מי שעונה בכתובת %1 אינו יכול להוכיח שהוא השרת שהמסך צומד אליו. מנהל צריך לבדוק את הכתובת והרשת. לא נמסר דבר.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>פנוי כל היום</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>פנוי %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>הזמנת %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>הזמן הזה נתפס זה עתה. בחרו זמן אחר.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>אין זמן פנוי ביום הזה.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>הקישו על זמן פנוי, או גררו מההתחלה עד הסוף.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>חירום</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>מאז %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ מקומות</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>הזמנת %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>עד %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>השעה לא אושרה</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>לבקש %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>יישלח בחיבור</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>הזמנת %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>ב־%1 או %2 דק׳</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>ב־%1 דק׳</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>הארכה</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>שחרור החדר</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>סיום עכשיו</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>פנוי כל היום</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>אני כאן</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>חיפוש חדר אחר</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>אי אפשר להשתמש בכתובת השרת הזה. הקלידו אותה במקום.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>מחפש שרתים ברשת הזו …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>שום שרת לא מכריז על עצמו כאן. הקלידו את כתובתו במקום.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>כל אחד ברשת הזו יכול להכריז על שרת: בחרו רק שרת שאתם מכירים.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>הזמנת %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>ב־%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>הארכה</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>לסיים את הפגישה עכשיו?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>סיום עכשיו</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>להמשיך בה</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>לא הוזמן</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>לא הוארך</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>לא הסתיים</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>ההגעה לא אושרה</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>לא דווח</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>רק פגישה זו מסתיימת; שאר הסדרה נשארת.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>לשחרר את החדר?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>הפגישה מסתיימת ואחרים יכולים להשתמש בחדר.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>שחרור החדר</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>לא יותר מזה</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>להאריך עד %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>קוד חדש יופיע בעוד %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>קוד בדרך.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>השרת אינו עונה</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>יש לבדוק שהמסך מחובר לרשת ושהשרת פועל.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>השרת אינו נותן קוד כרגע</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>הוא עונה, אך בלי קוד. אולי הוא עמוס או בתהליך הפעלה.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>החיבור לשרת אינו מאובטח</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>הכתובת צריכה https ותעודה שהמסך סומך עליה.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>הניסיון הבא בעוד %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>ניסיון נוסף …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>איזה שרת?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>עדיין לא נאמר למסך הזה היכן השרת שלו.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>למסך הזה אין רשת. בדקו את הכבל או את הרשת האלחוטית.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>רשת: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>הוא ישכח את החדר, את המפתח ואת כל מה שידוע לו. כדי להציג שוב חדר יש לצמד אותו בקוד חדש.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>בקשה אחת עוד לא נשלחה ותאבד.</numerusform>
            <numerusform>%Ln בקשות עוד לא נשלחו ויאבדו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>השרת אינו עונה</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>השרת אינו נותן קוד</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>לא מאובטח</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>ממתין לצימוד</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>מתחבר מחדש</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>השרת אינו מקבל את המסך הזה</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>אין כתובת</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>שרת</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>קשר אחרון</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>קריאת היומן</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>אושרה</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>לא אושרה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>אבחון</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>רק רגע …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>יותר מדי ניסיונות שגויים. שוב בעוד %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>הקוד שגוי. נותר ניסיון אחד.</numerusform>
            <numerusform>הקוד שגוי. נותרו %Ln ניסיונות.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>הכתובת אינה מתאימה. היא צריכה להיראות כך: %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>עדיין אין שרת ידוע</translation>
    </message>
</context>
</TS>
