#include "hub/api/admission.h"

#include <algorithm>

namespace lintel::hub::api {
namespace {

using std::chrono::milliseconds;

Admissions::Time::duration apart(const AdmissionRules &rules)
{
    return std::chrono::duration_cast<Admissions::Time::duration>(std::chrono::duration<double>(1 / rules.per_second));
}

} // namespace

AdmissionStep ask(Admissions state, Admissions::Time now, const AdmissionRules &rules)
{
    const auto place = std::max(now, state.next);
    if (place - now <= rules.hold) {
        state.next = place + apart(rules);
        return {state, AdmissionAnswer::Admit, std::chrono::ceil<milliseconds>(place - now)};
    }
    state.promised = std::max(state.promised, place) + apart(rules);
    const auto turn = std::chrono::ceil<milliseconds>(state.promised - now);
    const auto pause = turn - std::min(turn / 2, rules.own_pause);
    return {state, AdmissionAnswer::ComeBack, std::clamp(pause, rules.shortest_pause, rules.longest_pause)};
}

double crowd(const Admissions &state, Admissions::Time now, const AdmissionRules &rules)
{
    return std::max(0.0, std::chrono::duration<double>(state.promised - now).count() * rules.per_second);
}

} // namespace lintel::hub::api
