#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::explorer {

/// What one machine was seen to do while it was walked, for people.
class Table
{
public:
    using Names = std::vector<std::string_view>;

    Table(Names states, Names events, Names effects);

    /// One step, by places in the names. Steps that change nothing are not noted.
    template <typename State, typename Event, typename Effect>
    void note(State from, Event event, State to, Effect effect)
    {
        m_seen[((static_cast<std::size_t>(from) * m_events.size() + static_cast<std::size_t>(event)) * m_states.size() +
                static_cast<std::size_t>(to)) *
                   m_effects.size() +
               static_cast<std::size_t>(effect)] = true;
    }

    template <typename State>
    [[nodiscard]] std::string state(State value) const
    {
        return std::string(m_states.at(static_cast<std::size_t>(value)));
    }

    /// A table in Markdown, states and events in their own order.
    [[nodiscard]] std::string markdown() const;

private:
    Names m_states;
    Names m_events;
    Names m_effects;
    std::vector<bool> m_seen;
};

} // namespace lintel::explorer
