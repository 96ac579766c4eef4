#include "platform/fake/fake_clock.h"
#include "platform/fake/leaping_clock.h"
#include "platform/fake/memory_file_store.h"
#include "platform/fake/slow_file_store.h"
#include "themes/colour_vision.h"
#include "themes/contrast.h"
#include "themes/rendering.h"
#include "themes/theme_store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

using namespace lintel;
using namespace lintel::themes;

namespace {

/// JSON with the quotes that are easy to read here.
QByteArray q(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

struct State
{
    const char *name;
    StateColors Tokens::*colours;
};
constexpr std::array states{State{"free", &Tokens::free}, State{"inUse", &Tokens::inUse},
                            State{"checkIn", &Tokens::checkIn}, State{"unknown", &Tokens::unknown}};

/// The least that any two states' fields are apart for these eyes.
double leastApart(const Tokens &tokens, Vision vision)
{
    double least = 1000;
    for (auto one = states.begin(); one != states.end(); ++one) {
        for (auto other = one + 1; other != states.end(); ++other)
            least = std::min(least, difference((tokens.*one->colours).fill, (tokens.*other->colours).fill, vision));
    }
    return least;
}

/// The disk's next attempt is as soon as it can be.
double chance()
{
    return 0;
}

} // namespace

class TestThemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInHoldsEveryRule()
    {
        const auto tokens = readTokens(builtInThemeFile(), Tokens{});
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
        QCOMPARE(tokens->free.fill, QColor(0x14, 0x62, 0x61));
        QCOMPARE(tokens->family, QStringLiteral("Inter"));
    }

    void contrastIsWcags()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // known from WCAG's own notes
    }

    void refusedByName_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("token");
        const auto row = [](const char *name, const QByteArray &body, const char *token) {
            QTest::newRow(name) << QByteArray("{\"format\":\"lintel-theme-1\",") + body + "}" << token;
        };
        QTest::newRow("not JSON") << QByteArray("{") << "";
        QTest::newRow("no object") << QByteArray("[]") << "";
        QTest::newRow("too large") << QByteArray(largestThemeFile + 1, ' ') << "";
        QTest::newRow("another format") << (q("{'format':'lintel-theme-2'}")) << "format";
        QTest::newRow("no format") << QByteArray("{}") << "format";
        row("a colour's name", q("'color':{'free':{'ink':'white'}}"), "color.free.ink");
        row("three digits", q("'color':{'surface':'#fff'}"), "color.surface");
        row("translucent", q("'color':{'surface':'#80ffffff'}"), "color.surface");
        row("a number for a colour", q("'color':{'line':7}"), "color.line");
        row("a colour for a group", q("'color':{'free':'#ffffff'}"), "color.free");
        row("scale too large", q("'type':{'scale':2}"), "type.scale");
        row("scale as text", q("'type':{'scale':'1'}"), "type.scale");
        row("negative radius", q("'radius':{'card':-1}"), "radius.card");
        row("empty family", q("'type':{'family':''}"), "type.family");
        row("state word below 7", q("'color':{'inUse':{'fill':'#d33a3a'}}"), "color.inUse.ink");
        row("soft below 4.5", q("'color':{'free':{'soft':'#5f9a97'}}"), "color.free.soft");
        row("edge below 3", q("'color':{'checkIn':{'edge':'#e0b030'}}"), "color.checkIn.edge");
        row("text below 4.5", q("'color':{'muted':'#5a6570'}"), "color.muted");
        row("gap below 4.5", q("'color':{'gap':{'text':'#3d6a60'}}"), "color.gap.text");
        // Traffic lights: a green and a red that red-green blind people take for one.
        row("a green like the red",
            q("'color':{'free':{'fill':'#265c1a','ink':'#ffffff','soft':'#ffffff','edge':"
              "'#ffffff','strong':'#265c1a'}}"),
            "color.inUse.fill");
        row("a check-in like the grey", q("'color':{'checkIn':{'fill':'#c4c4b4'}}"), "color.unknown.fill");
        row("code", q("'color':{'code':{'ink':'#999999'}}"), "color.code.ink");
    }

    void refusedByName()
    {
        QFETCH(QByteArray, file);
        const auto tokens = readTokens(file, builtInTokens());
        QVERIFY(!tokens);
        QTEST(tokens.error().token, "token");
        QVERIFY(!tokens.error().detail.isEmpty());
        QVERIFY(tokens.error().detail.contains(tokens.error().token));
    }

    /// Against figures that another implementation gives.
    void eyesAreSimulatedAsPublished()
    {
        const Tokens tokens = builtInTokens();
        const auto tenths = [](double value) { return qRound(value * 10); };
        QCOMPARE(tenths(leastApart(tokens, Vision::Usual)), 385);
        QCOMPARE(tenths(leastApart(tokens, Vision::Protan)), 252);
        QCOMPARE(tenths(leastApart(tokens, Vision::Deutan)), 321);
        QCOMPARE(tenths(leastApart(tokens, Vision::Tritan)), 324);
        QCOMPARE(difference(Qt::red, Qt::red, Vision::Usual), 0.0);
        QCOMPARE(tenths(difference(Qt::black, Qt::white, Vision::Usual)), 1000);
        QCOMPARE(tenths(difference(Qt::black, Qt::white, Vision::Deutan)), 1000);
    }

    void refusedPairsAreNamed()
    {
        const auto tokens =
            readTokens(q("{'format':'lintel-theme-1','color':{'inUse':{'fill':'#146261'}}}"), builtInTokens());
        QVERIFY(!tokens);
        QVERIFY(tokens.error().detail.contains(QLatin1String("color.free.fill")));
        QVERIFY(tokens.error().detail.contains(QLatin1String("color.inUse.fill")));
    }

    /// Two light greys do not both become white.
    void highContrastMakesNoTwoStatesAlike()
    {
        const QByteArray file = q("{'format':'lintel-theme-1','name':'grey','color':{"
                                  "'free':{'fill':'#d9ead3','ink':'#000000','soft':'#000000','edge':'#000000',"
                                  "'strong':'#ffffff'},"
                                  "'unknown':{'fill':'#9c9c9c','ink':'#000000','soft':'#000000','edge':'#000000',"
                                  "'strong':'#ffffff'}}}");
        const auto tokens = readTokens(file, builtInTokens());
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
        const Tokens clear = inHighContrast(*tokens);
        for (const Vision vision : visions)
            QVERIFY(difference(clear.free.fill, clear.unknown.fill, vision) >= fieldsApart);
        QCOMPARE(inHighContrast(builtInTokens()).unknown.fill, QColor(Qt::white));
    }

    /// What is shown of every theme there is, in every mode that can be set.
    void everyRenderingCanBeRead_data()
    {
        QTest::addColumn<Tokens>("tokens");
        const auto files = QDir(QStringLiteral(LINTEL_THEMES)).entryInfoList({QStringLiteral("*.json")});
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto tokens = readTokens(file.readAll(), builtInTokens());
            QVERIFY2(tokens, tokens ? "" : qPrintable(info.fileName() + u' ' + tokens.error().detail));
            const QByteArray name = info.completeBaseName().toUtf8();
            QTest::newRow(name) << *tokens;
            QTest::newRow(name + " in high contrast") << inHighContrast(*tokens);
            QTest::newRow(name + " at night") << atNight(*tokens);
            QTest::newRow(name + " in high contrast at night") << atNight(inHighContrast(*tokens));
        }
    }

    void everyRenderingCanBeRead()
    {
        QFETCH(Tokens, tokens);
        const bool night = QByteArrayView(QTest::currentDataTag()).endsWith("night");
        for (const State &state : states) {
            const StateColors &colours = tokens.*state.colours;
            QVERIFY2(contrast(colours.ink, colours.fill) >= 7, state.name);
            QVERIFY2(contrast(colours.soft, colours.fill) >= 4.5, state.name);
            QVERIFY2(contrast(colours.strong, colours.ink) >= 4.5, state.name);
            QVERIFY2(contrast(colours.edge, colours.fill) >= 3, state.name);
            if (night)
                QVERIFY2(contrast(colours.fill, Qt::black) < 1.6, state.name);
        }
        for (const QColor &ground : {tokens.surface, tokens.raised, tokens.higher, tokens.hatch, tokens.currentFill}) {
            QVERIFY(contrast(tokens.text, ground) >= 4.5);
            QVERIFY(contrast(tokens.muted, ground) >= 4.5);
        }
        QVERIFY(contrast(tokens.bandInk, tokens.bandFill) >= 4.5);
        QVERIFY(contrast(tokens.codeInk, tokens.codePaper) >= 7);
        if (night)
            return;
        for (const Vision vision : visions)
            QVERIFY2(leastApart(tokens, vision) >= 20, nameOf(vision).data());
    }

    /// The most there is, wherever words stand.
    void highContrastIsBlackAndWhite()
    {
        const Tokens tokens = inHighContrast(builtInTokens());
        QCOMPARE(tokens.surface, QColor(Qt::black));
        QCOMPARE(tokens.text, QColor(Qt::white));
        for (const QColor &ink : {tokens.muted, tokens.edge, tokens.gapEdge, tokens.currentEdge, tokens.meeting})
            QVERIFY(contrast(ink, tokens.surface) >= 7);
        QCOMPARE(tokens.inUse.fill, builtInTokens().inUse.fill);
    }

    void aidsCountAtOnce()
    {
        Theme theme(builtInTokens());
        QSignalSpy changed(&theme, &Theme::changed);
        const int small = theme.smallSize();
        theme.setAids({.largerText = true});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.smallSize(), qRound(small * 4 / 3.0));
        QCOMPARE(theme.roomSize(), 64); // is read from afar as it is
        theme.setAids({.highContrast = true, .reducedMotion = true});
        QCOMPARE(theme.smallSize(), small);
        QCOMPARE(theme.surface(), QColor(Qt::black));
        QCOMPARE(theme.slow(), 0);
        theme.setNight(true);
        QVERIFY(theme.checkIn().fill != theme.tokens().checkIn.fill);
        // A theme that comes meanwhile is shown so as well.
        Tokens other = builtInTokens();
        other.surface = QColor(0x20, 0x20, 0x20);
        theme.apply(other);
        QCOMPARE(theme.surface(), QColor(Qt::black));
        theme.setAids({});
        theme.setNight(false);
        QCOMPARE(theme.surface(), other.surface);
        QCOMPARE(theme.checkIn(), other.checkIn);
    }

    void whatIsLeftOutComesFromTheBuiltIn()
    {
        const auto tokens = readTokens(q("{'format':'lintel-theme-1','name':'Sea','color':{'free':{'fill':'#0A4E8A','"
                                         "soft':'#d0e4f7','edge':'#9cc3ea'}},'later':1}"),
                                       builtInTokens());
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
        QCOMPARE(tokens->free.fill, QColor(0x0a, 0x4e, 0x8a));
        QCOMPARE(tokens->inUse, builtInTokens().inUse);
        QCOMPARE(tokens->name, QStringLiteral("Sea"));
    }

    void activatedKeptAndRestored()
    {
        const QByteArray sea = q("{'format':'lintel-theme-1','color':{'free':{'fill':'#0a4e8a'}}}");
        platform::MemoryFileStore files;
        {
            Theme theme(builtInTokens());
            ThemeStore store(files, theme, m_clock, chance);
            QSignalSpy changed(&theme, &Theme::changed);
            QVERIFY(store.activate(sea));
            QCOMPARE(changed.count(), 1);
            QCOMPARE(theme.free().fill, QColor(0x0a, 0x4e, 0x8a));
            QCOMPARE(store.activeSha256().size(), 64);

            const auto refused = store.activate(q("{'format':'lintel-theme-1','color':{'free':{'ink':'#146261'}}}"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().token, QStringLiteral("color.free.ink"));
            QCOMPARE(theme.free().fill, QColor(0x0a, 0x4e, 0x8a));
            QVERIFY(store.problem().contains(QLatin1String("color.free.ink")));
        }
        Theme theme(builtInTokens());
        ThemeStore store(files, theme, m_clock, chance);
        store.restore();
        QCOMPARE(theme.free().fill, QColor(0x0a, 0x4e, 0x8a));
        QVERIFY(store.problem().isEmpty());
        store.activateBuiltIn();
        QCOMPARE(theme.tokens(), builtInTokens());
        QTRY_VERIFY(files.names().isEmpty());
    }

    void unreadableIsBuiltIn()
    {
        platform::MemoryFileStore files;
        Theme theme(builtInTokens());
        ThemeStore store(files, theme, m_clock, chance);
        files.failWith(platform::FileTrouble::Corrupt);
        store.restore();
        QCOMPARE(theme.tokens(), builtInTokens());
        QVERIFY(!store.problem().isEmpty());
    }

    void aDiskThatTakesNothingKeepsNoThemeFromTheGlass()
    {
        platform::LeapingClock clock(m_clock);
        platform::MemoryFileStore files;
        files.failWith(platform::FileTrouble::Unavailable);
        Theme theme(builtInTokens());
        ThemeStore store(files, theme, clock, chance);
        QSignalSpy told(&store, &ThemeStore::problemChanged);
        QVERIFY(store.activate(q("{'format':'lintel-theme-1','name':'Sea'}")));
        QCOMPARE(theme.tokens().name, QStringLiteral("Sea"));
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(!store.problem().isEmpty());
        // Once it does, the theme is kept without being sent again.
        files.failWith(std::nullopt);
        clock.advance(std::chrono::hours{2});
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(store.problem().isEmpty());
        QCOMPARE(files.names(), QStringList{QStringLiteral("theme.json")});
        // Nor does one that cannot be erased keep the built-in one from it.
        files.failWith(platform::FileTrouble::Unavailable);
        store.activateBuiltIn();
        QCOMPARE(theme.tokens(), builtInTokens());
        QTRY_VERIFY(!store.problem().isEmpty());
        files.failWith(std::nullopt);
        clock.advance(std::chrono::hours{2});
        QTRY_VERIFY(store.problem().isEmpty());
        QVERIFY(files.names().isEmpty());
    }

    void aSlowDiskHoldsNothingUp()
    {
        const platform::LeapingClock clock(m_clock);
        platform::SlowFileStore disk;
        Theme theme(builtInTokens());
        ThemeStore store(disk, theme, clock, chance);
        QVERIFY(store.activate(q("{'format':'lintel-theme-1','name':'Sea'}")));
        QCOMPARE(theme.tokens().name, QStringLiteral("Sea"));
        disk.awaitAsked();
        const QByteArray sand = q("{'format':'lintel-theme-1','name':'Sand'}");
        QVERIFY(store.activate(sand));
        QCOMPARE(theme.tokens().name, QStringLiteral("Sand"));
        // That the disk had no room for the first is no trouble of the second.
        disk.failWith(platform::FileTrouble::Unavailable);
        disk.answer();
        disk.awaitAsked();
        disk.failWith(std::nullopt);
        disk.answer();
        QTRY_VERIFY(disk.read(QStringLiteral("theme.json")));
        QCOMPARE(disk.read(QStringLiteral("theme.json"))->bytes, sand);
        QTest::qWait(0);
        QVERIFY(store.problem().isEmpty());
        QVERIFY(!clock.nextAlarm());
    }

    /// Every state has every answer, and only those that wait for the disk a deadline.
    void everyThemeStateLeadsOn()
    {
        using Event = ThemeEventKind;
        const platform::Monotonic now{std::chrono::hours{1}};
        QList<ThemePlan> seen{ThemePlan{}};
        for (qsizetype at = 0; at < seen.size(); ++at) {
            for (const auto event :
                 {Event::Found, Event::Came, Event::Cleared, Event::Done, Event::Failed, Event::Deadline}) {
                const auto [next, effect] = stepTheme(seen[at], event, now, 1);
                const bool waits = next.phase == ThemePhase::Unkept || next.phase == ThemePhase::Unerased;
                QCOMPARE(next.deadline.has_value(), waits);
                if (event == Event::Came)
                    QCOMPARE(effect, ThemeEffect::ShowAndWrite);
                if (next.deadline)
                    QVERIFY(*next.deadline - now <= std::chrono::minutes{61});
                if (next.failures < 10 && !seen.contains(next))
                    seen.append(next);
            }
        }
        QVERIFY(seen.size() >= 20);
        for (ThemePlan plan : std::as_const(seen)) {
            if (plan.deadline)
                plan = stepTheme(plan, Event::Deadline, now, 0).plan;
            plan = stepTheme(plan, Event::Done, now, 0).plan;
            QVERIFY(plan.phase == ThemePhase::Kept || plan.phase == ThemePhase::BuiltIn);
        }
    }

    void keptButNoLongerAllowed()
    {
        platform::MemoryFileStore files;
        QVERIFY(files.write(QStringLiteral("theme.json"), q("{'format':'lintel-theme-0'}")));
        Theme theme(builtInTokens());
        ThemeStore store(files, theme, m_clock, chance);
        store.restore();
        QCOMPARE(theme.tokens(), builtInTokens());
        QVERIFY(store.problem().contains(QLatin1String("format")));
    }

    void lengthsScaleWithTheGlass_data()
    {
        QTest::addColumn<QSizeF>("glass");
        QTest::addColumn<double>("density");
        QTest::addColumn<int>("room");
        QTest::addColumn<double>("touch");
        QTest::newRow("the design's") << QSizeF(1280, 800) << 149 / 25.4 << 64 << 53.0;
        QTest::newRow("upright") << QSizeF(800, 1280) << 149 / 25.4 << 64 << 53.0;
        QTest::newRow("small") << QSizeF(800, 480) << 133 / 25.4 << 38 << 48.0;
        QTest::newRow("dense") << QSizeF(2560, 1600) << 299 / 25.4 << 128 << 106.0;
        QTest::newRow("a screen that lies") << QSizeF(1280, 800) << 1000.0 << 64 << 53.0;
    }

    void lengthsScaleWithTheGlass()
    {
        QFETCH(QSizeF, glass);
        QFETCH(double, density);
        Theme theme(builtInTokens());
        theme.fit(glass, density);
        QTEST(theme.roomSize(), "room");
        QTEST(theme.touch(), "touch");
        QVERIFY(theme.actionHeight() >= theme.touch());
        QVERIFY(theme.buttonHeight() >= theme.touch());
    }

    void reducedMotion()
    {
        Theme theme(builtInTokens());
        QCOMPARE(theme.slow(), 180);
        QCOMPARE(theme.quick(), 90);
        theme.setReducedMotion(true);
        QCOMPARE(theme.slow() + theme.quick(), 0);
    }

private:
    platform::FakeClock m_clock{platform::Instant{}};
};

QTEST_GUILESS_MAIN(TestThemes)
#include "test_themes.moc"
