#include "hub/console/setup_secret.h"

#include "hub/core/crypto.h"
#include "hub/core/private_file.h"

namespace lintel::hub::console {
namespace {

/// Letters and digits, without those that are mistaken for each other.
constexpr std::string_view kAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";
constexpr std::size_t kGroups = 4;
constexpr std::size_t kGroupSize = 4;

std::string bare(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c > ' ' && c != '-')
            out += c;
    }
    return out;
}

std::string make()
{
    std::string out;
    for (std::size_t i = 0; i < kGroups * kGroupSize;) {
        // Drawn again where the byte would favour some letters.
        const std::size_t byte = static_cast<unsigned char>(core::random_bytes(1).front());
        if (byte >= 256 / kAlphabet.size() * kAlphabet.size())
            continue;
        if (i > 0 && i % kGroupSize == 0)
            out += '-';
        out += kAlphabet[byte % kAlphabet.size()];
        ++i;
    }
    return out + '\n';
}

} // namespace

Result<std::string> setup_secret(const std::filesystem::path &dir)
{
    auto text = core::read_or_create_secret(dir / "setup-secret", &make);
    if (!text)
        return text;
    const std::size_t end = text->find_last_not_of(" \r\n\t");
    if (end == std::string::npos)
        return fail(Errc::InvalidRequest,
                    (dir / "setup-secret").string() + " is empty; delete it to have another made");
    return text->substr(0, end + 1);
}

bool same_secret(std::string_view typed, std::string_view secret)
{
    return core::equal_constant_time(core::sha256(bare(typed)), core::sha256(bare(secret)));
}

} // namespace lintel::hub::console
