#include "explorer/tables.h"

#include <utility>

namespace lintel::explorer {

Table::Table(Names states, Names events, Names effects)
    : m_states(std::move(states)),
      m_events(std::move(events)),
      m_effects(std::move(effects)),
      m_seen(m_states.size() * m_events.size() * m_states.size() * m_effects.size(), false)
{}

std::string Table::markdown() const
{
    std::string text = "| state | event | becomes | and does |\n| --- | --- | --- | --- |\n";
    std::size_t at = 0;
    for (const auto from : m_states) {
        for (const auto event : m_events) {
            for (const auto to : m_states) {
                for (const auto effect : m_effects) {
                    if (!m_seen[at++])
                        continue;
                    for (const auto cell : {from, event, to, effect})
                        text.append("| ").append(cell).append(cell.empty() ? "" : " ");
                    text.append("|\n");
                }
            }
        }
    }
    return text;
}

} // namespace lintel::explorer
