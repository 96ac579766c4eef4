#include "hub/devices/key_chain.h"

#include "hub/devices/transcript.h"

#include <algorithm>

namespace lintel::hub::devices {

KeyRecord signed_record(const core::SigningKey &signer, std::string key, std::string recovery_key, Instant at)
{
    KeyRecord record{std::move(key), std::move(recovery_key), signer.public_key(), {}, at};
    record.signature = signer.sign(key_link_message(record.signer, record.key, record.recovery_key, to_ms(at)));
    return record;
}

v1::HubKeys keys_message(const std::vector<KeyRecord> &history, const std::string &key)
{
    v1::HubKeys keys;
    keys.set_key(key);
    keys.set_recovery_key(history.back().recovery_key);
    for (const KeyRecord &record : history) {
        if (record.signer.empty())
            continue;
        v1::HubKeyLink &link = *keys.add_chain();
        link.set_key(record.key);
        link.set_signer(record.signer);
        link.set_recovery_key(record.recovery_key);
        link.set_at_ms(to_ms(record.at));
        link.set_signature(record.signature);
    }
    return keys;
}

v1::HubKeys keys_message_until(const std::vector<KeyRecord> &history, const std::string &key)
{
    const auto last =
        std::find_if(history.rbegin(), history.rend(), [&](const KeyRecord &record) { return record.key == key; });
    return last == history.rend() ? keys_message(history, key) : keys_message({history.begin(), last.base()}, key);
}

bool leads(Pin pin, const v1::HubKeys &keys)
{
    for (const v1::HubKeyLink &link : keys.chain()) {
        if (link.signer() != pin.key && link.signer() != pin.recovery_key)
            continue;
        const std::string message = key_link_message(link.signer(), link.key(), link.recovery_key(), link.at_ms());
        if (core::verify_signature(link.signer(), message, link.signature()))
            pin = {link.key(), link.recovery_key()};
    }
    return pin.key == keys.key();
}

std::vector<std::string> stranded(const std::vector<KeyRecord> &history, const v1::HubKeys &keys)
{
    std::vector<std::string> found;
    for (const KeyRecord &record : history) {
        if (std::find(found.begin(), found.end(), record.key) == found.end() &&
            !leads({record.key, record.recovery_key}, keys))
            found.push_back(record.key);
    }
    return found;
}

} // namespace lintel::hub::devices
