#include "hub/devices/pairing_machine.h"

#include <algorithm>
#include <array>

namespace lintel::hub::devices {
namespace {

using State = PairingState;
using Event = PairingEvent;
using Answer = PairingAnswer;

struct Row
{
    State from;
    Event event;
    State to;
    Answer answer;
};

/// Time and counting come before it (`overdue`) and after it (`poll`, `guess`).
constexpr std::array kTable{
    Row{State::Offered, Event::Reveal, State::Revealed, Answer::Done},
    Row{State::Offered, Event::Poll, State::Offered, Answer::Refused},
    Row{State::Offered, Event::Approve, State::Offered, Answer::Refused},
    Row{State::Offered, Event::WrongGuess, State::Offered, Answer::Done},
    Row{State::Offered, Event::Look, State::Offered, Answer::Done},

    Row{State::Revealed, Event::Reveal, State::Revealed, Answer::Again},
    Row{State::Revealed, Event::Poll, State::Revealed, Answer::Done},
    Row{State::Revealed, Event::Approve, State::Approved, Answer::Done},
    Row{State::Revealed, Event::WrongGuess, State::Revealed, Answer::Done},
    Row{State::Revealed, Event::Look, State::Revealed, Answer::Done},

    Row{State::Approved, Event::Reveal, State::Approved, Answer::Again},
    Row{State::Approved, Event::Poll, State::Approved, Answer::Done},
    Row{State::Approved, Event::Approve, State::Approved, Answer::Refused},
    Row{State::Approved, Event::WrongGuess, State::Approved, Answer::Done},
    Row{State::Approved, Event::Look, State::Approved, Answer::Done},
};

bool overdue(const PairingSession &s, Instant now, const PairingRules &rules)
{
    switch (s.state) {
    case State::Offered:
        return now >= std::min(s.expires, s.created + rules.reveal_within);
    case State::Revealed:
        // A long poll interval, earned by polling too fast, must not look like absence.
        return now >= s.expires || now >= s.last_poll.value_or(s.created) + rules.abandoned_after + 2 * s.poll_interval;
    case State::Approved:
        return now >= s.expires;
    case State::Gone:
        return true;
    }
    return true;
}

/// Network delays vary: a poll a tenth early is not too fast.
bool too_fast(const PairingSession &s, Instant now)
{
    return s.last_poll && now - *s.last_poll < s.poll_interval * 9 / 10;
}

} // namespace

PairingSession begin_pairing(Instant now, const PairingRules &rules)
{
    PairingSession session;
    session.created = now;
    session.expires = now + rules.lifetime;
    session.poll_interval = rules.poll_interval;
    return session;
}

PairingStep step(PairingSession session, PairingEvent event, Instant now, const PairingRules &rules)
{
    if (overdue(session, now, rules)) {
        session.state = State::Gone;
        return {session, Answer::Expired};
    }
    const auto *const row = std::find_if(kTable.begin(), kTable.end(),
                                         [&](const Row &r) { return r.from == session.state && r.event == event; });
    if (row == kTable.end())
        return {session, Answer::Refused};
    const bool polled = event == Event::Poll && row->answer == Answer::Done;
    const bool hasty = polled && too_fast(session, now);
    const bool approved = row->to == State::Approved && session.state != State::Approved;
    session.state = row->to;
    if (approved)
        session.expires = std::max(session.expires, now + rules.fetch_within);
    if (polled) {
        session.last_poll = now;
        if (hasty)
            session.poll_interval += rules.slow_down_by;
    }
    if (event == Event::WrongGuess && session.state == State::Revealed && ++session.failures >= rules.guesses_per_code)
        session.state = State::Gone;
    return {session, hasty ? Answer::SlowDown : row->answer};
}

} // namespace lintel::hub::devices
