#include "hub/core/argon2id.h"

#include "hub/core/crypto.h"

#include <argon2.h>

#include <cstdlib>
#include <regex>

namespace lintel::hub::core {
namespace {

constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kHashSize = 32;
constexpr unsigned long kMostMemoryKib = 64UL * 1024;
constexpr unsigned long kMostPasses = 10;

tl::unexpected<Error> failed(int code)
{
    return fail(Errc::Internal, std::string("Argon2 does not work here: ") + ::argon2_error_message(code));
}

} // namespace

Result<std::string> argon2id_key(std::string_view secret, std::string_view salt, const Argon2Cost &cost,
                                 std::size_t size)
{
    std::string key(size, '\0');
    const int code = ::argon2id_hash_raw(cost.passes, cost.memory_kib, cost.lanes, secret.data(), secret.size(),
                                         salt.data(), salt.size(), key.data(), key.size());
    if (code != ARGON2_OK)
        return failed(code);
    return key;
}

Result<std::string> argon2id_hash(std::string_view secret, const Argon2Cost &cost)
{
    const std::string salt = random_bytes(kSaltSize);
    std::string text(::argon2_encodedlen(cost.passes, cost.memory_kib, cost.lanes, kSaltSize, kHashSize, Argon2_id) + 1,
                     '\0');
    const int code = ::argon2id_hash_encoded(cost.passes, cost.memory_kib, cost.lanes, secret.data(), secret.size(),
                                             salt.data(), salt.size(), kHashSize, text.data(), text.size());
    if (code != ARGON2_OK)
        return failed(code);
    text.resize(text.find('\0'));
    return text;
}

bool is_argon2id_hash(const std::string &text)
{
    static const std::regex form(
        R"(\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,9}),p=([1-4])\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,86})");
    std::smatch parts;
    if (text.size() > 256 || !std::regex_match(text, parts, form))
        return false;
    const unsigned long memory = std::strtoul(parts.str(1).c_str(), nullptr, 10);
    const unsigned long passes = std::strtoul(parts.str(2).c_str(), nullptr, 10);
    return memory >= 8 * std::strtoul(parts.str(3).c_str(), nullptr, 10) && memory <= kMostMemoryKib && passes >= 1 &&
           passes <= kMostPasses;
}

} // namespace lintel::hub::core
