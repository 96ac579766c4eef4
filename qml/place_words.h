#pragma once

#include "device/display_model.h"
#include "qml/time_words.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace lintel::glass {

/// How a language says what is beyond this room, and what is wrong with it: where another
/// one is, until when it is free, when a meeting there is. Pure, but for the translators
/// that the application has installed.
class PlaceWords : public TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    /// BCP 47. Of the room at whose door people stand, which outlives this.
    PlaceWords(const device::RoomData &here, const QString &language);

    /// "on this floor", "2 floors away"; another site is called by its name. Empty where
    /// nobody knows.
    [[nodiscard]] QString distance(const device::RoomFacts &room, int floorsAway) const;
    /// "Level 3 · 8 seats · Video".
    [[nodiscard]] QString facts(const device::RoomFacts &room) const;
    /// Where it is and what is in it, in one line.
    [[nodiscard]] QString placeAndFacts(const device::RoomFacts &room, int floorsAway) const;
    [[nodiscard]] QString freeUntil(const device::FreeRoom &room, device::Instant now) const;

    /// Never empty.
    [[nodiscard]] QString title(const device::FoundMeeting &meeting) const;
    /// "Borealis · Level 3 · on this floor".
    [[nodiscard]] QString placeOf(const device::FoundMeeting &meeting) const;
    /// "14:30 – 15:30"; with the day in front when it is not today.
    [[nodiscard]] QString times(const device::FoundMeeting &meeting, device::Instant now) const;

    [[nodiscard]] QString trouble(device::Trouble trouble) const;
    [[nodiscard]] QString reportedAt(const device::OpenReport &report, device::Instant now) const;
    /// What is known not to work here, in one line; empty: nothing.
    [[nodiscard]] QString reported(const std::vector<device::OpenReport> &reports, device::Instant now) const;

private:
    [[nodiscard]] QString beside(const QString &one, const QString &other) const;

    const device::RoomData &m_here;
    QString m_language;
};

} // namespace lintel::glass
