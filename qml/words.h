#pragma once

#include "device/room/offers.h"
#include "device/room/room_view.h"
#include "qml/time_words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace lintel::glass {

/// How much what is shown can be relied on.
struct Standing
{
    device::Link link = device::Link::Live;
    bool lostForLong = false;   ///< the link, for longer than people need not know
    bool clockConfirmed = true; ///< else no words that count minutes from now
};

/// How a language says what is known of a room. Pure, but for the translators that the
/// application has installed.
class Words : public TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /// BCP 47. The room outlives this.
    Words(const device::RoomData &room, const QString &language);

    /// Never empty, free of control characters.
    [[nodiscard]] QString title(const device::Meeting &meeting) const;
    /// "16:00", or that it lasts all day.
    [[nodiscard]] QString startOf(const device::Meeting &meeting) const;
    /// "16:00 – 16:45", or that it lasts all day.
    [[nodiscard]] QString timesOf(const device::Meeting &meeting) const;
    /// "16:00  Hiring sync".
    [[nodiscard]] QString lineOf(const device::Meeting &meeting) const;
    /// "16:00 – 16:45 · Robin Blake".
    [[nodiscard]] QString detailOf(const device::Meeting &meeting) const;
    /// A meeting's title and when it is: "Design review · 14:30 – 15:30".
    [[nodiscard]] QString titleAndTimes(const device::Meeting &meeting) const;
    [[nodiscard]] QString facts() const;

    [[nodiscard]] QString word(const device::RoomView &view) const;
    [[nodiscard]] QString until(const device::RoomView &view, device::Instant now, const Standing &standing) const;
    /// Styled text: names are between <b> and </b>, everything else is escaped.
    [[nodiscard]] QString meta(const device::RoomView &view, device::Instant now, const Standing &standing) const;
    /// Empty while there is nothing to warn of.
    [[nodiscard]] QString band(const device::RoomView &view, device::Instant now, const Standing &standing) const;
    /// What stands beside those that are shown.
    [[nodiscard]] QString more(int count) const;
    /// How something done at this door stands; one line.
    [[nodiscard]] QString notice(const device::Intent &intent, device::Instant now, device::Link link) const;
    /// The same for several that wait to be sent.
    [[nodiscard]] QString waiting(int count) const;
    [[nodiscard]] QString refusal(const device::Intent &intent) const;
    /// Why a meeting can be extended no further.
    [[nodiscard]] QString obstacle(const device::ExtendLimit &limit) const;
    /// A room elsewhere and where it is: "Boreal · Level 2".
    [[nodiscard]] QString place(const device::RoomFacts &room) const;
    /// What a booking is called to which nobody gave a title.
    [[nodiscard]] QString untitled() const;

private:
    [[nodiscard]] QString untilWhenBusy(const device::RoomView &view, device::Instant now) const;
    [[nodiscard]] QString untilWhenFree(const device::RoomView &view, device::Instant now,
                                        const Standing &standing) const;
    [[nodiscard]] QString occupants(const device::RoomView &view, const Standing &standing) const;
    [[nodiscard]] QString named(const device::Meeting &meeting) const;
    [[nodiscard]] QString asOf(device::Instant now) const;

    /// As part of a sentence.
    [[nodiscard]] QString within(const QString &text) const;
    /// "one · other", in the direction of the language.
    [[nodiscard]] QString beside(const QString &one, const QString &other) const;

    const device::RoomData &m_room;
};

/// One sentence after another; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList &each);

/// What people wrote, without line breaks, control and text direction characters.
[[nodiscard]] QString cleaned(const QString &text);

} // namespace lintel::glass
