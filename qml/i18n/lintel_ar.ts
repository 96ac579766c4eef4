<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>PairingScreen</name>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
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
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>بلا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
            </translation>
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
        <source>%1 to %2, then %3</source>
        <translation>%1 حتى %2، ثم %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
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
        <source>Then: %1, %2</source>
        <translation>ثم: %1، %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it.</source>
        <translation>تحتاج هذه الشاشة إلى عناية: الخادم لا يقبلها.</translation>
    </message>
    <message>
        <source>This display needs attention: the hub does not accept it. The room is shown as of %1.</source>
        <translation>تحتاج هذه الشاشة إلى عناية: الخادم لا يقبلها. تظهر الغرفة كما في %1.</translation>
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
        <source>%1 is booked when the connection returns</source>
        <translation>يُحجز %1 عند عودة الاتصال</translation>
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
        <source>Extended to %1 when the connection returns</source>
        <translation>يُمدّد حتى %1 عند عودة الاتصال</translation>
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
        <source>Ended when the connection returns</source>
        <translation>يُنهى عند عودة الاتصال</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>الغرفة محجوزة %2: %1.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>الغرفة محجوزة لغيرك حينها.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>لا يمكن حجز هذا الوقت.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>قواعد هذه الغرفة لا تسمح بذلك.</translation>
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
        <translation>الغرفة مغلقة.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>لم يُقبل.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
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
        <translation>‎%1 أو %2 د</translation>
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
        <translation>أخلِ الغرفة</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>متاحة طوال اليوم</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>Book this room</source>
        <translation>احجز هذه الغرفة</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>متاحة %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>احجز %1</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
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
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
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
</context>
</TS>
