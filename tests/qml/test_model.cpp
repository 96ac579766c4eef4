// What the glass makes of situations that no picture shows, without a window.
#include "qml/glass_model.h"
#include "tests/qml/relay.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace lintel;
using namespace lintel::glass;
using namespace std::chrono_literals;

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

/// Two refusals that nobody has read.
Scenario refused()
{
    return scenario(QStringLiteral("refused-missed"));
}

Scenario burning(Scenario calm)
{
    auto room = *calm.state.room;
    room.emergency = device::Emergency{QStringLiteral("Fire"), {}, calm.now};
    calm.state.room = std::make_shared<const device::RoomData>(room);
    return calm;
}

Scenario dark(Scenario lit)
{
    lit.state.idle.rest = device::Rest::Dark;
    return lit;
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Nobody reads a refusal behind an emergency; one that is open is not taken for read.
    void refusalsWaitBehindAnEmergency()
    {
        tests::Relay model(refused());
        GlassModel glass(model);
        glass.refresh();
        QVERIFY(glass.overlay()->isOpen());
        model.become(burning(refused()));
        QVERIFY(glass.emergency()->isPresent());
        QVERIFY(!glass.overlay()->isOpen());
        glass.dismiss(); // half a minute later
        QCOMPARE(model.state().outbox.size(), 2U);
        model.become(refused());
        QVERIFY(glass.overlay()->isOpen());
        glass.dismiss();
        QCOMPARE(model.state().outbox.size(), 1U);
    }

    void refusalsWaitOnADarkGlass()
    {
        tests::Relay model(dark(refused()));
        GlassModel glass(model);
        glass.refresh();
        QVERIFY(glass.rest()->isDark());
        QVERIFY(!glass.overlay()->isOpen());
        glass.dismiss();
        QCOMPARE(model.state().outbox.size(), 2U);
        glass.touched();
        QVERIFY(!glass.rest()->isDark());
        QVERIFY(glass.overlay()->isOpen());
        // It goes dark with nobody there.
        model.become(dark(refused()));
        QVERIFY(!glass.overlay()->isOpen());
        QCOMPARE(model.state().outbox.size(), 2U);
    }

    void refusalsWaitWhileItIsWiped()
    {
        tests::Relay model(scenario(QStringLiteral("free")));
        GlassModel glass(model);
        glass.refresh();
        glass.openService();
        glass.cleaning()->start();
        model.become(refused());
        QVERIFY(glass.cleaning()->isActive());
        QVERIFY(!glass.overlay()->isOpen());
        glass.dismiss();
        QCOMPARE(model.state().outbox.size(), 2U);
        model.pass(30s);
        QVERIFY(!glass.cleaning()->isActive());
        QVERIFY(glass.overlay()->isOpen());
    }

    /// Within its reach, and soon: only then is it the second of two.
    void theSecondTapOfTwo()
    {
        const auto tapNext = [](std::chrono::milliseconds later, QPointF place) {
            tests::Relay model(refused());
            GlassModel glass(model);
            glass.refresh();
            glass.pressed({500, 500}, 50);
            glass.dismiss();
            model.pass(later);
            glass.pressed(place, 50);
            glass.dismiss();
            return model.state().outbox.size();
        };
        QCOMPARE(tapNext(200ms, {510, 490}), 1U);
        QCOMPARE(tapNext(500ms, {510, 490}), 0U);
        QCOMPARE(tapNext(200ms, {500, 600}), 0U);
    }

    /// Whoever looks at a room some seconds after the minute books from the minute on.
    void lengthsBeginWithTheMinute()
    {
        Scenario found = scenario(QStringLiteral("find-rooms"));
        found.rooms.rooms.front().until = found.now + 30min;
        found.now += 20s;
        tests::Relay model(found);
        GlassModel glass(model);
        glass.refresh();
        glass.openSheet(GlassModel::Sheet::Find);
        glass.finding()->pressRoom(0);
        QCOMPARE(glass.finding()->lengths()->labels().front(), QStringLiteral("Book 30 min"));
    }

    void theListOfHubsBeginsAnew()
    {
        Scenario box = scenario(QStringLiteral("first-hubs"));
        box.state.hubSearch.hubs.front() = {QStringLiteral("North\u202ewind\nhub"), QStringLiteral("ftp://hub")};
        tests::Relay model(box);
        GlassModel glass(model);
        glass.refresh();
        glass.openSheet(GlassModel::Sheet::Hubs);
        const QString note = glass.hubs()->note();
        // Whatever a name tries, it is one line in one direction.
        const QString name = glass.hubs()->data(glass.hubs()->index(0), HubsModel::LabelRole).toString();
        QVERIFY(name.startsWith(QStringLiteral("North")));
        QVERIFY(!name.contains(QChar(0x202e)) && !name.contains(u'\n'));
        glass.hubs()->choose(0);
        QVERIFY(glass.hubs()->note() != note);
        glass.closeSheet();
        glass.openSheet(GlassModel::Sheet::Hubs);
        QCOMPARE(glass.hubs()->note(), note);
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "test_model.moc"
