#pragma once

#include "device/display_model.h"
#include "device/room/local_time.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace lintel::glass {

/// Reads values and remembers the first that is wrong, so that reading stays flat.
class ScenarioReader
{
public:
    /// `error` is the first sentence that was said, and outlives this.
    ScenarioReader(const QJsonObject &root, QString &error);

    [[nodiscard]] device::Instant now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const device::LocalTime &local() const { return m_local; }

    void fail(const QString &sentence);

    /// "14:30" of today, or "2026-11-21T09:00:00".
    device::Instant instant(const QJsonValue &value, const QString &path);

    template <typename Value>
    Value oneOf(const QJsonValue &value, const QString &path,
                std::initializer_list<std::pair<const char *, Value>> names, Value otherwise)
    {
        if (value.isUndefined())
            return otherwise;
        const QString text = value.toString();
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](const auto &each) { return text == QLatin1String(each.first); });
        if (found == names.end()) {
            fail(path + QStringLiteral(" is none of the known words."));
            return otherwise;
        }
        return found->second;
    }

private:
    QString &m_error;
    device::LocalTime m_local;
    QDate m_today;
    device::Instant m_now;
};

[[nodiscard]] device::RoomFacts readFacts(const QJsonObject &json);
[[nodiscard]] device::FreeRoom readFreeRoom(const QJsonObject &json, const QString &path, ScenarioReader &read);

} // namespace lintel::glass
