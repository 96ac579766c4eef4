#include "device/titles.h"

#include "lintel/v1/room.pb.h"

namespace lintel::device {
namespace {

void eraseTitle(v1::Instance &instance)
{
    instance.clear_title();
    instance.clear_organiser();
}

} // namespace

void eraseTitles(v1::RoomSnapshot &snapshot)
{
    for (auto &day : *snapshot.mutable_days()) {
        for (auto &instance : *day.mutable_instances())
            eraseTitle(instance);
    }
    for (auto &outcome : *snapshot.mutable_outcomes())
        eraseTitles(outcome);
    snapshot.clear_digest();
}

void eraseTitles(v1::BookingOutcome &outcome)
{
    outcome.clear_detail();
    if (outcome.has_conflict())
        eraseTitle(*outcome.mutable_conflict());
}

void eraseTitles(v1::BookingIntent &intent)
{
    if (intent.has_book())
        intent.mutable_book()->clear_title();
    if (intent.has_report())
        intent.mutable_report()->clear_words();
}

} // namespace lintel::device
