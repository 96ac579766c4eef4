#pragma once

#include "device/room/local_time.h"
#include "device/room/room_view.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace lintel::glass {

/// How much what is shown can be relied on.
struct Standing
{
    device::Link link = device::Link::Live;
    bool lostForLong = false;   ///< the link, for longer than people need not know
    bool clockConfirmed = true; ///< else no words that count minutes from now
};

/// How a room's language and zone say things. Pure, but for the translators that the
/// application has installed.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    explicit Words(const device::RoomData &room);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString time(device::Instant instant) const;
    /// "14:30 – 15:30"; with a 12 hour clock the shared half of the day stands once.
    [[nodiscard]] QString range(device::Instant start, device::Instant end) const;
    /// The time, with the weekday in front when it is not today.
    [[nodiscard]] QString timeSeenFrom(device::Instant now, device::Instant instant) const;
    [[nodiscard]] QString date(device::Instant instant) const;
    [[nodiscard]] QString hour(device::Instant instant) const;
    [[nodiscard]] QString minutes(std::chrono::milliseconds length) const;
    /// "13:37 · 5 min ago"; only the time when it was just now.
    [[nodiscard]] QString ago(device::Instant now, device::Instant instant) const;

    /// Never empty, free of control characters.
    [[nodiscard]] QString title(const device::Meeting &meeting) const;
    [[nodiscard]] QString facts() const;

    [[nodiscard]] QString word(const device::RoomView &view) const;
    [[nodiscard]] QString until(const device::RoomView &view, device::Instant now, const Standing &standing) const;
    /// Styled text: names are between <b> and </b>, everything else is escaped.
    [[nodiscard]] QString meta(const device::RoomView &view, device::Instant now, const Standing &standing) const;
    /// Empty while there is nothing to warn of.
    [[nodiscard]] QString band(const device::RoomView &view, device::Instant now, const Standing &standing) const;
    /// How something done at this door stands; one line.
    [[nodiscard]] QString notice(const device::Intent &intent, device::Link link) const;
    /// The same for several that wait to be sent.
    [[nodiscard]] QString waiting(int count) const;
    [[nodiscard]] QString refusal(const device::Intent &intent) const;

private:
    [[nodiscard]] QString untilWhenBusy(const device::RoomView &view, device::Instant now) const;
    [[nodiscard]] QString untilWhenFree(const device::RoomView &view, device::Instant now,
                                        const Standing &standing) const;
    [[nodiscard]] QString occupants(const device::RoomView &view, const Standing &standing) const;
    [[nodiscard]] QString named(const device::Meeting &meeting) const;
    [[nodiscard]] QString asOf(device::Instant now) const;

    const device::RoomData &m_room;
    device::LocalTime m_local;
    QLocale m_locale;
    QString m_timeFormat;
    bool m_twelve = false;
};

/// "4 min"; "12 s" in the last minute.
[[nodiscard]] QString timeLeft(std::chrono::milliseconds left, const QLocale &locale);

/// What people wrote, without line breaks, control and text direction characters.
[[nodiscard]] QString cleaned(const QString &text);

} // namespace lintel::glass
