#include "device/status_report.h"

#include "device/room/room_view.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace lintel::device {
namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

/// Writes instants in one zone.
class Times
{
public:
    explicit Times(const QString &zone) : m_zone(zone.toLatin1()) {}

    [[nodiscard]] QJsonValue operator()(Instant time) const
    {
        const auto ms = time.time_since_epoch().count();
        const auto utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
        if (!m_zone.isValid())
            return utc.toString(Qt::ISODate);
        return utc.toOffsetFromUtc(m_zone.offsetFromUtc(utc)).toString(Qt::ISODate);
    }
    [[nodiscard]] QJsonValue operator()(const std::optional<Instant> &time) const
    {
        return time ? (*this)(*time) : QJsonValue();
    }

private:
    QTimeZone m_zone;
};

QString name(Link link)
{
    switch (link) {
    case Link::Live:
        return QStringLiteral("live");
    case Link::Reconnecting:
        return QStringLiteral("reconnecting");
    case Link::Doubted:
        return QStringLiteral("doubted");
    }
    return {};
}

QJsonValue name(Concern concern)
{
    switch (concern) {
    case Concern::None:
        return {};
    case Concern::Refused:
        return QStringLiteral("refused");
    case Concern::UnknownToHub:
        return QStringLiteral("unknown_to_hub");
    case Concern::SeveralOrganisations:
        return QStringLiteral("several_organisations");
    case Concern::Cloned:
        return QStringLiteral("cloned");
    case Concern::StrangeHub:
        return QStringLiteral("strange_hub");
    }
    return {};
}

QString trust(const DisplayState &state)
{
    if (state.phase != Phase::Paired)
        return QStringLiteral("unpaired");
    return state.concern == Concern::None && state.link != Link::Doubted ? QStringLiteral("trusted")
                                                                         : QStringLiteral("doubted");
}

QString name(MeetingState state)
{
    switch (state) {
    case MeetingState::Confirmed:
        return QStringLiteral("confirmed");
    case MeetingState::Tentative:
        return QStringLiteral("tentative");
    case MeetingState::Accepted:
        return QStringLiteral("accepted");
    case MeetingState::Pending:
        return QStringLiteral("pending");
    }
    return {};
}

QString name(IntentState state)
{
    switch (state) {
    case IntentState::Pending:
        return QStringLiteral("pending");
    case IntentState::Accepted:
        return QStringLiteral("accepted");
    case IntentState::Confirmed:
        return QStringLiteral("confirmed");
    case IntentState::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QString name(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Book:
        return QStringLiteral("book");
    case IntentKind::Extend:
        return QStringLiteral("extend");
    case IntentKind::End:
        return QStringLiteral("end");
    case IntentKind::CheckIn:
        return QStringLiteral("check_in");
    case IntentKind::Report:
        return QStringLiteral("report");
    }
    return {};
}

QJsonValue name(Refusal reason)
{
    switch (reason) {
    case Refusal::None:
        return {};
    case Refusal::Conflict:
        return QStringLiteral("conflict");
    case Refusal::InvalidTime:
        return QStringLiteral("invalid_time");
    case Refusal::NotAllowed:
        return QStringLiteral("not_allowed");
    case Refusal::Gone:
        return QStringLiteral("gone");
    case Refusal::Calendar:
        return QStringLiteral("calendar");
    case Refusal::Closed:
        return QStringLiteral("closed");
    case Refusal::Released:
        return QStringLiteral("released");
    case Refusal::Missed:
        return QStringLiteral("missed");
    case Refusal::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

QJsonObject meeting(const std::optional<ShownMeeting> &shown, const Times &times)
{
    const QString title = shown ? shown->meeting.title : QString();
    return {{QStringLiteral("title"), text(title)},
            {QStringLiteral("start"), shown ? times(shown->meeting.start) : QJsonValue()},
            {QStringLiteral("end"), shown ? times(shown->meeting.end) : QJsonValue()}};
}

QJsonArray outbox(const std::vector<Intent> &intents, const Times &times)
{
    QJsonArray list;
    for (const Intent &intent : intents) {
        list.append(
            QJsonObject{{QStringLiteral("key"), intent.key},
                        {QStringLiteral("kind"), name(intent.kind)},
                        {QStringLiteral("state"), name(intent.state)},
                        {QStringLiteral("start"), times(intent.start)},
                        {QStringLiteral("end"), times(intent.end)},
                        {QStringLiteral("title"), text(intent.title)},
                        {QStringLiteral("reason"), name(intent.reason)},
                        {QStringLiteral("room"), intent.elsewhere ? text(intent.elsewhere->name) : QJsonValue()}});
    }
    return list;
}

QJsonArray day(const std::vector<DayEntry> &entries, const Times &times)
{
    QJsonArray list;
    for (const DayEntry &entry : entries) {
        const Meeting &shown = entry.shown.meeting;
        list.append(QJsonObject{{QStringLiteral("title"), text(shown.title)},
                                {QStringLiteral("start"), times(shown.start)},
                                {QStringLiteral("end"), times(shown.end)},
                                {QStringLiteral("state"), name(shown.state)},
                                {QStringLiteral("released"), shown.released}});
    }
    return list;
}

QJsonValue checkIn(const std::optional<ShownMeeting> &shown, const Times &times)
{
    if (!shown)
        return {};
    return QJsonObject{{QStringLiteral("from"), times(shown->meeting.checkInFrom)},
                       {QStringLiteral("until"), times(shown->meeting.checkInUntil)}};
}

QJsonValue emergency(const std::optional<Emergency> &emergency, const Times &times)
{
    if (!emergency)
        return {};
    return QJsonObject{{QStringLiteral("title"), emergency->title},
                       {QStringLiteral("text"), text(emergency->text)},
                       {QStringLiteral("since"), times(emergency->since)}};
}

QJsonValue seconds(std::chrono::milliseconds age)
{
    return qint64{
        std::chrono::duration_cast<std::chrono::seconds>(std::max(age, std::chrono::milliseconds{0})).count()};
}

QJsonValue contactAge(const DisplayModel &model)
{
    const DisplayState &state = model.state();
    if (state.lastContact)
        return seconds(model.monotonicNow() - *state.lastContact);
    return state.lastContactAt ? seconds(model.now() - *state.lastContactAt) : QJsonValue();
}

QJsonObject idleJson(const IdleState &idle)
{
    const char *state = idle.rest == Rest::Awake ? "awake" : idle.rest == Rest::Dimmed ? "dimmed" : "dark";
    return {{QStringLiteral("state"), QLatin1StringView(state)},
            {QStringLiteral("percent"), idle.percent},
            {QStringLiteral("drawn"), idle.drawn}};
}

QJsonObject adminPin(const DisplayModel &model)
{
    const AdminPinState &pin = model.state().adminPin;
    return {
        {QStringLiteral("set"), pin.set},
        {QStringLiteral("open"), pin.open},
        {QStringLiteral("tries_left"), pin.triesLeft},
        {QStringLiteral("next_try_s"), pin.nextTryAt ? seconds(*pin.nextTryAt - model.monotonicNow()) : QJsonValue()}};
}

} // namespace

QJsonObject statusReport(const DisplayModel &model, const GlassFacts &glass)
{
    const DisplayState &state = model.state();
    const bool paired = state.phase == Phase::Paired;
    const bool known = paired && state.room;
    const Instant now = model.now();
    const RoomView view = known ? roomView(*state.room, state.outbox, now) : RoomView{};
    const Times times(known ? state.room->room.zone : QString());

    QStringList problems = state.problems;
    if (known)
        problems << state.room->calendarIssues;

    QJsonObject room{
        {QStringLiteral("name"), known ? text(state.room->room.name) : QJsonValue()},
        {QStringLiteral("state"), known    ? stateName(view.state)
                                  : paired ? stateName(RoomState::Unknown)
                                           : stateName(RoomState::Unpaired)},
        {QStringLiteral("until"), times(view.until)},
        {QStringLiteral("current"), meeting(view.current, times)},
        {QStringLiteral("next"), meeting(view.next, times)},
        {QStringLiteral("phone_url"), text(state.phone.url.toString())},
        {QStringLiteral("check_in"), checkIn(view.checkIn, times)},
        {QStringLiteral("checked_in_at"), view.current ? times(view.current->meeting.checkedInAt) : QJsonValue()}};
    const bool spoken = !glass.language.isEmpty();
    const QString language = spoken ? glass.language : known ? state.room->settings.language : QString();
    const bool mirrored = spoken ? glass.mirrored : QLocale(language).textDirection() == Qt::RightToLeft;

    return {{QStringLiteral("paired"), paired},
            {QStringLiteral("pin"), text(state.pairing.pin)},
            {QStringLiteral("pair_url"), text(state.pairing.pairUrl.toString())},
            {QStringLiteral("display_name"), text(state.pairing.displayName)},
            {QStringLiteral("link"), name(state.link)},
            {QStringLiteral("data_age_s"),
             known && state.room->calendarReadAt ? seconds(now - *state.room->calendarReadAt) : QJsonValue()},
            {QStringLiteral("contact_age_s"), contactAge(model)},
            {QStringLiteral("generation"), known ? text(state.room->generation) : QJsonValue()},
            {QStringLiteral("revision"), known ? QJsonValue(qint64{state.room->revision}) : QJsonValue()},
            {QStringLiteral("room"), room},
            {QStringLiteral("day"), day(view.day, times)},
            {QStringLiteral("outbox"), outbox(state.outbox, times)},
            {QStringLiteral("language"), text(language)},
            {QStringLiteral("mirrored"), mirrored},
            {QStringLiteral("emergency"), known ? emergency(state.room->emergency, times) : QJsonValue()},
            {QStringLiteral("reports"), known ? qint64(state.room->reports.size()) : QJsonValue()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
            {QStringLiteral("concern"), name(state.concern)},
            {QStringLiteral("trust"), trust(state)},
            {QStringLiteral("clock"), QJsonObject{{QStringLiteral("now"), times(now)},
                                                  {QStringLiteral("confirmed"), state.machine.clockConfirmed}}},
            {QStringLiteral("idle"), idleJson(state.idle)},
            {QStringLiteral("admin_pin"), adminPin(model)},
            {QStringLiteral("hub"), text(state.hubUrl)},
            {QStringLiteral("version"), text(state.version)}};
}

} // namespace lintel::device
