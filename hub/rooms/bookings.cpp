#include "hub/rooms/bookings.h"

#include "hub/calendars/text.h"
#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/core/ids.h"
#include "hub/rooms/built_in.h"
#include "hub/rooms/door.h"
#include "hub/rooms/intent_records.h"
#include "hub/rooms/room_state.h"
#include "hub/rooms/view.h"

#include <fmt/format.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <utility>
#include <variant>

namespace lintel::hub::rooms {
namespace {

constexpr std::size_t kListed = 200;

std::string body_digest(const std::string &room_id, const v1::BookingIntent &intent)
{
    std::string bytes;
    {
        google::protobuf::io::StringOutputStream stream(&bytes);
        google::protobuf::io::CodedOutputStream coded(&stream);
        coded.SetSerializationDeterministic(true);
        intent.SerializeToCodedStream(&coded);
    }
    return core::to_hex(core::sha256({room_id, "\n", bytes}));
}

Intent new_intent(const std::string &binding_id, const std::string &room_id, const v1::BookingIntent &request,
                  std::string digest, Instant now)
{
    Intent intent;
    intent.id = core::random_id();
    intent.binding_id = binding_id;
    intent.key = request.idempotency_key();
    intent.room_id = room_id;
    intent.body_digest = std::move(digest);
    intent.created = now;
    intent.changed = now;
    switch (request.action_case()) {
    case v1::BookingIntent::kCheckIn:
        intent.action = Action::CheckIn;
        break;
    case v1::BookingIntent::kReport:
        intent.action = Action::Report;
        break;
    case v1::BookingIntent::kBook:
        intent.action = Action::Book;
        intent.start = from_ms(request.book().start_ms());
        intent.end = from_ms(request.book().end_ms());
        intent.title = calendars::clean_text(request.book().title());
        break;
    case v1::BookingIntent::kExtend:
        intent.action = Action::Extend;
        intent.end = from_ms(request.extend().end_ms());
        break;
    case v1::BookingIntent::kEnd:
    case v1::BookingIntent::ACTION_NOT_SET:
        intent.action = Action::End;
        intent.end = from_ms(request.end().end_ms());
        break;
    }
    return intent;
}

void take(Intent &intent, const Accepted &accepted)
{
    intent.start = accepted.start;
    intent.end = accepted.end;
    intent.title = accepted.title;
    intent.target_object_id = accepted.target_object_id;
    intent.target_recurrence_id = accepted.target_recurrence_id;
    intent.prior_end = accepted.prior_end;
    intent.state = accepted.already_so ? IntentState::Confirmed : IntentState::Accepted;
    if (intent.action == Action::Book)
        intent.uid = uid_for(intent.binding_id, intent.key);
}

/// What stands in the room now that this intent is decided, too.
std::vector<Meeting> meetings_with(const RoomState &state, Intent intent)
{
    auto open = state.open;
    if (intent.state == IntentState::Confirmed) {
        // What was mirrored is from before it was written.
        intent.state = IntentState::Accepted;
        intent.written_at = {};
    }
    open.push_back(std::move(intent));
    return with_intents(state.mirrored, open);
}

/// A door shows no more of another room than of its own.
v1::BookingOutcome seen_from(const Door &door, v1::BookingOutcome outcome)
{
    if (outcome.has_conflict())
        mask(*outcome.mutable_conflict(), door.here.settings.privacy);
    return outcome;
}

std::string action_name(const Intent &intent)
{
    const bool ours = intent.binding_id == kHubBinding;
    switch (intent.action) {
    case Action::Book:
        return ours ? "put_back" : "book";
    case Action::Extend:
        return ours ? "put_back" : "extend";
    case Action::CheckIn:
        return "check_in";
    case Action::Report:
        return "report";
    case Action::End:
        break;
    }
    return ours ? "release" : "end";
}

} // namespace

std::string uid_for(const std::string &binding_id, const std::string &key)
{
    std::string bytes =
        core::sha256({"lintel booking v1", std::string_view("\0", 1), binding_id, "\n", key}).substr(0, 16);
    // Marked as a UUID of a custom kind (RFC 9562, version 8).
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0fU) | 0x80U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U);
    const std::string hex = core::to_hex(bytes);
    return fmt::format("{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4),
                       hex.substr(20));
}

Result<v1::BookingOutcome> Bookings::submit(const std::string &binding_id, const std::string &room_id,
                                            const v1::BookingIntent &request)
{
    if (auto ok = check_intent(request); !ok)
        return tl::unexpected<Error>(std::move(ok.error()));
    const std::string digest = body_digest(room_id, request);
    bool changed = false, reported = false;
    std::string to_write, decided_in;
    auto outcome = m_database.write([&](soci::session &sql) -> Result<v1::BookingOutcome> {
        const Instant now = m_clock.now();
        auto scene = stand_at(sql, binding_id, room_id, request, now);
        if (!scene)
            return tl::unexpected<Error>(std::move(scene.error()));
        const RoomState &state = scene->room();
        if (const auto known = load_intent_by_key(sql, binding_id, request.idempotency_key())) {
            if (known->body_digest != digest)
                return fail(Errc::IdempotencyMismatch, "this key was used for another booking", "idempotency_key");
            return seen_from(*scene, outcome_of(*known, state.meetings, state.settings));
        }

        Intent intent = new_intent(binding_id, state.room.id, request, digest, now);
        if (scene->other)
            intent.asked_room_id = room_id;
        auto decision = decide_at(sql, *scene, request, intent, now);
        if (!decision)
            return tl::unexpected<Error>(std::move(decision.error()));
        if (const auto *refused = std::get_if<Refused>(&decision->decision)) {
            refuse_intent(intent, *refused, state.settings, state.writable(), now);
        } else {
            take(intent, std::get<Accepted>(decision->decision));
        }
        decided_in = state.room.id;
        intent.revision = raise_revision(sql, state.room.id);
        if (scene->other)
            raise_revision(sql, room_id);
        insert_intent(sql, intent);
        changed = true;
        reported = intent.action == Action::Report;
        if (decision->to_write)
            to_write = state.calendar->id;
        if (intent.state == IntentState::Accepted) {
            if (state.calendar->is_built_in()) {
                if (auto written = write_built_in(sql, state, intent, now); !written)
                    return tl::unexpected<Error>(std::move(written.error()));
            } else {
                to_write = state.calendar->id;
            }
        }
        return seen_from(*scene, outcome_of(intent, meetings_with(state, intent), state.settings));
    });
    if (outcome && changed) {
        m_snapshots.changed(decided_in, Change::Content);
        if (decided_in != room_id)
            m_snapshots.changed(room_id, Change::Content);
        if (!to_write.empty())
            m_work.mark(to_write);
        if (reported)
            m_work.deliver();
    }
    return outcome;
}

Result<v1::BookingList> Bookings::list(const std::string &room_name)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::BookingList> {
        const auto room = load_room_named(sql, room_name);
        if (!room)
            return fail(Errc::NotFound, fmt::format("there is no room \"{}\"", room_name), "room");
        auto state = load_state(sql, room->id, m_clock.now());
        if (!state)
            return tl::unexpected<Error>(std::move(state.error()));
        v1::BookingList list;
        for (const Intent &intent : load_latest_intents(sql, room->id, Instant{}, kListed)) {
            auto *out = list.add_bookings();
            out->set_idempotency_key(intent.key);
            out->set_room(room->name);
            out->set_start_ms(to_ms(intent.start));
            out->set_end_ms(to_ms(intent.end));
            out->set_title(intent.title);
            out->set_action(action_name(intent));
            *out->mutable_outcome() = outcome_of(intent, state->meetings, state->settings);
            out->set_uid(intent.uid);
        }
        return list;
    });
}

} // namespace lintel::hub::rooms
