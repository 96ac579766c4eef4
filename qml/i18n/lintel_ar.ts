<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدم هذا العنوان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>لم يحضر أحد</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>بدء أبكر</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>بدء لاحق</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>انتهاء أبكر</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>انتهاء لاحق</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>إضافة عنوان</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>احجز هذه القاعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>حجز وقت آخر</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>اللمس متوقف</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>امسح الشاشة الآن. ستعود من تلقاء نفسها.</translation>
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
        <translation>يعيد المشرف ربطها عبر %1: أدخل الرمز هناك أو امسح المربع بالهاتف. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>اسم هذه الشاشة %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>الصيانة</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>عنوان أو اسم</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>يتعذر الوصول إلى الخادم: لا أحد يعرف مكانه.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>لا يوجد اجتماع اليوم أو غدًا بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>اليوم وغدًا، بقدر ما يجوز للجميع رؤيته.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>ليست متاحة لوقت كافٍ لحجزها.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>قاعات أخرى</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>يتعذر الوصول إلى الخادم: لا أحد يعرف أي القاعات متاحة.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>لا توجد قاعة متاحة بكل هذه المواصفات.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>لا توجد قاعة أخرى متاحة الآن.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>جارٍ البحث عن قاعات متاحة …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>عرض كل القاعات</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>ابحث عن قاعة</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>أين اجتماعي؟</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>احجز</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>الخوادم في هذه الشبكة</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>كتابة العنوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
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
        <translation>اربط هذه الشاشة</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>افتح %1 وأدخل الرمز، أو امسح المربع بهاتفك.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>اسم هذه الشاشة %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>الشبكة وعنوان الخادم</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>البحث عن خادم</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>على هاتفك</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>على هاتفك</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>امسح المربع بهاتف للحجز أو التمديد أو تسجيل الحضور أو الإبلاغ من هناك.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>رقم المشرف السري</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>لم يُدخل شيء</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %Ln أرقام</numerusform>
            <numerusform>أُدخل %Ln رقمًا</numerusform>
            <numerusform>أُدخل %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>في هذا الطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>في هذا الطابق (%Ln)</numerusform>
            <numerusform>على بعد طابق واحد</numerusform>
            <numerusform>على بعد طابقين</numerusform>
            <numerusform>على بعد %Ln طوابق</numerusform>
            <numerusform>على بعد %Ln طابقًا</numerusform>
            <numerusform>على بعد %Ln طابق</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>متاحة حتى %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>متاحة بقية اليوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>الأثاث</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>حار أو بارد جدًا</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>غير نظيفة</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>المستلزمات</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>أُبلغ عنه %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد غيره</numerusform>
            <numerusform>واثنان غيره</numerusform>
            <numerusform>و%Ln غيره</numerusform>
            <numerusform>و%Ln غيره</numerusform>
            <numerusform>و%Ln غيره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>ابحث عن قاعة</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>ابحث عن اجتماع</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>ما الذي لا يعمل؟</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>اختر ما هو</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>بضع كلمات إن شئت</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>تنبيه الشاشة</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>الصيانة · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>لم يُحدَّد رقم سري للمشرف. اطلبه من مشرف الخادم.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>كتابة التشخيص</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>رقم المشرف السري</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>فك ربط هذه الشاشة؟</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>حُفظ العنوان</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>يُستخدم ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>فك الربط والنسيان</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>تنظيف الشاشة</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
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
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>اجتماع خاص</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>حُجزت عند الباب</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>بلا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>سجّل الحضور</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>لبقية اليوم</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>لم يُقرأ التقويم بعد</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>آخر ما عُرف: مشغولة %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>آخر ما عُرف: متاحة %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>متاحة عند %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>التالي: %1، %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>لم يتأكد بعد</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>سيُرسل لاحقًا</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 حتى %2، ثم %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد غيره</numerusform>
            <numerusform>واثنان غيره</numerusform>
            <numerusform>و%Ln غيره</numerusform>
            <numerusform>و%Ln غيره</numerusform>
            <numerusform>و%Ln غيره</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>تتاح بعد %1 إن لم يسجّل أحد حضوره</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>تتاح في %1 إن لم يسجّل أحد حضوره</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>ثم: %1، %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>لا أخبار من التقويم. اسأل قبل الدخول.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>لا أخبار من التقويم منذ %1. اسأل قبل الدخول.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>يُرسل الحجز عندما يقبل الخادم هذه الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>التقويم كما في %1. يُرسل الحجز عندما يقبل الخادم هذه الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>التقويم كما في %1. يتأكد الوقت المعروض عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>التقويم كما في %1. جارٍ إعادة الاتصال؛ يُرسل الحجز عند عودته.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>التقويم كما في %1. تتعذر قراءته حاليًا.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>جارٍ إعادة الاتصال؛ يُرسل الحجز عند عودته.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>تم الحجز: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>محجوز لك: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>جارٍ حجز %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>حجز %1: سيُرسل عند عودة الاتصال</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>مُدّد حتى %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>جارٍ التمديد حتى %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>تمديد حتى %1: سيُرسل عند عودة الاتصال</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>سُجّل حضورك</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>جارٍ تسجيل الحضور …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>تم البلاغ. شكرًا</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>جارٍ الإبلاغ …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>البلاغ: سيُرسل عند عودة الاتصال</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>انتهى الاجتماع</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>جارٍ إنهاء الاجتماع …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>إنهاء الاجتماع: سيُرسل عند عودة الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>لا طلبات بانتظار الإرسال</numerusform>
            <numerusform>سيُرسل طلب واحد عند عودة الاتصال</numerusform>
            <numerusform>سيُرسل طلبان عند عودة الاتصال</numerusform>
            <numerusform>ستُرسل %Ln طلبات عند عودة الاتصال</numerusform>
            <numerusform>سيُرسل %Ln طلبًا عند عودة الاتصال</numerusform>
            <numerusform>سيُرسل %Ln طلب عند عودة الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>القاعة محجوزة لغيرك %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>القاعة محجوزة %2: %1.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>القاعة محجوزة لغيرك حينها.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>لا يمكن حجز هذا الوقت.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>قواعد هذه القاعة لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>لم يعد هذا الاجتماع موجودًا.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>لم يقبله التقويم.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>القاعة مغلقة.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>فات الأوان: صارت القاعة لغيرك.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>انقضى وقته قبل عودة الاتصال.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>لم يُقبل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>سُجّل الحضور في %1؛ سيُرسل عند عودة الاتصال</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>يبدأ الاجتماع التالي في %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>يليه %1 في %2.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>تُترك %1 فارغة بينهما.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>أقصى مدة للحجز هنا %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>لا يمكن تمديده من هنا.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>لم يحضر أحد</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>لا يوجد رمز، لأنه سيكون من ذلك الخادم.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>لا يوجد رمز بعد.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>تواصل هذه الشاشة طلبه من الخادم.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>أعد ربط هذه الشاشة</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>يبقى كل شيء كما هو حتى يتم ذلك، وإن لم يتم يختفي الرمز من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>الخادم لا يقبل هذه الشاشة</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>تبقى القاعة على آخر حال معروفة، وتواصل الشاشة المحاولة. كثيرًا ما يزول الأمر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>الخادم لا يعرف هذه الشاشة</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>ربما أُعدّ الخادم من جديد أو من نسخة احتياطية قديمة. تبقى القاعة على آخر حال معروفة.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>إلى أين تنتمي هذه الشاشة؟</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>يعرفها الخادم في أكثر من مؤسسة. على المشرف أن يحدد في أيها هي.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>جهاز آخر ينتحل هذه الشاشة</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>للجهازين المفتاح نفسه، ربما لأن قرصًا نُسخ. أطفئ النسخة أو فُكّ ربطها هناك: اضغط الزاوية العليا اليسرى خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>قد يكون هذا خادمًا آخر</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>من يجيب على %1 لا يستطيع إثبات أنه الخادم الذي رُبطت به هذه الشاشة. ليتحقق المشرف من العنوان والشبكة. لم يُسلَّم شيء.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>متاحة طوال اليوم</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>متاحة %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>احجز %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>حُجز هذا الوقت للتو. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>لا يوجد وقت متاح في هذا اليوم.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>انقر وقتًا متاحًا، أو اسحب من البداية إلى النهاية.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>حالة طوارئ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ مقاعد</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>احجز %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>الوقت غير مؤكد</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>اطلب %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>يُرسل عند الاتصال</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>احجز %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>%1 أو %2 د</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>أخلِ القاعة</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>متاحة طوال اليوم</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>ابحث عن قاعة أخرى</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>لا يمكن استخدام عنوان هذا الخادم. اكتبه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>جارٍ البحث عن خوادم في هذه الشبكة …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>لا يعلن أي خادم عن نفسه هنا. اكتب عنوانه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>يمكن لأي شخص في هذه الشبكة الإعلان عن خادم: اختر فقط خادمًا تعرفه.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>احجز %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>هل تنهي هذا الاجتماع الآن؟</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>لم يتم الحجز</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>لم يتم التمديد</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>لم يتم الإنهاء</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>لم يُسجَّل الحضور</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>لم يُرسل البلاغ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>ينتهي هذا الاجتماع فقط؛ وتبقى بقية السلسلة.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>إخلاء الغرفة؟</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>ينتهي الاجتماع ويمكن لآخرين استخدام الغرفة.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>أخلِ القاعة</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>لا يمكن أطول من ذلك</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>تمديد إلى %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>يظهر رمز جديد بعد %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>الرمز في الطريق.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>تأكد من اتصال الشاشة بالشبكة ومن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>الخادم لا يعطي رمزًا حاليًا</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>يستجيب ولكن دون رمز. قد يكون مشغولًا أو قيد التشغيل.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>الاتصال بالخادم غير آمن</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>يحتاج عنوانه إلى https وشهادة تثق بها هذه الشاشة.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>جارٍ إعادة المحاولة …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>أي خادم؟</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>لم يُخبر أحد هذه الشاشة بعد بمكان خادمها.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>لا توجد شبكة لهذه الشاشة. تحقق من الكابل أو الشبكة اللاسلكية.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>الشبكة: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>ستنسى قاعتها ومفتاحها وكل ما تعرفه. ولتعرض قاعة من جديد يجب ربطها برمز جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>لا طلبات تضيع.</numerusform>
            <numerusform>طلب واحد لم يُرسل بعد وسيضيع.</numerusform>
            <numerusform>طلبان لم يُرسلا بعد وسيضيعان.</numerusform>
            <numerusform>%Ln طلبات لم تُرسل بعد وستضيع.</numerusform>
            <numerusform>%Ln طلبًا لم يُرسل بعد وسيضيع.</numerusform>
            <numerusform>%Ln طلب لم يُرسل بعد وسيضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>الخادم لا يعطي رمزًا</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>بانتظار الربط</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>جارٍ إعادة الاتصال</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>الخادم لا يقبل هذه الشاشة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>قراءة التقويم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>محاولات خاطئة كثيرة. أعد المحاولة بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>ليس هذا هو الرقم. لا محاولات متبقية.</numerusform>
            <numerusform>ليس هذا هو الرقم. بقيت محاولة واحدة.</numerusform>
            <numerusform>ليس هذا هو الرقم. بقيت محاولتان.</numerusform>
            <numerusform>ليس هذا هو الرقم. بقيت %Ln محاولات.</numerusform>
            <numerusform>ليس هذا هو الرقم. بقيت %Ln محاولة.</numerusform>
            <numerusform>ليس هذا هو الرقم. بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>لا يمكن استخدام هذا العنوان. يجب أن يشبه %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>لا يوجد خادم معروف بعد</translation>
    </message>
</context>
</TS>
