#include "hub/api/admission.h"

#include <algorithm>

namespace lintel::hub::api {
namespace {

using std::chrono::milliseconds;

Admissions::Time::duration apart(const AdmissionRules &rules)
{
    return std::chrono::duration_cast<Admissions::Time::duration>(std::chrono::duration<double>(1 / rules.per_second));
}

constexpr auto kWindow = std::chrono::seconds(10);
constexpr std::size_t kMostAddresses = 10'000;

} // namespace

AdmissionStep ask(Admissions state, Admissions::Time now, const AdmissionRules &rules, Asker asker)
{
    const auto place = std::max(now, state.next);
    const auto hold = asker == Asker::Greedy ? rules.hold / 3 : rules.hold;
    if (place - now <= hold) {
        state.next = place + apart(rules);
        return {state, AdmissionAnswer::Admit, std::chrono::ceil<milliseconds>(place - now)};
    }
    auto &promised = asker == Asker::Modest ? state.promised : state.promised_to_many;
    promised = std::max(promised, place) + apart(rules);
    const auto turn = std::chrono::ceil<milliseconds>(promised - now);
    const auto pause = turn - std::min(turn / 2, rules.own_pause);
    return {state, AdmissionAnswer::ComeBack, std::clamp(pause, rules.shortest_pause, rules.longest_pause)};
}

double crowd(const Admissions &state, Admissions::Time now, const AdmissionRules &rules)
{
    const auto sent_away = [&](Admissions::Time promised) {
        return std::max(0.0, std::chrono::duration<double>(promised - now).count() * rules.per_second);
    };
    return sent_away(state.promised) + sent_away(state.promised_to_many);
}

Asker Shares::weigh(const std::string &address, Admissions::Time now, const AdmissionRules &rules)
{
    const double share = rules.share * rules.per_second * static_cast<double>(kWindow.count());
    if (m_asked.size() >= kMostAddresses)
        m_asked.clear();
    if (now - m_since >= kWindow) {
        // Who was greedy goes on being so until it has asked little for a while.
        for (auto &[other, count] : m_asked)
            count = std::min(count / 2, static_cast<int>(share));
        std::erase_if(m_asked, [](const auto &one) { return one.second == 0; });
        m_since = now;
    }
    const int asked = ++m_asked[address];
    if (asked <= share)
        return Asker::Modest;
    return m_asked.size() > 1 ? Asker::Greedy : Asker::Many;
}

} // namespace lintel::hub::api
