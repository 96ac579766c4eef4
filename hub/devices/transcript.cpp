#include "hub/devices/transcript.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"

#include <fmt/format.h>

#include <cstdint>

namespace lintel::hub::devices {
namespace {

using namespace std::string_view_literals;

// Each label ends with one zero byte.
constexpr auto kCommit = "lintel pairing commit v1\0"sv;
constexpr auto kTranscript = "lintel pairing transcript v1\0"sv;
constexpr auto kBinding = "lintel binding v1\0"sv;
constexpr auto kToken = "lintel token v1\0"sv;
constexpr auto kKeyLink = "lintel hub key v1\0"sv;
constexpr auto kRevocation = "lintel revocation v1\0"sv;
constexpr auto kReadmission = "lintel readmission v1\0"sv;
constexpr auto kReadmissionTranscript = "lintel readmission transcript v1\0"sv;

/// Signed in place of an id that is not known.
constexpr std::size_t kIdSize = 16;

std::string raw(std::string_view id)
{
    return core::from_hex(id).value_or(std::string());
}

/// 8 bytes, big-endian.
std::string raw(std::int64_t ms)
{
    std::string bytes(8, '\0');
    auto rest = static_cast<std::uint64_t>(ms);
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
        *byte = static_cast<char>(rest & 255U);
        rest >>= 8U;
    }
    return bytes;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string all;
    for (const std::string_view part : parts)
        all += part;
    return all;
}

} // namespace

std::string commitment_of(std::string_view display_key, std::string_view display_nonce)
{
    return core::sha256({kCommit, display_key, display_nonce});
}

std::string transcript_of(const Exchange &e)
{
    return core::sha256(
        {kTranscript, raw(e.session_id), e.commitment, e.hub_key, e.hub_nonce, e.display_key, e.display_nonce});
}

std::string pin_of(std::string_view transcript)
{
    std::uint64_t number = 0;
    for (const char byte : transcript.substr(0, 8))
        number = number << 8U | static_cast<unsigned char>(byte);
    return fmt::format("{:06}", number % 1'000'000);
}

std::string binding_message(std::string_view transcript, std::string_view binding_id, std::string_view recovery_key,
                            std::string_view organisation_id)
{
    return joined({kBinding, transcript, raw(binding_id), recovery_key, organisation_id});
}

std::string token_message(std::string_view hub_key, std::string_view binding_id, std::string_view nonce)
{
    return joined({kToken, hub_key, raw(binding_id), nonce});
}

std::string key_link_message(std::string_view signer, std::string_view key, std::string_view recovery_key,
                             std::int64_t at_ms)
{
    return joined({kKeyLink, signer, key, recovery_key, raw(at_ms)});
}

std::string revocation_message(std::string_view display_key, std::string_view binding_id, std::int64_t at_ms,
                               std::string_view organisation_id)
{
    return joined({kRevocation, display_key, raw(binding_id), raw(at_ms), organisation_id});
}

std::string readmission_message(std::string_view display_key, std::string_view binding_id, std::string_view nonce)
{
    const std::string id = binding_id.empty() ? std::string(kIdSize, '\0') : raw(binding_id);
    return joined({kReadmission, display_key, id, nonce});
}

std::string readmission_transcript(std::string_view display_key, std::string_view nonce)
{
    return core::sha256({kReadmissionTranscript, display_key, nonce});
}

} // namespace lintel::hub::devices
