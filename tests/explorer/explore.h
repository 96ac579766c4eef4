#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

/// Walks every configuration of a small world: the machines of display and hub as they are,
/// with a channel between them that loses, repeats and reorders, and crashes on both sides.
///
/// A world is a handful of bytes. Time is not counted: whoever has a deadline may see it
/// pass. What happens is Fair when an honest hub, a working network and patience are enough
/// for it, else Foul. The walk takes all of it; then three things must hold:
///
///   - no configuration is wrong (the model says what that means),
///   - no configuration is stuck: something Fair can happen, or it is where it should be,
///   - from every configuration Fair happenings alone lead to where it should be.
namespace lintel::explorer {

enum class Kind : std::uint8_t { Fair, Foul };

struct Findings
{
    std::size_t configurations = 0;
    std::size_t transitions = 0;
    std::size_t good = 0;           ///< configurations that are where they should be
    std::vector<std::string> wrong; ///< in words, with the way there; empty: all is well
};

template <typename World>
struct BytesHash
{
    static_assert(std::has_unique_object_representations_v<World>, "a world must have no padding");

    std::size_t operator()(const World &world) const
    {
        return std::hash<std::string_view>{}(
            {reinterpret_cast<const char *>(&world), sizeof world}); // NOLINT: bytes are bytes
    }
};

/// `Model` has World, begin(), happenings(world, visit), fault(world) and arrived(world);
/// visit is called as (next, what, kind). fault() is a sentence or nothing.
template <typename Model>
class Walk
{
public:
    using World = typename Model::World;

    explicit Walk(const Model &model) : m_model(model) {}

    Findings run()
    {
        meet(m_model.begin(), 0, "the beginning");
        for (std::size_t at = 0; at < m_worlds.size(); ++at) {
            const World world = m_worlds[at]; // a copy: the list grows
            if (const auto fault = m_model.fault(world))
                tell(at, *fault);
            bool way_on = false;
            m_model.happenings(world, [&](const World &next, std::string_view what, Kind kind) {
                const auto to = meet(next, at, what);
                ++m_findings.transitions;
                if (kind == Kind::Fair) {
                    way_on = true;
                    m_fair.push_back({static_cast<std::uint32_t>(to), static_cast<std::uint32_t>(at)});
                }
            });
            if (!way_on && !m_model.arrived(world))
                tell(at, "stuck: nothing can happen here that helps");
        }
        m_findings.configurations = m_worlds.size();
        lookBack();
        return m_findings;
    }

private:
    struct Arrow
    {
        std::uint32_t to;
        std::uint32_t from;
    };
    struct Origin
    {
        std::size_t from;
        std::string_view what;
    };

    std::size_t meet(const World &world, std::size_t from, std::string_view what)
    {
        const auto [found, fresh] = m_index.try_emplace(world, m_worlds.size());
        if (fresh) {
            m_worlds.push_back(world);
            m_origins.push_back({from, what});
        }
        return found->second;
    }

    /// Which configurations can reach a good one over Fair arrows: backwards from those.
    void lookBack()
    {
        std::sort(m_fair.begin(), m_fair.end(), [](const Arrow &a, const Arrow &b) { return a.to < b.to; });
        std::vector<bool> reaches(m_worlds.size(), false);
        std::deque<std::uint32_t> open;
        for (std::uint32_t i = 0; i < m_worlds.size(); ++i) {
            if (m_model.arrived(m_worlds[i])) {
                reaches[i] = true;
                open.push_back(i);
            }
        }
        m_findings.good = open.size();
        while (!open.empty()) {
            const auto at = open.front();
            open.pop_front();
            auto arrow = std::lower_bound(m_fair.begin(), m_fair.end(), at,
                                          [](const Arrow &a, std::uint32_t to) { return a.to < to; });
            for (; arrow != m_fair.end() && arrow->to == at; ++arrow) {
                if (!reaches[arrow->from]) {
                    reaches[arrow->from] = true;
                    open.push_back(arrow->from);
                }
            }
        }
        for (std::size_t i = 0; i < reaches.size(); ++i) {
            if (!reaches[i])
                tell(i, "from here an honest hub does not bring it back");
        }
    }

    void tell(std::size_t at, const std::string &what)
    {
        constexpr std::size_t enough = 5;
        if (m_findings.wrong.size() >= enough)
            return;
        std::vector<std::string_view> way;
        for (std::size_t i = at; i != 0; i = m_origins[i].from)
            way.push_back(m_origins[i].what);
        std::string words = what + "\n    after:";
        for (auto step = way.rbegin(); step != way.rend(); ++step)
            words.append("\n      ").append(*step);
        m_findings.wrong.push_back(words + "\n    now: " + m_model.describe(m_worlds[at]));
    }

    const Model &m_model;
    std::vector<World> m_worlds;
    std::vector<Origin> m_origins;
    std::unordered_map<World, std::size_t, BytesHash<World>> m_index;
    std::vector<Arrow> m_fair;
    Findings m_findings;
};

} // namespace lintel::explorer
