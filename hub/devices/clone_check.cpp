#include "hub/devices/clone_check.h"

#include <array>

namespace lintel::hub::devices {
namespace {

using enum CloneVerdict;
// clang-format off
constexpr std::array<std::array<CloneVerdict, 4>, 3> kVerdicts{{
    //            Unasked  Waiting  Answered  Silent
    /* None  */ { Admit,   Admit,   Admit,    Admit },
    /* Same  */ { Admit,   Admit,   Admit,    Admit },
    /* Other */ { Ask,     Wait,    Cloned,   TakeOver },
}};
// clang-format on

} // namespace

CloneVerdict judge(Incumbent incumbent, Probe probe)
{
    return kVerdicts.at(static_cast<std::size_t>(incumbent)).at(static_cast<std::size_t>(probe));
}

bool Clones::flag(const std::string &display_key)
{
    const Instant now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_flags, [&](const auto &entry) { return now - entry.second.last > kForgetAfter; });
    const auto [found, fresh] = m_flags.try_emplace(display_key, Flag{now, now});
    found->second.last = now;
    return fresh;
}

Instant Clones::since(const std::string &display_key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_flags.find(display_key);
    if (found == m_flags.end() || m_clock.now() - found->second.last > kForgetAfter)
        return {};
    return found->second.since;
}

} // namespace lintel::hub::devices
