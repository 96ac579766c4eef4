#include "qml/scenario.h"

#include "qml/scenario_beyond.h"
#include "qml/scenario_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace lintel::glass {

using namespace device;

namespace {

RoomSettings readSettings(const QJsonObject &json, ScenarioReader &read)
{
    RoomSettings settings;
    settings.language = json[QLatin1String("language")].toString(settings.language);
    const QJsonArray languages = json[QLatin1String("languages")].toArray();
    for (const auto each : languages)
        settings.languages << each.toString();
    settings.hourFormat =
        read.oneOf<HourFormat>(json[QLatin1String("hour_format")], QStringLiteral("settings.hour_format"),
                               {{"12", HourFormat::Hours12}, {"24", HourFormat::Hours24}}, HourFormat::ByLanguage);
    const auto numbers = [](const QJsonValue &value, std::vector<int> otherwise) {
        if (!value.isArray())
            return otherwise;
        std::vector<int> result;
        const QJsonArray array = value.toArray();
        std::transform(array.begin(), array.end(), std::back_inserter(result),
                       [](const auto &each) { return each.toInt(); });
        return result;
    };
    settings.bookingLengthsMin = numbers(json[QLatin1String("booking_lengths_min")], settings.bookingLengthsMin);
    settings.workingDays = numbers(json[QLatin1String("working_days")], settings.workingDays);
    settings.shortestBookingMin = json[QLatin1String("shortest_booking_min")].toInt(settings.shortestBookingMin);
    settings.longestBookingMin = json[QLatin1String("longest_booking_min")].toInt(settings.longestBookingMin);
    settings.staleAfterMin = json[QLatin1String("stale_after_min")].toInt(settings.staleAfterMin);
    settings.unknownAfterMin = json[QLatin1String("stale_unknown_after_min")].toInt(settings.unknownAfterMin);
    settings.dayStartMin = json[QLatin1String("day_start_min")].toInt(settings.dayStartMin);
    settings.dayEndMin = json[QLatin1String("day_end_min")].toInt(settings.dayEndMin);
    settings.bookingAllowed = json[QLatin1String("booking_allowed")].toBool(settings.bookingAllowed);
    settings.bookingTitle = json[QLatin1String("booking_title")].toString();
    settings.bookingDaysAhead = json[QLatin1String("booking_days_ahead")].toInt(settings.bookingDaysAhead);
    settings.bookingTitleTyped = json[QLatin1String("booking_title_typed")].toBool(settings.bookingTitleTyped);
    settings.bufferMin = json[QLatin1String("buffer_min")].toInt();
    const QJsonArray titles = json[QLatin1String("booking_titles")].toArray();
    for (const auto &each : titles)
        settings.bookingTitles << each.toString();
    const QJsonObject access = json[QLatin1String("access")].toObject();
    settings.access.reachable = access[QLatin1String("reachable")].toBool();
    settings.access.highContrast = access[QLatin1String("high_contrast")].toBool();
    settings.access.largerText = access[QLatin1String("larger_text")].toBool();
    settings.access.reducedMotion = access[QLatin1String("reduced_motion")].toBool();
    if (const QJsonValue closed = json[QLatin1String("closed")]; closed.isObject()) {
        settings.closed = Closure{closed[QLatin1String("reason")].toString(), std::nullopt};
        if (closed[QLatin1String("until")].isString())
            settings.closed->until =
                read.instant(closed[QLatin1String("until")], QStringLiteral("settings.closed.until"));
    }
    return settings;
}

Meeting readMeeting(const QJsonObject &json, const QString &path, ScenarioReader &read)
{
    Meeting meeting;
    meeting.id = json[QLatin1String("id")].toString(path);
    meeting.title = json[QLatin1String("title")].toString();
    meeting.organiser = json[QLatin1String("organiser")].toString();
    meeting.allDay = json[QLatin1String("all_day")].toBool();
    if (meeting.allDay) {
        meeting.start = read.local().startOfDay(read.today());
        meeting.end = read.local().startOfDay(read.today().addDays(1));
    } else {
        meeting.start = read.instant(json[QLatin1String("start")], path + QStringLiteral(".start"));
        meeting.end = read.instant(json[QLatin1String("end")], path + QStringLiteral(".end"));
        if (meeting.end <= meeting.start)
            read.fail(path + QStringLiteral(" ends before it begins."));
    }
    meeting.isPrivate = json[QLatin1String("private")].toBool();
    meeting.recurring = json[QLatin1String("recurring")].toBool();
    meeting.released = json[QLatin1String("released")].toBool();
    meeting.state = read.oneOf<MeetingState>(json[QLatin1String("state")], path + QStringLiteral(".state"),
                                             {{"confirmed", MeetingState::Confirmed},
                                              {"tentative", MeetingState::Tentative},
                                              {"accepted", MeetingState::Accepted}},
                                             MeetingState::Confirmed);
    meeting.intentKey = json[QLatin1String("intent_key")].toString();
    meeting.canExtend = json[QLatin1String("can_extend")].toBool();
    meeting.canEnd = json[QLatin1String("can_end")].toBool();
    if (json[QLatin1String("check_in_from")].isString()) {
        meeting.checkInFrom =
            read.instant(json[QLatin1String("check_in_from")], path + QStringLiteral(".check_in_from"));
        meeting.checkInUntil =
            read.instant(json[QLatin1String("check_in_until")], path + QStringLiteral(".check_in_until"));
    }
    return meeting;
}

Intent readIntent(const QJsonObject &json, const QString &path, ScenarioReader &read)
{
    Intent intent;
    intent.key = json[QLatin1String("key")].toString(path);
    intent.kind = read.oneOf<IntentKind>(json[QLatin1String("kind")], path + QStringLiteral(".kind"),
                                         {{"book", IntentKind::Book},
                                          {"extend", IntentKind::Extend},
                                          {"end", IntentKind::End},
                                          {"check_in", IntentKind::CheckIn},
                                          {"report", IntentKind::Report}},
                                         IntentKind::Book);
    intent.state = read.oneOf<IntentState>(json[QLatin1String("state")], path + QStringLiteral(".state"),
                                           {{"pending", IntentState::Pending},
                                            {"accepted", IntentState::Accepted},
                                            {"confirmed", IntentState::Confirmed},
                                            {"refused", IntentState::Refused}},
                                           IntentState::Pending);
    intent.reason = read.oneOf<Refusal>(json[QLatin1String("reason")], path + QStringLiteral(".reason"),
                                        {{"conflict", Refusal::Conflict},
                                         {"invalid_time", Refusal::InvalidTime},
                                         {"not_allowed", Refusal::NotAllowed},
                                         {"gone", Refusal::Gone},
                                         {"calendar", Refusal::Calendar},
                                         {"closed", Refusal::Closed},
                                         {"released", Refusal::Released},
                                         {"missed", Refusal::Missed},
                                         {"unreadable", Refusal::Unreadable}},
                                        Refusal::None);
    intent.createdAt = read.now();
    intent.start = read.instant(json[QLatin1String("start")], path + QStringLiteral(".start"));
    intent.end = read.instant(json[QLatin1String("end")], path + QStringLiteral(".end"));
    intent.title = json[QLatin1String("title")].toString();
    intent.instanceId = json[QLatin1String("instance_id")].toString();
    intent.onIntentKey = json[QLatin1String("on_intent_key")].toString();
    if (json[QLatin1String("conflict")].isObject())
        intent.conflict =
            readMeeting(json[QLatin1String("conflict")].toObject(), path + QStringLiteral(".conflict"), read);
    const QJsonArray alternatives = json[QLatin1String("alternatives")].toArray();
    for (const auto &each : alternatives) {
        const QJsonArray slot = each.toArray();
        const QString where = path + QStringLiteral(".alternatives");
        intent.alternatives.push_back({read.instant(slot.at(0), where), read.instant(slot.at(1), where)});
    }
    const QJsonArray otherRooms = json[QLatin1String("other_rooms")].toArray();
    for (const auto &each : otherRooms)
        intent.otherRooms.push_back(readFreeRoom(each.toObject(), path + QStringLiteral(".other_rooms"), read));
    if (json[QLatin1String("elsewhere")].isObject())
        intent.elsewhere = readFacts(json[QLatin1String("elsewhere")].toObject());
    return intent;
}

PairingState readPairing(const QJsonObject &json, ScenarioReader &read)
{
    PairingState pairing;
    pairing.pin = json[QLatin1String("pin")].toString();
    pairing.pairUrl = QUrl(json[QLatin1String("url")].toString());
    pairing.displayName = json[QLatin1String("display_name")].toString();
    pairing.lifetime = std::chrono::seconds{json[QLatin1String("lifetime_s")].toInt(600)};
    if (json[QLatin1String("expires_in_s")].isDouble())
        pairing.expiresAt = frozen + std::chrono::seconds{json[QLatin1String("expires_in_s")].toInt()};
    if (json[QLatin1String("retry_in_s")].isDouble())
        pairing.retryAt = frozen + std::chrono::seconds{json[QLatin1String("retry_in_s")].toInt()};
    pairing.trouble = read.oneOf<PairingTrouble>(json[QLatin1String("trouble")], QStringLiteral("pairing.trouble"),
                                                 {{"hub_unreachable", PairingTrouble::HubUnreachable},
                                                  {"hub_refuses", PairingTrouble::HubRefuses},
                                                  {"no_hub", PairingTrouble::NoHub},
                                                  {"insecure", PairingTrouble::Insecure}},
                                                 PairingTrouble::None);
    return pairing;
}

/// The admin's way in, the machine and what support may read.
void readService(const QJsonObject &root, Scenario &scenario, ScenarioReader &read)
{
    DisplayState &state = scenario.state;
    const QJsonObject pin = root[QLatin1String("admin_pin")].toObject();
    scenario.adminPin = pin[QLatin1String("pin")].toString();
    state.adminPin.set = !scenario.adminPin.isEmpty();
    state.adminPin.open = pin[QLatin1String("open")].toBool();
    state.adminPin.checking = pin[QLatin1String("checking")].toBool();
    state.adminPin.wrong = pin[QLatin1String("wrong")].toBool();
    state.adminPin.triesLeft = pin[QLatin1String("tries_left")].toInt(state.adminPin.triesLeft);
    if (pin[QLatin1String("next_try_in_s")].isDouble())
        state.adminPin.nextTryAt = frozen + std::chrono::seconds{pin[QLatin1String("next_try_in_s")].toInt()};

    const QJsonObject machine = root[QLatin1String("machine")].toObject();
    state.machine.network = machine[QLatin1String("network")].toString(QStringLiteral("192.0.2.7 on eth0"));
    state.machine.diagnostics = machine[QLatin1String("diagnostics")].toString();
    state.machine.clockConfirmed = machine[QLatin1String("clock_confirmed")].toBool(true);
    state.hubUrl = root[QLatin1String("hub_url")].toString(QStringLiteral("https://hub.example.com"));
    state.version = root[QLatin1String("version")].toString(QStringLiteral("1.0.0"));
    const QJsonArray problems = root[QLatin1String("problems")].toArray();
    for (const auto &each : problems)
        state.problems << each.toString();

    state.concern = read.oneOf<Concern>(root[QLatin1String("concern")], QStringLiteral("concern"),
                                        {{"refused", Concern::Refused},
                                         {"unknown_to_hub", Concern::UnknownToHub},
                                         {"several_organisations", Concern::SeveralOrganisations},
                                         {"cloned", Concern::Cloned},
                                         {"strange_hub", Concern::StrangeHub}},
                                        Concern::None);
    state.firstLanguage = root[QLatin1String("first_language")].toString(QStringLiteral("en"));
    const QJsonObject search = root[QLatin1String("hub_search")].toObject();
    state.hubSearch.asked = read.oneOf<Asked>(search[QLatin1String("asked")], QStringLiteral("hub_search.asked"),
                                              {{"waiting", Asked::Waiting}, {"answered", Asked::Answered}}, Asked::Not);
    const QJsonArray hubs = search[QLatin1String("hubs")].toArray();
    for (const auto &each : hubs) {
        const QJsonObject hub = each.toObject();
        state.hubSearch.hubs.push_back({hub[QLatin1String("name")].toString(), hub[QLatin1String("url")].toString()});
    }

    const QJsonObject idle = root[QLatin1String("idle")].toObject();
    state.idle.rest =
        read.oneOf<Rest>(idle[QLatin1String("rest")], QStringLiteral("idle.rest"),
                         {{"awake", Rest::Awake}, {"dimmed", Rest::Dimmed}, {"dark", Rest::Dark}}, Rest::Awake);
    state.idle.percent = idle[QLatin1String("percent")].toInt(state.idle.percent);
    state.idle.drawn = idle[QLatin1String("drawn")].toBool();

    const int silent = root[QLatin1String("last_contact_min")].toInt(state.link == Link::Live ? 0 : 1);
    state.lastContact = frozen - std::chrono::minutes{silent};
    state.lastContactAt = scenario.now - std::chrono::minutes{silent};
}

void readTouches(const QJsonArray &json, Scenario &scenario, ScenarioReader &read)
{
    for (const auto &each : json) {
        const QStringList parts = each.toString().split(u':');
        ScenarioTouch touch;
        touch.on = read.oneOf<ScenarioTouch::On>(
            parts.value(0), QStringLiteral("touch"),
            {{"action", ScenarioTouch::On::Action},   {"gap", ScenarioTouch::On::Gap},
             {"choice", ScenarioTouch::On::Choice},   {"attention", ScenarioTouch::On::Attention},
             {"corner", ScenarioTouch::On::Corner},   {"pin", ScenarioTouch::On::Pin},
             {"digit", ScenarioTouch::On::Digit},     {"try", ScenarioTouch::On::Try},
             {"unpair", ScenarioTouch::On::Unpair},   {"address", ScenarioTouch::On::Address},
             {"use", ScenarioTouch::On::Use},         {"languages", ScenarioTouch::On::Languages},
             {"speak", ScenarioTouch::On::Speak},     {"booking", ScenarioTouch::On::Booking},
             {"day", ScenarioTouch::On::Day},         {"minute", ScenarioTouch::On::Minute},
             {"titles", ScenarioTouch::On::Titles},   {"title", ScenarioTouch::On::Title},
             {"type", ScenarioTouch::On::Type},       {"clean", ScenarioTouch::On::Clean},
             {"find", ScenarioTouch::On::Find},       {"meetings", ScenarioTouch::On::Meetings},
             {"size", ScenarioTouch::On::Size},       {"equipment", ScenarioTouch::On::Equipment},
             {"room", ScenarioTouch::On::Room},       {"report", ScenarioTouch::On::Report},
             {"trouble", ScenarioTouch::On::Trouble}, {"words", ScenarioTouch::On::Words},
             {"done", ScenarioTouch::On::Done},       {"send", ScenarioTouch::On::Send},
             {"phone", ScenarioTouch::On::Phone},     {"hubs", ScenarioTouch::On::Hubs}},
            ScenarioTouch::On::Action);
        touch.row = parts.value(1).toInt();
        touch.word = parts.mid(1).join(u':');
        scenario.touches.push_back(touch);
    }
}

} // namespace

tl::expected<Scenario, QString> readScenario(const QByteArray &json)
{
    QJsonParseError parse{};
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (root.isEmpty())
        return tl::unexpected(QStringLiteral("The scenario is not a JSON object: %1.").arg(parse.errorString()));
    QString error;
    ScenarioReader read(root, error);
    Scenario scenario;
    scenario.about = root[QLatin1String("about")].toString();
    scenario.now = read.now();

    DisplayState &state = scenario.state;
    state.phase = read.oneOf<Phase>(root[QLatin1String("phase")], QStringLiteral("phase"),
                                    {{"paired", Phase::Paired}, {"unpaired", Phase::Unpaired}}, Phase::Paired);
    state.link = read.oneOf<Link>(
        root[QLatin1String("link")], QStringLiteral("link"),
        {{"live", Link::Live}, {"reconnecting", Link::Reconnecting}, {"doubted", Link::Doubted}}, Link::Live);
    readService(root, scenario, read);
    state.pairing = readPairing(root[QLatin1String("pairing")].toObject(), read);
    readTouches(root[QLatin1String("touch")].toArray(), scenario, read);

    if (state.phase == Phase::Paired && root[QLatin1String("room")].isObject()) {
        RoomData room;
        room.generation = QStringLiteral("scenario");
        room.revision = 1;
        room.room = readFacts(root[QLatin1String("room")].toObject());
        room.settings = readSettings(root[QLatin1String("settings")].toObject(), read);
        const QJsonValue age = root[QLatin1String("calendar_age_min")];
        if (!age.isNull())
            room.calendarReadAt = read.now() - std::chrono::minutes{age.toInt(0)};
        DayPlan day;
        day.date = read.today().toString(Qt::ISODate);
        day.start = read.local().startOfDay(read.today());
        day.end = read.local().startOfDay(read.today().addDays(1));
        const QJsonArray meetings = root[QLatin1String("meetings")].toArray();
        for (const auto &each : meetings) {
            const QString path = QStringLiteral("meetings[%1]").arg(day.meetings.size());
            day.meetings.push_back(readMeeting(each.toObject(), path, read));
        }
        room.days.push_back(std::move(day));
        readBeyond(root, room, scenario, read);
        state.room = std::make_shared<const RoomData>(std::move(room));
        const QJsonArray outbox = root[QLatin1String("outbox")].toArray();
        for (const auto &each : outbox) {
            const QString path = QStringLiteral("outbox[%1]").arg(state.outbox.size());
            state.outbox.push_back(readIntent(each.toObject(), path, read));
        }
    }
    if (!error.isEmpty())
        return tl::unexpected(error);
    return scenario;
}

} // namespace lintel::glass
