#include "device/admin_pin_hash.h"

#include <QList>

#include <argon2.h>

#include <algorithm>

namespace lintel::device {
namespace {

constexpr qsizetype lengthBound = 256;
constexpr uint memoryBoundKib = 256 * 1024;
constexpr uint lanesBound = 8;
/// Memory times passes: what decides how long it takes.
constexpr quint64 workBoundKib = 1024 * 1024;

/// The number of "m=65536"; nothing for any other form.
std::optional<uint> number(const QByteArray &text, char name)
{
    if (text.size() < 3 || text[0] != name || text[1] != '=')
        return std::nullopt;
    const QByteArray digits = text.mid(2);
    if (!std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const uint value = digits.toUInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

} // namespace

QString whyRefused(const QByteArray &phc)
{
    auto unknown = QStringLiteral("the admin PIN's hash is not of a known form");
    if (phc.size() > lengthBound || phc.contains('\0'))
        return unknown;
    const QList<QByteArray> parts = phc.split('$');
    if (parts.size() != 6 || !parts[0].isEmpty() || parts[1] != "argon2id" || parts[2] != "v=19")
        return unknown;
    const QList<QByteArray> costs = parts[3].split(',');
    if (costs.size() != 3)
        return unknown;
    const auto memory = number(costs[0], 'm');
    const auto passes = number(costs[1], 't');
    const auto lanes = number(costs[2], 'p');
    // Base64 without padding: 8 bytes of salt and 16 of hash at least.
    if (!memory || !passes || !lanes || parts[4].size() < 11 || parts[5].size() < 22)
        return unknown;
    const bool tooDear = *memory > memoryBoundKib || *lanes > lanesBound || quint64{*memory} * *passes > workBoundKib;
    const bool tooCheap = *memory < 8 * *lanes || *passes < 1 || *lanes < 1;
    return tooDear || tooCheap ? QStringLiteral("the admin PIN's hash asks for absurd amounts of memory or time")
                               : QString();
}

std::optional<bool> matches(const QByteArray &phc, const QByteArray &pin)
{
    const int result = ::argon2id_verify(phc.constData(), pin.constData(), static_cast<std::size_t>(pin.size()));
    if (result == ARGON2_OK)
        return true;
    // Whatever else is wrong with the text of the hash will stay wrong.
    if (result == ARGON2_MEMORY_ALLOCATION_ERROR || result == ARGON2_THREAD_FAIL)
        return std::nullopt;
    return false;
}

} // namespace lintel::device
