#include "qml/scenario_reader.h"

#include <QJsonArray>

namespace lintel::glass {

using namespace device;

ScenarioReader::ScenarioReader(const QJsonObject &root, QString &error)
    : m_error(error),
      m_local(root[QLatin1String("room")][QLatin1String("zone")].toString(QStringLiteral("Europe/Berlin")))
{
    if (!m_local.hasZone())
        fail(QStringLiteral("room.zone is not a time zone."));
    const QDateTime wall = QDateTime::fromString(root[QLatin1String("now")].toString(), Qt::ISODate);
    if (!wall.isValid())
        fail(QStringLiteral("now is not a local time such as 2026-11-20T13:42:00."));
    m_today = wall.date();
    m_now = m_local.onDay(m_today, wall.time().hour() * 60 + wall.time().minute()) +
            std::chrono::seconds{wall.time().second()};
}

void ScenarioReader::fail(const QString &sentence)
{
    if (m_error.isEmpty())
        m_error = sentence;
}

Instant ScenarioReader::instant(const QJsonValue &value, const QString &path)
{
    const QString text = value.toString();
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (time.isValid())
        return m_local.onDay(m_today, time.hour() * 60 + time.minute());
    if (text == QLatin1String("24:00"))
        return m_local.onDay(m_today, 24 * 60);
    const QDateTime wall = QDateTime::fromString(text, Qt::ISODate);
    if (!wall.isValid())
        fail(path + QStringLiteral(" is not a time."));
    return m_local.onDay(wall.date(), wall.time().hour() * 60 + wall.time().minute());
}

RoomFacts readFacts(const QJsonObject &json)
{
    RoomFacts facts;
    facts.id = QString(32, u'a');
    facts.name = json[QLatin1String("name")].toString();
    facts.site = json[QLatin1String("site")].toString();
    facts.floor = json[QLatin1String("floor")].toString();
    facts.capacity = json[QLatin1String("capacity")].toInt();
    const QJsonArray equipment = json[QLatin1String("equipment")].toArray();
    for (const auto &each : equipment)
        facts.equipment << each.toString();
    facts.zone = json[QLatin1String("zone")].toString(QStringLiteral("Europe/Berlin"));
    return facts;
}

FreeRoom readFreeRoom(const QJsonObject &json, const QString &path, ScenarioReader &read)
{
    FreeRoom free;
    free.room = readFacts(json);
    free.from = read.now();
    if (json[QLatin1String("until")].isString())
        free.until = read.instant(json[QLatin1String("until")], path + QStringLiteral(".until"));
    free.floorsAway = json[QLatin1String("floors_away")].toInt(-1);
    free.bookable = json[QLatin1String("bookable")].toBool(true);
    return free;
}

} // namespace lintel::glass
