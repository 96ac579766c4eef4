#include "qml/scenario_beyond.h"

#include <QJsonArray>

namespace lintel::glass {

using namespace device;

namespace {

Trouble readTrouble(const QJsonValue &json, const QString &path, ScenarioReader &read)
{
    return read.oneOf<Trouble>(json, path,
                               {{"screen", Trouble::Screen},
                                {"sound", Trouble::Sound},
                                {"network", Trouble::Network},
                                {"furniture", Trouble::Furniture},
                                {"climate", Trouble::Climate},
                                {"cleaning", Trouble::Cleaning},
                                {"supplies", Trouble::Supplies},
                                {"other", Trouble::Other}},
                               Trouble::Other);
}

Asked readAsked(const QJsonValue &json, const QString &path, ScenarioReader &read)
{
    return read.oneOf<Asked>(json, path,
                             {{"waiting", Asked::Waiting}, {"answered", Asked::Answered}, {"failed", Asked::Failed}},
                             Asked::Answered);
}

RoomSearch readRooms(const QJsonObject &json, ScenarioReader &read)
{
    RoomSearch search;
    search.asked = readAsked(json[QLatin1String("asked")], QStringLiteral("rooms_found.asked"), read);
    const QJsonArray equipment = json[QLatin1String("equipment")].toArray();
    for (const auto &each : equipment)
        search.equipment << each.toString();
    const QJsonArray rooms = json[QLatin1String("rooms")].toArray();
    for (const auto &each : rooms)
        search.rooms.push_back(readFreeRoom(each.toObject(), QStringLiteral("rooms_found.rooms"), read));
    return search;
}

MeetingSearch readMeetings(const QJsonObject &json, ScenarioReader &read)
{
    MeetingSearch search;
    search.asked = readAsked(json[QLatin1String("asked")], QStringLiteral("meetings_found.asked"), read);
    const QJsonArray meetings = json[QLatin1String("meetings")].toArray();
    for (const auto &each : meetings) {
        const QJsonObject found = each.toObject();
        FoundMeeting meeting;
        meeting.title = found[QLatin1String("title")].toString();
        meeting.organiser = found[QLatin1String("organiser")].toString();
        meeting.start = read.instant(found[QLatin1String("start")], QStringLiteral("meetings_found.meetings.start"));
        meeting.end = read.instant(found[QLatin1String("end")], QStringLiteral("meetings_found.meetings.end"));
        meeting.room = readFacts(found[QLatin1String("room")].toObject());
        meeting.floorsAway = found[QLatin1String("floors_away")].toInt(-1);
        search.meetings.push_back(std::move(meeting));
    }
    return search;
}

} // namespace

void readBeyond(const QJsonObject &root, RoomData &room, Scenario &scenario, ScenarioReader &read)
{
    const QJsonObject json = root[QLatin1String("settings")].toObject();
    RoomSettings &settings = room.settings;
    settings.message = json[QLatin1String("message")].toString();
    settings.reportsAllowed = json[QLatin1String("reports_allowed")].toBool(settings.reportsAllowed);
    settings.findRoomAllowed = json[QLatin1String("find_room_allowed")].toBool(settings.findRoomAllowed);
    settings.bookElsewhereAllowed = json[QLatin1String("book_elsewhere_allowed")].toBool(settings.bookElsewhereAllowed);
    settings.findMeetingAllowed = json[QLatin1String("find_meeting_allowed")].toBool(settings.findMeetingAllowed);

    const QJsonArray reports = root[QLatin1String("reports")].toArray();
    for (const auto &each : reports) {
        const QJsonObject report = each.toObject();
        const QString path = QStringLiteral("reports[%1]").arg(room.reports.size());
        room.reports.push_back({readTrouble(report[QLatin1String("trouble")], path + QStringLiteral(".trouble"), read),
                                read.instant(report[QLatin1String("at")], path + QStringLiteral(".at"))});
    }
    if (const QJsonObject told = root[QLatin1String("emergency")].toObject(); !told.isEmpty()) {
        room.emergency = Emergency{told[QLatin1String("title")].toString(), told[QLatin1String("text")].toString(),
                                   read.instant(told[QLatin1String("since")], QStringLiteral("emergency.since"))};
    }
    if (const QString url = root[QLatin1String("phone_url")].toString(); !url.isEmpty())
        scenario.state.phone = {QUrl(url), read.now() + std::chrono::minutes{10}};
    if (const QJsonObject found = root[QLatin1String("rooms_found")].toObject(); !found.isEmpty())
        scenario.rooms = readRooms(found, read);
    if (const QJsonObject found = root[QLatin1String("meetings_found")].toObject(); !found.isEmpty())
        scenario.meetings = readMeetings(found, read);
}

} // namespace lintel::glass
