// The display that lives in its scenario.
#include "qml/scenario.h"

#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lintel::glass {

using namespace device;

namespace {

bool has(const RoomFacts &room, const RoomFilter &filter)
{
    return room.capacity >= filter.capacity &&
           std::all_of(filter.equipment.cbegin(), filter.equipment.cend(),
                       [&](const QString &item) { return room.equipment.contains(item); });
}

} // namespace

ScenarioModel::ScenarioModel(Scenario scenario, QObject *parent) : DisplayModel(parent), m_scenario(std::move(scenario))
{}

platform::Monotonic ScenarioModel::monotonicNow() const
{
    return frozen;
}

QString ScenarioModel::add(Intent intent)
{
    intent.key = QStringLiteral("scenario-%1").arg(++m_made);
    intent.createdAt = now();
    m_scenario.state.outbox.push_back(intent);
    Q_EMIT changed();
    return intent.key;
}

QString ScenarioModel::book(Instant start, Instant end, const QString &title)
{
    Intent intent;
    intent.start = start;
    intent.end = end;
    intent.title = title;
    return add(intent);
}

QString ScenarioModel::extend(const Meeting &meeting, Instant newEnd)
{
    Intent intent;
    intent.kind = IntentKind::Extend;
    intent.start = meeting.start;
    intent.end = newEnd;
    intent.instanceId = meeting.id;
    intent.onIntentKey = meeting.intentKey;
    return add(intent);
}

QString ScenarioModel::end(const Meeting &meeting)
{
    Intent intent;
    intent.kind = IntentKind::End;
    intent.start = meeting.start;
    intent.end = now();
    intent.instanceId = meeting.id;
    intent.onIntentKey = meeting.intentKey;
    return add(intent);
}

QString ScenarioModel::checkIn(const Meeting &meeting)
{
    Intent intent;
    intent.kind = IntentKind::CheckIn;
    intent.start = meeting.start;
    intent.end = meeting.end;
    intent.instanceId = meeting.id;
    intent.onIntentKey = meeting.intentKey;
    return add(intent);
}

QString ScenarioModel::bookElsewhere(const FreeRoom &room, Instant end, const QString &title)
{
    Intent intent;
    intent.start = now();
    intent.end = end;
    intent.title = title;
    intent.elsewhere = room.room;
    return add(intent);
}

QString ScenarioModel::report(Trouble trouble, const QString &words)
{
    Intent intent;
    intent.kind = IntentKind::Report;
    intent.start = now();
    intent.end = now();
    intent.title = words;
    intent.trouble = trouble;
    return add(intent);
}

void ScenarioModel::findRooms(const RoomFilter &filter)
{
    RoomSearch &search = m_scenario.state.roomSearch;
    search = {Asked::Waiting, filter, {}, m_scenario.rooms.equipment};
    if (m_scenario.rooms.asked != Asked::Not) {
        search.asked = m_scenario.rooms.asked;
        std::copy_if(m_scenario.rooms.rooms.cbegin(), m_scenario.rooms.rooms.cend(), std::back_inserter(search.rooms),
                     [&](const FreeRoom &free) { return has(free.room, filter); });
    }
    Q_EMIT changed();
}

void ScenarioModel::findMeetings(const QString &words)
{
    MeetingSearch &search = m_scenario.state.meetingSearch;
    search = {Asked::Waiting, words, {}};
    if (m_scenario.meetings.asked != Asked::Not) {
        search.asked = m_scenario.meetings.asked;
        std::copy_if(m_scenario.meetings.meetings.cbegin(), m_scenario.meetings.meetings.cend(),
                     std::back_inserter(search.meetings), [&](const FoundMeeting &meeting) {
                         return (meeting.title + meeting.organiser).contains(words, Qt::CaseInsensitive);
                     });
    }
    Q_EMIT changed();
}

void ScenarioModel::endSearch()
{
    m_scenario.state.roomSearch = {};
    m_scenario.state.meetingSearch = {};
    Q_EMIT changed();
}

void ScenarioModel::acknowledge(const QString &intentKey)
{
    auto &outbox = m_scenario.state.outbox;
    const auto removed = std::erase_if(outbox, [&](const Intent &intent) {
        const bool settled = intent.state == IntentState::Confirmed || intent.state == IntentState::Refused;
        return settled && intent.key == intentKey;
    });
    if (removed > 0)
        Q_EMIT changed();
}

void ScenarioModel::retryNow()
{
    // Nobody answers here.
    Q_EMIT changed();
}

void ScenarioModel::tryAdminPin(const QString &pin)
{
    AdminPinState &admin = m_scenario.state.adminPin;
    if (!admin.set || admin.nextTryAt)
        return;
    admin.open = pin == m_scenario.adminPin;
    admin.wrong = !admin.open;
    if (admin.open) {
        admin.triesLeft = AdminPinState{}.triesLeft;
    } else if (--admin.triesLeft <= 0) {
        admin.triesLeft = 0;
        admin.nextTryAt = frozen + std::chrono::minutes{4};
    }
    Q_EMIT changed();
}

void ScenarioModel::touched()
{
    // Time stands still here: no door closes by itself, but a glass that rests wakes.
    if (m_scenario.state.idle == IdleState{})
        return;
    m_scenario.state.idle = {};
    Q_EMIT changed();
}

void ScenarioModel::closeAdmin()
{
    m_scenario.state.adminPin.open = false;
    m_scenario.state.adminPin.wrong = false;
    Q_EMIT changed();
}

void ScenarioModel::unpair()
{
    DisplayState &state = m_scenario.state;
    if (!state.adminPin.open)
        return;
    state.phase = Phase::Unpaired;
    state.concern = Concern::None;
    state.adminPin = {};
    state.room.reset();
    state.outbox.clear();
    Q_EMIT changed();
}

void ScenarioModel::pairAgain()
{
    DisplayState &state = m_scenario.state;
    if (!state.adminPin.open)
        return;
    state.concern = Concern::Refused;
    state.adminPin.open = false;
    Q_EMIT changed();
}

void ScenarioModel::restart()
{
    // There is no program to start anew.
    closeAdmin();
}

QString ScenarioModel::setHubUrl(const QString &url)
{
    const QUrl wished(url, QUrl::StrictMode);
    const bool web = wished.scheme() == QLatin1String("http") || wished.scheme() == QLatin1String("https");
    if (!web || wished.host().isEmpty())
        return QStringLiteral("give an address such as https://hub.example.com");
    m_scenario.state.hubUrl = url;
    Q_EMIT changed();
    return {};
}

void ScenarioModel::setFirstLanguage(const QString &language)
{
    m_scenario.state.firstLanguage = language;
    Q_EMIT changed();
}

void ScenarioModel::findHubs()
{
    // What the scenario has is what is found.
    HubSearch &search = m_scenario.state.hubSearch;
    if (search.asked == Asked::Not)
        search.asked = Asked::Waiting;
    Q_EMIT changed();
}

void ScenarioModel::writeDiagnostics()
{
    m_scenario.state.machine.diagnostics = QStringLiteral("/var/lib/lintel/diagnostics/2026-11-20.tar.gz");
    Q_EMIT changed();
}

} // namespace lintel::glass
