// Keys and switches at the glass; and an emergency while it is wiped.
#include "qml/glass.h"
#include "qml/scenario.h"
#include "qml/shots.h"

#include <QAccessible>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

using namespace lintel;
using namespace lintel::glass;

namespace {

Scenario scenario(const QString &name)
{
    QFile file(QStringLiteral(LINTEL_SCENARIOS "/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scenario");
    auto read = readScenario(file.readAll());
    if (!read)
        qFatal("%s", qPrintable(read.error()));
    return *read;
}

/// A glass with its window.
struct Wall
{
    explicit Wall(Scenario situation, QSize size = {1280, 800})
        : model(std::move(situation)), theme(themes::builtInTokens()), glass(model, theme, {size, true, true, 0})
    {
        if (!glass.show())
            qFatal("not shown");
        window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constLast());
        window->requestActivate();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    /// The first of a kind that is made.
    [[nodiscard]] static QQuickItem *find(QQuickItem *in, const QByteArray &kind)
    {
        if (QByteArray(in->metaObject()->className()).startsWith(kind))
            return in;
        const auto children = in->childItems();
        for (QQuickItem *const child : children) {
            if (QQuickItem *const found = find(child, kind))
                return found;
        }
        return nullptr;
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(window, key);
        settle();
    }
    /// What the one who uses keys is at, by its name for those who listen.
    [[nodiscard]] QString at() const
    {
        const QQuickItem *item = window->activeFocusItem();
        return item ? item->property("label").toString() : QString();
    }
    [[nodiscard]] std::size_t intents() const { return model.state().outbox.size(); }

    ScenarioModel model;
    themes::Theme theme;
    Glass glass;
    QQuickWindow *window = nullptr;
};

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabLeadsInReadingOrder()
    {
        Wall wall(scenario(QStringLiteral("free")));
        QStringList walked;
        for (int i = 0; i < 3; ++i) {
            wall.key(Qt::Key_Tab);
            walked << wall.at();
        }
        QCOMPARE(walked,
                 (QStringList{QStringLiteral("Book 30 min"), QStringLiteral("15 min"), QStringLiteral("45 min")}));
        wall.key(Qt::Key_Backtab);
        QCOMPARE(wall.at(), QStringLiteral("15 min"));
    }

    /// A ring that is seen: other pixels around the button than before.
    void whereKeysAreIsSeen()
    {
        Wall wall(scenario(QStringLiteral("free")));
        const QImage before = wall.glass.picture();
        wall.key(Qt::Key_Tab);
        QCOMPARE(wall.at(), QStringLiteral("Book 30 min"));
        const QImage after = wall.glass.picture();
        const QQuickItem *button = wall.window->activeFocusItem();
        const QPointF corner = button->mapToScene({button->width() / 2, -3});
        QVERIFY(before.pixel(corner.toPoint()) != after.pixel(corner.toPoint()));
        wall.key(Qt::Key_Tab);
        QCOMPARE(wall.glass.picture().pixel(corner.toPoint()), before.pixel(corner.toPoint()));
    }

    /// Whatever keys come to is on the glass, wherever the day was scrolled to.
    void whereKeysAreIsInSight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::newRow("timeline") << QStringLiteral("free") << QSize(1280, 800);
        QTest::newRow("agenda") << QStringLiteral("free") << QSize(800, 480);
        QTest::newRow("rooms") << QStringLiteral("find-rooms") << QSize(800, 480);
    }

    void whereKeysAreIsInSight()
    {
        QFETCH(const QString, name);
        QFETCH(const QSize, size);
        const Scenario situation = scenario(name);
        Wall wall(situation, size);
        for (const ScenarioTouch &touch : situation.touches)
            press(wall.glass.model(), touch);
        Wall::settle();
        QSet<const QQuickItem *> walked;
        for (int i = 0; i < 60; ++i) {
            wall.key(Qt::Key_Tab);
            const QQuickItem *item = wall.window->activeFocusItem();
            QVERIFY(item);
            if (walked.contains(item))
                break;
            walked << item;
            const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
            QVERIFY2(place.intersects(QRectF(QPointF(), size)) && place.bottom() > 0,
                     qPrintable(wall.at() + QStringLiteral(" is out of sight")));
            for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
                if (!around->clip())
                    continue;
                const QRectF window = around->mapRectToScene({0, 0, around->width(), around->height()});
                QVERIFY2(window.intersected(place).height() >= std::min(place.height(), window.height()) - 1,
                         qPrintable(wall.at() + QStringLiteral(" is cut off")));
            }
        }
        QVERIFY(walked.size() > 3);
    }

    void enterAndSpacePress_data()
    {
        QTest::addColumn<int>("key");
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Select})
            QTest::newRow(QByteArray::number(key).constData()) << static_cast<int>(key);
    }

    void enterAndSpacePress()
    {
        QFETCH(int, key);
        Wall wall(scenario(QStringLiteral("free")));
        wall.key(Qt::Key_Tab);
        wall.key(static_cast<Qt::Key>(key));
        QCOMPARE(wall.intents(), 1U);
    }

    void aHeldKeyPressesOnce()
    {
        Wall wall(scenario(QStringLiteral("free")));
        wall.key(Qt::Key_Tab);
        for (const bool again : {false, true, true, true}) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, again);
            QCoreApplication::sendEvent(wall.window, &press);
            wall.settle();
        }
        QCOMPARE(wall.intents(), 1U);
    }

    void escapeLeadsBackOneThingAtATime()
    {
        Wall wall(scenario(QStringLiteral("service")));
        GlassModel &glass = wall.glass.model();
        glass.openService();
        glass.service()->askPin();
        QCOMPARE(glass.service()->panel(), ServiceModel::Panel::Pin);
        wall.key(Qt::Key_Escape);
        QCOMPARE(glass.service()->panel(), ServiceModel::Panel::Actions);
        QVERIFY(glass.service()->isOpen());
        wall.key(Qt::Key_Escape);
        QVERIFY(!glass.service()->isOpen());
        glass.openSheet(GlassModel::Sheet::Languages);
        QCOMPARE(glass.sheet(), GlassModel::Sheet::Languages);
        wall.key(Qt::Key_Escape);
        QCOMPARE(glass.sheet(), GlassModel::Sheet::None);
        wall.key(Qt::Key_Escape); // nothing is left to close
        QCOMPARE(glass.screen(), GlassModel::Screen::Room);
    }

    /// What lies below a question is not walked through.
    void keysStayInTheSheet()
    {
        Wall wall(scenario(QStringLiteral("free")));
        wall.glass.model().openSheet(GlassModel::Sheet::Languages);
        wall.settle();
        QStringList walked;
        for (int i = 0; i < 40; ++i) {
            wall.key(Qt::Key_Tab);
            walked << wall.at();
        }
        QVERIFY(walked.contains(QStringLiteral("Deutsch")));
        QVERIFY(walked.contains(QStringLiteral("Close")));
        QVERIFY(!walked.contains(QStringLiteral("Book 30 min")));
    }

    /// A key knows of no height: of a long free stretch it means where the day begins.
    void aKeyDoesNotBookMidnight()
    {
        const Scenario situation = scenario(QStringLiteral("book-other-day"));
        Wall wall(situation);
        for (const ScenarioTouch &touch : situation.touches)
            press(wall.glass.model(), touch);
        Wall::settle();
        const BookingModel &booking = *wall.glass.model().booking();
        std::vector<double> begins;
        for (int i = 0; i < 40 && begins.size() < 2; ++i) {
            wall.key(Qt::Key_Tab);
            const QQuickItem *const item = wall.window->activeFocusItem();
            if (!item || !item->property("gap").toBool())
                continue;
            wall.key(Qt::Key_Return);
            begins.push_back(booking.beginMin());
        }
        constexpr double nine = 9 * 60;
        QCOMPARE(booking.openMin(), nine);
        // Stand-up is at 9:15: a quarter is left of the working day before it, which is enough.
        QCOMPARE(begins, (std::vector<double>{nine, nine + 30}));
    }

    /// Also those that are too far away to be painted.
    void keysComeToEveryFreeStretch()
    {
        const Scenario situation = scenario(QStringLiteral("book-other-day"));
        Wall wall(situation);
        for (const ScenarioTouch &touch : situation.touches)
            press(wall.glass.model(), touch);
        Wall::settle();
        const auto *const day = wall.glass.model().booking()->day();
        const int isGap = day->roleNames().key("gap"), begin = day->roleNames().key("beginMin");
        std::set<double> free, come;
        for (int row = 0; row < day->rowCount(); ++row) {
            if (day->index(row, 0).data(isGap).toBool())
                free.insert(day->index(row, 0).data(begin).toDouble());
        }
        for (int i = 0; i < 40; ++i) {
            wall.key(Qt::Key_Tab);
            const QQuickItem *const item = wall.window->activeFocusItem();
            if (item && item->property("gap").toBool())
                come.insert(item->property("beginMin").toDouble());
        }
        QVERIFY(free.size() > 2);
        QCOMPARE(come, free);
    }

    /// Nor does a screen reader press what a finger cannot.
    void whatIsDisabledIsNotPressed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("control");
        QTest::newRow("calendar") << QStringLiteral("free") << QByteArray("CalendarButton");
        QTest::newRow("phone") << QStringLiteral("phone") << QByteArray("PhoneCorner");
        QTest::newRow("trouble") << QStringLiteral("report") << QByteArray("TroubleTile");
        QTest::newRow("words") << QStringLiteral("report") << QByteArray("TypedField");
    }

    void whatIsDisabledIsNotPressed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, control);
        const Scenario situation = scenario(name);
        Wall wall(situation);
        for (const ScenarioTouch &touch : situation.touches)
            press(wall.glass.model(), touch);
        Wall::settle();
        QQuickItem *const item = Wall::find(wall.window->contentItem(), control);
        QVERIFY(item);
        auto *const told = QAccessible::queryAccessibleInterface(item);
        QVERIFY(told && told->actionInterface());
        const QSignalSpy pressed(item, SIGNAL(activated()));
        QVERIFY(pressed.isValid());
        item->setEnabled(false);
        told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(pressed.count(), 0);
        item->setEnabled(true);
        told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(pressed.count(), 1);
    }

    void theFirstKeyOnADarkGlassOnlyWakes()
    {
        Wall wall(scenario(QStringLiteral("free")));
        wall.key(Qt::Key_Tab);
        QCOMPARE(wall.at(), QStringLiteral("Book 30 min"));
        Wall dark(scenario(QStringLiteral("dark")));
        QVERIFY(dark.glass.model().rest()->isDark());
        dark.key(Qt::Key_Tab);
        QVERIFY(!dark.glass.model().rest()->isDark());
        QCOMPARE(dark.at(), QString());
        dark.key(Qt::Key_Tab);
        dark.key(Qt::Key_Return);
        QCOMPARE(dark.intents(), 1U);
    }

    void whileItIsWipedKeysDoNothing()
    {
        Wall wall(scenario(QStringLiteral("free")));
        wall.key(Qt::Key_Tab);
        wall.glass.model().cleaning()->start();
        wall.settle();
        for (const auto key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Return})
            wall.key(key);
        QCOMPARE(wall.intents(), 0U);
        QVERIFY(wall.glass.model().cleaning()->isActive());
    }

    void anEmergencyBreaksTheCleaning()
    {
        Scenario calm = scenario(QStringLiteral("free"));
        auto room = *calm.state.room;
        room.emergency = device::Emergency{QStringLiteral("Fire"), {}, calm.now};
        Scenario fire = calm;
        fire.state.room = std::make_shared<const device::RoomData>(room);
        ScenarioModel burning(fire);
        CleaningModel none(burning);
        none.start();
        QVERIFY(!none.isActive());

        // One that comes while it is wiped.
        ScenarioModel model(calm);
        CleaningModel cleaning(model);
        cleaning.start();
        cleaning.show(QLocale::c());
        QVERIFY(cleaning.isActive());
        const_cast<device::DisplayState &>(model.state()).room = fire.state.room; // NOLINT: the world changes
        cleaning.show(QLocale::c());
        QVERIFY(!cleaning.isActive());
    }
};

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
