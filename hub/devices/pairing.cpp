#include "hub/devices/pairing.h"

#include "hub/core/encoding.h"
#include "hub/core/ids.h"
#include "hub/devices/committed.h"
#include "hub/devices/pairing_records.h"
#include "hub/devices/revocation_records.h"
#include "hub/devices/shown_text.h"
#include "hub/devices/transcript.h"

#include <algorithm>

namespace lintel::hub::devices {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kNonceSize = 32;

bool is_pin(const std::string &text)
{
    return text.size() == 6 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_loopback(const std::string &address)
{
    return address == "::1" || address.starts_with("127.");
}

tl::unexpected<Error> expired()
{
    return fail(Errc::PairingExpired, "this pairing session is over; start another");
}

template <typename T>
Committed<T> refused(tl::unexpected<Error> error)
{
    return Result<T>(std::move(error));
}

} // namespace

Pairing::Pairing(store::Database &database, const Clock &clock, const Identity &identity, Tokens &tokens,
                 PairingLimits limits)
    : m_database(database), m_clock(clock), m_identity(identity), m_tokens(tokens), m_limits(limits)
{}

Result<v1::PairingOffer> Pairing::start(const v1::PairingStart &request, const std::string &address)
{
    if (request.commitment().size() != core::kSha256Size)
        return fail(Errc::InvalidRequest, "commitment is 32 bytes", "commitment");
    const Instant now = m_clock.now();
    const std::string poll_secret = core::to_base64url(core::random_bytes(32));
    PairingRecord record;
    record.id = core::random_id();
    record.organisation_id = m_identity.organisation_id;
    record.poll_secret_hash = core::sha256_hex(poll_secret);
    record.commitment = request.commitment();
    const KeySetPtr keys = m_identity.keys();
    record.hub_key = keys->keys.key();
    record.hub_nonce = core::random_bytes(kNonceSize);
    record.address = address;
    record.session = begin_pairing(now, m_limits.rules);

    return flat(m_database.write([&](soci::session &sql) -> Committed<v1::PairingOffer> {
        delete_expired_pairings(sql, now);
        std::size_t open = 0;
        std::size_t from_address = 0;
        for (const PairingRecord &other : load_open_pairings(sql)) {
            if (step(other.session, PairingEvent::Look, now, m_limits.rules).session.state == PairingState::Gone) {
                delete_pairing(sql, other.id);
                continue;
            }
            ++open;
            from_address += other.address == address && !is_loopback(address) ? std::size_t{1} : std::size_t{0};
        }
        if (open >= m_limits.open_sessions || from_address >= m_limits.open_sessions_per_address)
            return refused<v1::PairingOffer>(tl::unexpected<Error>(Error{
                Errc::TooManySessions, "too many displays are waiting to be paired", {}, std::chrono::seconds(30)}));
        insert_pairing(sql, record);
        v1::PairingOffer offer;
        offer.set_session_id(record.id);
        offer.set_poll_secret(poll_secret);
        offer.set_hub_key(record.hub_key);
        offer.set_hub_nonce(record.hub_nonce);
        *offer.mutable_keys() = keys->keys;
        offer.set_expires_at_ms(to_ms(record.session.expires));
        offer.set_expires_in_ms(m_limits.rules.lifetime.count());
        offer.set_poll_interval_ms(record.session.poll_interval.count());
        return Result<v1::PairingOffer>(std::move(offer));
    }));
}

Result<v1::PairingRevealed> Pairing::reveal(const std::string &session_id, const v1::PairingReveal &request,
                                            const std::string &address)
{
    if (request.display_key().size() != kKeySize)
        return fail(Errc::InvalidRequest, "display_key is 32 bytes", "display_key");
    if (request.display_nonce().size() != kNonceSize)
        return fail(Errc::InvalidRequest, "display_nonce is 32 bytes", "display_nonce");
    const Instant now = m_clock.now();
    const KeySetPtr keys = m_identity.keys();
    return flat(m_database.write([&](soci::session &sql) -> Committed<v1::PairingRevealed> {
        using Answer = v1::PairingRevealed;
        auto record = load_pairing(sql, session_id);
        if (!record || !core::equal_constant_time(record->poll_secret_hash, core::sha256_hex(request.poll_secret())))
            return refused<Answer>(expired());
        if (!core::equal_constant_time(record->commitment,
                                       commitment_of(request.display_key(), request.display_nonce())))
            return refused<Answer>(
                fail(Errc::InvalidRequest, "display_key and display_nonce do not match the commitment", "display_key"));
        const PairingStep next = step(record->session, PairingEvent::Reveal, now, m_limits.rules);
        record->session = next.session;
        if (next.answer == PairingAnswer::Expired || record->hub_key != keys->keys.key()) {
            delete_pairing(sql, record->id);
            return refused<Answer>(expired());
        }
        if (const auto sent_away = load_revocation_of(sql, request.display_key())) {
            delete_pairing(sql, record->id);
            return refused<Answer>(revoked(proof_of(*sent_away, *keys)));
        }
        if (next.answer == PairingAnswer::Done) {
            record->display_key = request.display_key();
            record->display_name = shown_text(request.display_name(), "unnamed");
            record->version = shown_text(request.version(), {});
            record->address = address;
            record->transcript = transcript_of({record->id, record->commitment, record->hub_key, record->hub_nonce,
                                                record->display_key, request.display_nonce()});
            record->pin = pin_of(record->transcript);
            if (const auto other = load_pairing_by_pin(sql, record->organisation_id, record->pin)) {
                if (step(other->session, PairingEvent::Look, now, m_limits.rules).session.state != PairingState::Gone) {
                    delete_pairing(sql, record->id);
                    return refused<Answer>(
                        fail(Errc::PinCollision, "another display shows the same PIN just now; draw again"));
                }
                delete_pairing(sql, other->id);
            }
            update_pairing(sql, *record);
        }
        Answer answer;
        answer.set_expires_in_ms((record->session.expires - now).count());
        return Result<Answer>(std::move(answer));
    }));
}

Result<v1::PairingStatus> Pairing::poll(const std::string &session_id, const v1::PairingPoll &request)
{
    const Instant now = m_clock.now();
    const KeySetPtr keys = m_identity.keys();
    return flat(m_database.write([&](soci::session &sql) -> Committed<v1::PairingStatus> {
        using Answer = v1::PairingStatus;
        auto record = load_pairing(sql, session_id);
        if (!record || !core::equal_constant_time(record->poll_secret_hash, core::sha256_hex(request.poll_secret())))
            return refused<Answer>(expired());
        const PairingStep next = step(record->session, PairingEvent::Poll, now, m_limits.rules);
        record->session = next.session;
        // Its PIN and its binding hang on the key that was offered.
        if (next.answer == PairingAnswer::Expired || record->hub_key != keys->keys.key()) {
            delete_pairing(sql, record->id);
            return refused<Answer>(expired());
        }
        if (next.answer == PairingAnswer::Refused)
            return refused<Answer>(fail(Errc::Conflict, "reveal the display's key first"));
        update_pairing(sql, *record);
        if (next.answer == PairingAnswer::SlowDown)
            return refused<Answer>(tl::unexpected<Error>(Error{
                Errc::SlowDown, "polled sooner than agreed; the pause has grown", {}, record->session.poll_interval}));
        Answer answer;
        answer.set_poll_interval_ms(record->session.poll_interval.count());
        answer.set_expires_in_ms((record->session.expires - now).count());
        if (record->session.state == PairingState::Approved) {
            v1::Binding &binding = *answer.mutable_binding();
            binding.set_binding_id(record->binding_id);
            binding.set_organisation_id(m_identity.organisation_id);
            binding.set_organisation_name(m_identity.organisation_name);
            binding.set_hub_key(record->hub_key);
            binding.set_recovery_key(keys->keys.recovery_key());
            binding.set_hub_signature(keys->key->sign(binding_message(
                record->transcript, record->binding_id, keys->keys.recovery_key(), m_identity.organisation_id)));
            *binding.mutable_token() = m_tokens.issue(sql, record->binding_id, *keys);
        }
        return Result<Answer>(std::move(answer));
    }));
}

Result<void> Pairing::check_guesses(soci::session &sql, const std::string &admin)
{
    const Instant now = m_clock.now();
    const GuessCounts counts = count_failures(sql, now - m_limits.guesses.window, m_identity.organisation_id, admin);
    if (const auto wait = must_wait(counts, now, m_limits.guesses))
        return tl::unexpected<Error>(Error{Errc::SlowDown, "too many wrong attempts; wait a few minutes", {}, *wait});
    return {};
}

void Pairing::count_guess(soci::session &sql, const std::string &admin)
{
    const Instant now = m_clock.now();
    insert_failure(sql, now, m_identity.organisation_id, admin);
    // It could have been meant for any of them, and would have hit any of them.
    for (PairingRecord &record : load_open_pairings(sql)) {
        const PairingStep next = step(record.session, PairingEvent::WrongGuess, now, m_limits.rules);
        if (next.session.state == PairingState::Gone) {
            delete_pairing(sql, record.id);
        } else if (next.session != record.session) {
            record.session = next.session;
            update_pairing(sql, record);
        }
    }
}

Result<PairingRecord> Pairing::find(soci::session &sql, const std::string &pin, const std::string &admin)
{
    if (auto allowed = check_guesses(sql, admin); !allowed)
        return tl::unexpected<Error>(allowed.error());
    auto record = load_pairing_by_pin(sql, m_identity.organisation_id, pin);
    if (record &&
        step(record->session, PairingEvent::Look, m_clock.now(), m_limits.rules).session.state == PairingState::Gone)
        record.reset();
    if (!record) {
        count_guess(sql, admin);
        return fail(Errc::NotFound,
                    "no display shows this PIN: it was mistyped, used already, or is older than 10 minutes", "pin");
    }
    return std::move(*record);
}

Result<v1::WaitingDisplay> Pairing::inspect(const std::string &pin, const std::string &admin)
{
    if (!is_pin(pin))
        return fail(Errc::InvalidRequest, "a PIN has six digits", "pin");
    return flat(m_database.write([&](soci::session &sql) -> Committed<v1::WaitingDisplay> {
        const auto record = find(sql, pin, admin);
        if (!record)
            return refused<v1::WaitingDisplay>(tl::unexpected<Error>(record.error()));
        v1::WaitingDisplay display;
        display.set_display_name(record->display_name);
        display.set_address(record->address);
        display.set_version(record->version);
        display.set_expires_in_ms((record->session.expires - m_clock.now()).count());
        return Result<v1::WaitingDisplay>(std::move(display));
    }));
}

Result<v1::Display> Pairing::approve(const std::string &pin, const std::string &room_id, const std::string &room_name,
                                     const std::string &admin)
{
    if (!is_pin(pin))
        return fail(Errc::InvalidRequest, "a PIN has six digits", "pin");
    return flat(m_database.write([&](soci::session &sql) -> Committed<v1::Display> {
        auto record = find(sql, pin, admin);
        if (!record)
            return refused<v1::Display>(tl::unexpected<Error>(record.error()));
        const PairingStep next = step(record->session, PairingEvent::Approve, m_clock.now(), m_limits.rules);
        if (next.answer != PairingAnswer::Done)
            return refused<v1::Display>(fail(Errc::Conflict, "this display cannot be paired just now"));
        BindingRecord binding;
        binding.id = core::random_id();
        binding.organisation_id = m_identity.organisation_id;
        binding.room_id = room_id;
        binding.display_key = record->display_key;
        binding.display_name = record->display_name;
        binding.version = record->version;
        binding.address = record->address;
        binding.transcript = record->transcript;
        binding.paired_at = m_clock.now();
        insert_binding(sql, binding);
        record->session = next.session;
        record->binding_id = binding.id;
        record->pin.clear();
        update_pairing(sql, *record);
        v1::Display display;
        display.set_id(binding.id);
        display.set_display_name(binding.display_name);
        display.set_room(room_name);
        display.set_paired_at_ms(to_ms(binding.paired_at));
        display.set_version(binding.version);
        display.set_address(binding.address);
        return Result<v1::Display>(std::move(display));
    }));
}

Result<void> Pairing::may_try(const std::string &admin)
{
    return m_database.write([&](soci::session &sql) { return check_guesses(sql, admin); });
}

Result<void> Pairing::wrong_secret(const std::string &admin)
{
    return m_database.write([&](soci::session &sql) -> Result<void> {
        insert_failure(sql, m_clock.now(), m_identity.organisation_id, admin);
        return {};
    });
}

} // namespace lintel::hub::devices
