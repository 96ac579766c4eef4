#include "hub/devices/readmissions.h"

#include "hub/core/ids.h"
#include "hub/devices/pairing_records.h"
#include "hub/devices/revocation_records.h"
#include "hub/devices/transcript.h"

#include <algorithm>

namespace lintel::hub::devices {
namespace {

/// What the store knows of the display, the binding it used last first; or why it stays out.
Result<std::vector<BindingRecord>> known(soci::session &sql, const v1::Readmission &request, const KeySet &keys)
{
    if (auto record = load_revocation_of(sql, request.display_key())) {
        // It has proved its key: whichever binding it believes to have, it is told of that one.
        if (!request.binding_id().empty())
            record = revoke_now(keys, request.binding_id(), record->organisation_id, record->display_key, record->at);
        return revoked(proof_of(*record, keys));
    }
    std::vector<BindingRecord> bindings = load_bindings_of(sql, request.display_key());
    if (bindings.empty())
        return fail(Errc::UnknownDisplay, "no display with this key was ever paired here");
    const std::string &organisation = bindings.front().organisation_id;
    if (std::any_of(bindings.begin(), bindings.end(),
                    [&](const BindingRecord &b) { return b.organisation_id != organisation; }))
        return fail(Errc::AmbiguousDisplay, "this display is known in several organisations; pair it where it belongs");
    return bindings;
}

/// The binding that answers, of those the display has had.
BindingRecord chosen(soci::session &sql, const std::vector<BindingRecord> &bindings, const v1::Readmission &request,
                     Instant now)
{
    const auto in_force = [](const BindingRecord &b) { return !b.ended; };
    const auto named = [&](const BindingRecord &b) { return !b.ended && b.id == request.binding_id(); };
    auto found = std::find_if(bindings.begin(), bindings.end(), named);
    if (found == bindings.end())
        found = std::find_if(bindings.begin(), bindings.end(), in_force);
    if (found != bindings.end())
        return *found;
    BindingRecord binding = bindings.front();
    binding.id = core::random_id();
    binding.transcript = readmission_transcript(request.display_key(), request.nonce());
    binding.paired_at = now;
    binding.last_seen_at = Instant{};
    binding.ended = false;
    insert_binding(sql, binding);
    return binding;
}

std::string organisation_name(soci::session &sql, const std::string &id)
{
    std::string name;
    sql << "SELECT name FROM organisations WHERE id = :id", soci::use(id), soci::into(name);
    return name;
}

} // namespace

Result<void> Readmissions::prove(const v1::Readmission &request)
{
    if (request.display_key().size() != core::kEd25519KeySize)
        return fail(Errc::InvalidRequest, "display_key is 32 bytes", "display_key");
    if (!request.binding_id().empty() && !core::is_id(request.binding_id()))
        return fail(Errc::InvalidRequest, "binding_id is 32 hexadecimal characters", "binding_id");
    if (request.signature().size() != core::kEd25519SignatureSize)
        return fail(Errc::InvalidRequest, "signature is 64 bytes", "signature");
    if (!request.run_id().empty() && !core::is_id(request.run_id()))
        return fail(Errc::InvalidRequest, "run_id is 32 hexadecimal characters", "run_id");
    if (auto usable = m_tokens.nonces().check(request.nonce()); !usable)
        return usable;
    const std::string message = readmission_message(request.display_key(), request.binding_id(), request.nonce());
    if (!core::verify_signature(request.display_key(), message, request.signature()))
        return fail(Errc::InvalidAssertion, "the signature is not this display's");
    const KeySetPtr keys = m_identity.keys();
    const auto bindings = m_database.read([&](soci::session &sql) { return known(sql, request, *keys); });
    // Only now: a store that cannot answer, or a stranger's signature, uses nothing up.
    if (!bindings && bindings.error().code == Errc::Unavailable)
        return tl::unexpected<Error>(bindings.error());
    if (auto used = m_tokens.nonces().use(request.nonce()); !used)
        return used;
    return bindings ? Result<void>() : tl::unexpected<Error>(bindings.error());
}

Result<v1::Binding> Readmissions::admit(const v1::Readmission &request)
{
    const KeySetPtr keys = m_identity.keys();
    return m_database.write([&](soci::session &sql) -> Result<v1::Binding> {
        const auto bindings = known(sql, request, *keys);
        if (!bindings)
            return tl::unexpected<Error>(bindings.error());
        const BindingRecord record = chosen(sql, *bindings, request, m_clock.now());
        const std::string transcript = readmission_transcript(request.display_key(), request.nonce());
        v1::Binding binding;
        binding.set_binding_id(record.id);
        binding.set_organisation_id(record.organisation_id);
        binding.set_organisation_name(organisation_name(sql, record.organisation_id));
        binding.set_hub_key(keys->keys.key());
        binding.set_recovery_key(keys->keys.recovery_key());
        binding.set_hub_signature(
            keys->key->sign(binding_message(transcript, record.id, keys->keys.recovery_key(), record.organisation_id)));
        *binding.mutable_token() = m_tokens.issue(sql, record.id, *keys);
        return binding;
    });
}

} // namespace lintel::hub::devices
