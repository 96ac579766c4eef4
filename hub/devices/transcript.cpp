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

std::string raw(std::string_view id)
{
    return core::from_hex(id).value_or(std::string());
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

std::string binding_message(std::string_view transcript, std::string_view binding_id, std::string_view organisation_id)
{
    return joined({kBinding, transcript, raw(binding_id), organisation_id});
}

std::string token_message(std::string_view hub_key, std::string_view binding_id, std::string_view nonce)
{
    return joined({kToken, hub_key, raw(binding_id), nonce});
}

} // namespace lintel::hub::devices
