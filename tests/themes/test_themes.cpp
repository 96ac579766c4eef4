#include "platform/fake/fake_clock.h"
#include "platform/fake/memory_file_store.h"
#include "themes/contrast.h"
#include "themes/theme_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace lintel;
using namespace lintel::themes;

namespace {

/// JSON with the quotes that are easy to read here.
QByteArray q(const char *json)
{
    return QByteArray(json).replace('\'', '"');
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
        QVERIFY(files.names().isEmpty());
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
        // A disk that takes nothing does not keep a theme from the glass.
        QVERIFY(store.activate(q("{'format':'lintel-theme-1','name':'Sea'}")));
        QCOMPARE(theme.tokens().name, QStringLiteral("Sea"));
        QVERIFY(!store.problem().isEmpty());
        // Once it does, the theme is kept without being sent again.
        files.failWith(std::nullopt);
        QSignalSpy told(&store, &ThemeStore::problemChanged);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30'000);
        QVERIFY(store.problem().isEmpty());
        QCOMPARE(files.names(), QStringList{QStringLiteral("theme.json")});
        // Nor does one that cannot be erased keep the built-in one from it.
        files.failWith(platform::FileTrouble::Unavailable);
        store.activateBuiltIn();
        QCOMPARE(theme.tokens(), builtInTokens());
        QVERIFY(!store.problem().isEmpty());
        files.failWith(std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, 30'000);
        QVERIFY(files.names().isEmpty());
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
