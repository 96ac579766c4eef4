// How each language says times, days and numbers, and what becomes of titles written in the
// other direction.
#include "qml/direction.h"
#include "qml/languages.h"
#include "qml/words.h"

#include <QTest>
#include <QTimeZone>

using namespace lintel;
using namespace lintel::glass;

namespace {

device::Instant at(const char *local)
{
    const auto time = QDateTime::fromString(QLatin1String(local), Qt::ISODate);
    return device::Instant{
        std::chrono::milliseconds{QDateTime(time.date(), time.time(), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch()}};
}

const device::Instant now = at("2026-11-20T13:42:00");

TimeWords timesIn(const QString &language, device::HourFormat hours = device::HourFormat::ByLanguage)
{
    return {language, hours, QStringLiteral("Europe/Berlin")};
}

/// Languages differ in the kinds of their blanks, and so do editions of them.
QString plain(QString text)
{
    return text.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTimesAndDays_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("monday");
        const auto row = [](const char *language, const char *time, const char *date, const char *monday) {
            QTest::newRow(language) << QString::fromUtf8(time) << QString::fromUtf8(date) << QString::fromUtf8(monday);
        };
        row("en", "13:42", "Friday 20 November", "Mon 9:00");
        row("en-US", "1:42 PM", "Friday, November 20", "Mon 9:00 AM");
        row("de-DE", "13:42", "Freitag, 20. November", "Mo. 09:00");
        row("fr", "13:42", "vendredi 20 novembre", "lun. 09:00");
        row("es", "13:42", "viernes, 20 de noviembre", "lun 9:00");
        row("it", "13:42", "venerdì 20 novembre", "09:00 (lun)");
        row("pt", "13:42", "sexta-feira, 20 de novembro", "seg. 09:00");
        row("nl", "13:42", "vrijdag 20 november", "ma 09:00");
        row("sv", "13:42", "fredag 20 november", "mån 09:00");
        row("fi", "13.42", "perjantai 20. marraskuuta", "ma 9.00");
        row("pl", "13:42", "piątek, 20 listopada", "pon. 09:00");
        row("ja", "13:42", "11月20日金曜日", "月曜 9:00");
        row("zh-CN", "13:42", "11月20日星期五", "周一 09:00");
        row("ar-AE", "1:42 م", "الجمعة، 20 نوفمبر", "الاثنين 9:00 ص");
        row("he", "13:42", "יום שישי, 20 בנובמבר", "יום ב׳ 9:00");
    }

    void saysTimesAndDays()
    {
        QFETCH(const QString, time);
        QFETCH(const QString, date);
        QFETCH(const QString, monday);
        const QString language = QLatin1String(QTest::currentDataTag());
        m_languages.use(language);
        const TimeWords say = timesIn(language);
        QCOMPARE(plain(say.time(now)), time);
        QCOMPARE(plain(say.date(now)), date);
        QCOMPARE(plain(say.timeSeenFrom(now, at("2026-11-23T09:00:00"))), monday);
    }

    void hoursAsTold_data()
    {
        QTest::addColumn<QString>("twelve");
        QTest::addColumn<QString>("twentyFour");
        QTest::addColumn<QString>("sameHalf");
        QTest::addColumn<QString>("overNoon");
        const auto row = [](const char *language, const char *twelve, const char *twentyFour, const char *sameHalf,
                            const char *overNoon) {
            QTest::newRow(language) << QString::fromUtf8(twelve) << QString::fromUtf8(twentyFour)
                                    << QString::fromUtf8(sameHalf) << QString::fromUtf8(overNoon);
        };
        row("en", "1:42 PM", "13:42", "2:30 – 3:30 PM", "11:30 AM – 12:15 PM");
        row("ja", "午後1:42", "13:42", "午後2:30～3:30", "午前11:30～午後12:15");
        row("zh-CN", "下午1:42", "13:42", "下午2:30 – 3:30", "上午11:30 – 下午12:15");
        // An isolate from right to left, so that the earlier time is read first.
        row("ar-AE", "1:42 م", "13:42",
            "\u2067"
            "2:30 – 3:30 م"
            "\u2069",
            "\u2067"
            "11:30 ص – 12:15 م"
            "\u2069");
    }

    void hoursAsTold()
    {
        QFETCH(const QString, twelve);
        QFETCH(const QString, twentyFour);
        QFETCH(const QString, sameHalf);
        QFETCH(const QString, overNoon);
        const QString language = QLatin1String(QTest::currentDataTag());
        m_languages.use(language);
        const TimeWords say = timesIn(language, device::HourFormat::Hours12);
        QCOMPARE(plain(say.time(now)), twelve);
        QCOMPARE(plain(timesIn(language, device::HourFormat::Hours24).time(now)), twentyFour);
        const auto clock = [](const char *time) { return at((QByteArray("2026-11-20T") + time).constData()); };
        QCOMPARE(plain(say.range(clock("14:30:00"), clock("15:30:00"))), sameHalf);
        QCOMPARE(plain(say.range(clock("11:30:00"), clock("12:15:00"))), overNoon);
    }

    void countsInEveryForm_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *language, int days, const char *said) {
            QTest::addRow("%s %d", language, days) << days << QString::fromUtf8(said);
        };
        row("en", 2, "2 days ago");
        row("fr", 2, "il y a 2 jours");
        row("pl", 2, "2 dni temu");
        row("he", 2, "לפני 2 ימים");
        row("ja", 3, "3日前");
        row("zh-CN", 3, "3 天前");
        row("ar-AE", 2, "قبل يومين");
        row("ar-AE", 3, "قبل 3 أيام");
        row("ar-AE", 11, "قبل 11 يومًا");
        row("ar-EG", 3, "قبل ٣ أيام");
    }

    void countsInEveryForm()
    {
        QFETCH(const int, days);
        QFETCH(const QString, said);
        const QString language = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        m_languages.use(language);
        const QString ago = timesIn(language).ago(now, now - std::chrono::hours{24 * days});
        QVERIFY2(ago.endsWith(said), qPrintable(ago));
    }

    void seatsInPolish_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << 1 << QStringLiteral("1\u00a0miejsce");
        QTest::newRow("few") << 3 << QStringLiteral("3\u00a0miejsca");
        QTest::newRow("many") << 5 << QStringLiteral("5\u00a0miejsc");
        QTest::newRow("few again") << 22 << QStringLiteral("22\u00a0miejsca");
    }

    void seatsInPolish()
    {
        QFETCH(const int, capacity);
        QFETCH(const QString, said);
        m_languages.use(QStringLiteral("pl"));
        QCOMPARE(Words(roomFor(capacity), QStringLiteral("pl")).facts(), said);
    }

    void titlesKeepTheirDirection()
    {
        const QString arabic = QString::fromUtf8("مراجعة");
        const QLocale english(QStringLiteral("en"));
        const QLocale hebrew(QStringLiteral("he"));
        QCOMPARE(apart(QStringLiteral("Design review"), english), QStringLiteral("Design review"));
        QCOMPARE(apart(arabic, english), QChar(0x2068) + arabic + QChar(0x2069));
        QCOMPARE(apart(arabic, hebrew), arabic);
        QCOMPARE(apart(QStringLiteral("Design review"), hebrew), QString::fromUtf8("\u2068"
                                                                                   "Design review"
                                                                                   "\u2069"));
        QCOMPARE(apart(QStringLiteral("14:30"), hebrew), QStringLiteral("14:30"));
    }

    void aMeetingInTheOtherDirection()
    {
        m_languages.use(QStringLiteral("en"));
        const device::RoomData room = roomFor(8);
        device::Meeting meeting;
        meeting.title = QString::fromUtf8("مراجعة");
        meeting.start = at("2026-11-20T14:30:00");
        meeting.end = at("2026-11-20T15:30:00");
        const Words say(room, QStringLiteral("en"));
        // The time comes first, whatever the title is written in.
        QVERIFY(!say.lineOf(meeting).isRightToLeft());
        QVERIFY(!say.titleAndTimes(meeting).isRightToLeft());
        QVERIFY(say.title(meeting).isRightToLeft());
    }

    void everyLanguageHasItsWords()
    {
        QCOMPARE(everyLanguage().size(), 14);
        QSet<QString> said;
        const auto languages = everyLanguage();
        for (const QString &language : languages) {
            QVERIFY(!nameOf(language).isEmpty());
            m_languages.use(language);
            said << Words(roomFor(8), language).band({}, now, {device::Link::Reconnecting, true, true});
        }
        QCOMPARE(said.size(), 14);
    }

    void alike()
    {
        QVERIFY(sameCatalogue(QStringLiteral("de-CH"), QStringLiteral("de")));
        QVERIFY(!sameCatalogue(QStringLiteral("zh-TW"), QStringLiteral("zh-CN")));
        QVERIFY(!sameCatalogue(QStringLiteral("ko"), QStringLiteral("ko")));
        QCOMPARE(nameOf(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QVERIFY(nameOf(QStringLiteral("pt-BR")).startsWith(QStringLiteral("Português (")));
        QVERIFY(nameOf(QStringLiteral("ko")).isEmpty());
    }

private:
    static const device::RoomData &roomFor(int capacity)
    {
        static device::RoomData room;
        room.room.zone = QStringLiteral("Europe/Berlin");
        room.room.capacity = capacity;
        return room;
    }

    Languages m_languages;
};

QTEST_MAIN(TestWords)

#include "test_words.moc"
