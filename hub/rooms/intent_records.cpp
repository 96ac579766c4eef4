#include "hub/rooms/intent_records.h"

namespace lintel::hub::rooms {
namespace {

constexpr const char *kSelect =
    "SELECT id, binding_id, idempotency_key, room_id, asked_room_id, body_digest, action, start_at, end_at, title, "
    "uid, "
    "target_object_id, target_recurrence_id, prior_end_at, revision, state, reason, detail, outcome, attempts, "
    "next_attempt_at, written_at, created_at, changed_at FROM intents ";

std::string to_text(Action action)
{
    switch (action) {
    case Action::Book:
        return "book";
    case Action::Extend:
        return "extend";
    case Action::CheckIn:
        return "check_in";
    case Action::Report:
        return "report";
    case Action::End:
        break;
    }
    return "end";
}

Action action_from(const std::string &text)
{
    return text == "book"       ? Action::Book
           : text == "extend"   ? Action::Extend
           : text == "check_in" ? Action::CheckIn
           : text == "report"   ? Action::Report
                                : Action::End;
}

std::string to_text(IntentState state)
{
    return state == IntentState::Accepted ? "accepted" : state == IntentState::Confirmed ? "confirmed" : "refused";
}

IntentState state_from(const std::string &text)
{
    return text == "accepted"    ? IntentState::Accepted
           : text == "confirmed" ? IntentState::Confirmed
                                 : IntentState::Refused;
}

template <typename... Uses>
std::vector<Intent> select_intents(soci::session &sql, const std::string &where, const Uses &...uses)
{
    std::vector<Intent> intents;
    Intent row;
    std::string action, state;
    long long start = 0, end = 0, prior_end = 0, revision = 0, next = 0, written = 0, created = 0, changed = 0;
    int reason = 0;
    soci::statement st(sql);
    (st.exchange(soci::use(uses)), ...);
    st.exchange(soci::into(row.id));
    st.exchange(soci::into(row.binding_id));
    st.exchange(soci::into(row.key));
    st.exchange(soci::into(row.room_id));
    st.exchange(soci::into(row.asked_room_id));
    st.exchange(soci::into(row.body_digest));
    st.exchange(soci::into(action));
    st.exchange(soci::into(start));
    st.exchange(soci::into(end));
    st.exchange(soci::into(row.title));
    st.exchange(soci::into(row.uid));
    st.exchange(soci::into(row.target_object_id));
    st.exchange(soci::into(row.target_recurrence_id));
    st.exchange(soci::into(prior_end));
    st.exchange(soci::into(revision));
    st.exchange(soci::into(state));
    st.exchange(soci::into(reason));
    st.exchange(soci::into(row.detail));
    st.exchange(soci::into(row.outcome_json));
    st.exchange(soci::into(row.attempts));
    st.exchange(soci::into(next));
    st.exchange(soci::into(written));
    st.exchange(soci::into(created));
    st.exchange(soci::into(changed));
    st.alloc();
    st.prepare(kSelect + where);
    st.define_and_bind();
    st.execute();
    while (st.fetch()) {
        row.action = action_from(action);
        row.start = from_ms(start);
        row.end = from_ms(end);
        row.prior_end = from_ms(prior_end);
        row.revision = revision;
        row.state = state_from(state);
        row.reason =
            v1::RefusalReason_IsValid(reason) ? static_cast<v1::RefusalReason>(reason) : v1::REFUSAL_REASON_UNSPECIFIED;
        row.next_attempt = from_ms(next);
        row.written_at = from_ms(written);
        row.created = from_ms(created);
        row.changed = from_ms(changed);
        intents.push_back(row);
    }
    return intents;
}

std::optional<Intent> first(std::vector<Intent> intents)
{
    if (intents.empty())
        return std::nullopt;
    return std::move(intents.front());
}

} // namespace

void insert_intent(soci::session &sql, const Intent &i)
{
    const std::string action = to_text(i.action), state = to_text(i.state);
    const std::int64_t start = to_ms(i.start), end = to_ms(i.end), prior_end = to_ms(i.prior_end),
                       next = to_ms(i.next_attempt), written = to_ms(i.written_at), created = to_ms(i.created),
                       changed = to_ms(i.changed);
    const int reason = i.reason;
    sql << "INSERT INTO intents (id, binding_id, idempotency_key, room_id, asked_room_id, body_digest, action, "
           "start_at, end_at, "
           "title, uid, target_object_id, target_recurrence_id, prior_end_at, revision, state, reason, detail, "
           "outcome, attempts, next_attempt_at, written_at, created_at, changed_at) VALUES (:id, :binding, :key, "
           ":room, :asked, :digest, :action, :start, :end, :title, :uid, :target, :recurrence, :prior, :revision, "
           ":state, "
           ":reason, :detail, :outcome, :attempts, :next, :written, :created, :changed)",
        soci::use(i.id), soci::use(i.binding_id), soci::use(i.key), soci::use(i.room_id), soci::use(i.asked_room_id),
        soci::use(i.body_digest), soci::use(action), soci::use(start), soci::use(end), soci::use(i.title),
        soci::use(i.uid), soci::use(i.target_object_id), soci::use(i.target_recurrence_id), soci::use(prior_end),
        soci::use(i.revision), soci::use(state), soci::use(reason), soci::use(i.detail), soci::use(i.outcome_json),
        soci::use(i.attempts), soci::use(next), soci::use(written), soci::use(created), soci::use(changed);
}

void update_intent(soci::session &sql, const Intent &i)
{
    const std::string state = to_text(i.state);
    const std::int64_t next = to_ms(i.next_attempt), written = to_ms(i.written_at), changed = to_ms(i.changed);
    const int reason = i.reason;
    sql << "UPDATE intents SET state = :state, reason = :reason, detail = :detail, outcome = :outcome, "
           "attempts = :attempts, next_attempt_at = :next, written_at = :written, changed_at = :changed "
           "WHERE id = :id",
        soci::use(state), soci::use(reason), soci::use(i.detail), soci::use(i.outcome_json), soci::use(i.attempts),
        soci::use(next), soci::use(written), soci::use(changed), soci::use(i.id);
}

std::optional<Intent> load_intent(soci::session &sql, const std::string &id)
{
    return first(select_intents(sql, "WHERE id = :id", id));
}

std::optional<Intent> load_intent_by_key(soci::session &sql, const std::string &binding_id, const std::string &key)
{
    return first(select_intents(sql, "WHERE binding_id = :binding AND idempotency_key = :key", binding_id, key));
}

std::vector<Intent> load_open_intents(soci::session &sql, const std::string &room_id)
{
    return select_intents(sql, "WHERE room_id = :room AND state = 'accepted' ORDER BY revision", room_id);
}

std::vector<Intent> load_latest_intents(soci::session &sql, const std::string &room_id, Instant since, std::size_t most)
{
    const std::int64_t since_ms = to_ms(since);
    const auto limit = static_cast<std::int64_t>(most);
    return select_intents(sql,
                          "WHERE (room_id = :room OR asked_room_id = :asked) AND changed_at >= :since "
                          "ORDER BY changed_at DESC, revision DESC LIMIT :most",
                          room_id, room_id, since_ms, limit);
}

std::optional<Intent> load_booking_by_uid(soci::session &sql, const std::string &room_id, const std::string &uid)
{
    return first(select_intents(sql, "WHERE uid = :uid AND room_id = :room AND action = 'book'", uid, room_id));
}

void purge_intents(soci::session &sql, Instant before)
{
    const std::int64_t before_ms = to_ms(before);
    sql << "DELETE FROM intents WHERE state <> 'accepted' AND changed_at < :before", soci::use(before_ms);
}

} // namespace lintel::hub::rooms
