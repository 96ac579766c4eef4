// How much of a day stands side by side, and which keys there are to type with.
#include "qml/day_blocks.h"
#include "qml/key_layouts.h"
#include "qml/keyboard_model.h"
#include "qml/languages.h"

#include <QTest>

#include <algorithm>

using namespace lintel::glass;

namespace {

Block block(double begin, double end, int lane, int lanes)
{
    Block made;
    made.beginMin = begin;
    made.endMin = end;
    made.lane = lane;
    made.lanes = lanes;
    return made;
}

const lintel::device::RoomData &room()
{
    static lintel::device::RoomData data;
    data.room.zone = QStringLiteral("Europe/Berlin");
    return data;
}

} // namespace

class TestRibbon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasRoomStays()
    {
        const std::vector<Block> day{block(0, 60, 0, 3), block(10, 60, 1, 3), block(20, 60, 2, 3)};
        QCOMPARE(ribbonOf(day, Words(room(), QStringLiteral("en"))), day);
    }

    void theRestIsCounted()
    {
        m_languages.use(QStringLiteral("en"));
        std::vector<Block> day;
        day.reserve(6);
        for (int lane = 0; lane < 5; ++lane)
            day.push_back(block(10.0 * lane, 100 + lane, lane, 5));
        day.push_back(block(200, 260, 4, 5)); // later, and not beside those
        const auto ribbon = ribbonOf(day, Words(room(), QStringLiteral("en")));
        QCOMPARE(ribbon.size(), std::size_t{4});
        QCOMPARE(ribbon[2].title, QStringLiteral("and 3 more"));
        QCOMPARE(ribbon[2].lane, 2);
        QCOMPARE(ribbon[2].lanes, 3);
        QCOMPARE(ribbon[2].beginMin, 20.0);
        QCOMPARE(ribbon[2].endMin, 104.0);
        QCOMPARE(ribbon[3].title, QStringLiteral("and 1 more"));
    }

    void everyKeyIsLargeEnough_data()
    {
        QTest::addColumn<double>("units");
        for (const double units : {9.0, 10.0, 11.0, 16.0, 23.0})
            QTest::newRow(qPrintable(QString::number(units))) << units;
    }

    void everyKeyIsLargeEnough()
    {
        QFETCH(double, units);
        const auto languages = everyLanguage();
        for (const QString &language : languages) {
            for (const QStringList &rows : {latinRows(language, units), ownRows(language, units), signRows(units)}) {
                for (const QString &row : rows)
                    QVERIFY2(unitsOf(row) <= units, qPrintable(language + u' ' + row));
            }
        }
    }

    void noLetterIsLost()
    {
        for (const char *language : {"ar", "he", "de", "fr"}) {
            const auto letters = [&](double units) {
                QString all = ownRows(QLatin1String(language), units).join(QString());
                if (all.isEmpty())
                    all = latinRows(QLatin1String(language), units).join(QString());
                std::sort(all.begin(), all.end());
                return all;
            };
            const QString wide = letters(23);
            const QString narrow = letters(10);
            QCOMPARE(wide.count(eraseKey), 1);
            for (const QChar each : wide) {
                const QString base = QStringLiteral("aosu");
                const bool behind = std::any_of(base.cbegin(), base.cend(), [&](QChar letter) {
                    return accentsOf(letter, QLatin1String(language)).contains(each);
                });
                QVERIFY2(narrow.contains(each) || behind, qPrintable(QString(each)));
            }
        }
    }

    void theLanguagesOwnLettersComeFirst()
    {
        QVERIFY(accentsOf(u'u', QStringLiteral("de")).startsWith(u'ü'));
        QVERIFY(accentsOf(u'a', QStringLiteral("sv-SE")).startsWith(u'å'));
        QVERIFY(accentsOf(u'q', QStringLiteral("de")).isEmpty());
    }

    void shiftHoldsForOneLetter()
    {
        KeyboardModel keys;
        keys.setProperty("language", QStringLiteral("de"));
        keys.setCapital();
        QVERIFY(keys.rows().constFirst().startsWith(u'Q'));
        QVERIFY(keys.rows().constLast().contains(u'ß'));
        QCOMPARE(keys.press(QStringLiteral("Q")), QStringLiteral("Q"));
        QVERIFY(keys.rows().constFirst().startsWith(u'q'));
        QCOMPARE(keys.press(QString(shiftKey)), QString());
        QVERIFY(keys.isCapitals());
        QCOMPARE(keys.press(QString(shiftKey)), QString());
        QVERIFY(!keys.isCapitals());
        QCOMPARE(keys.press(QString(eraseKey)), QString());
    }

    void otherLetters()
    {
        KeyboardModel keys;
        QCOMPARE(keys.otherLetters(), QString());
        keys.setProperty("language", QStringLiteral("he"));
        QVERIFY(keys.rows().constFirst().startsWith(QStringLiteral("ק")));
        keys.switchSigns();
        QVERIFY(keys.rows().constFirst().startsWith(u'1'));
        keys.switchSigns();
        keys.switchLetters();
        QVERIFY(keys.rows().constFirst().startsWith(u'q'));
        QCOMPARE(keys.otherLetters().front(), QChar(u'ק'));
    }

private:
    Languages m_languages;
};

QTEST_GUILESS_MAIN(TestRibbon)
#include "test_ribbon.moc"
