#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <unordered_map>

/// At which rate displays are let back in, as a pure function. After an outage all of them
/// return within seconds; each needs a token, a stream and a snapshot at once.
///
/// Places are free one after another, 1/rate apart, so that no second sees more of them than
/// the rate. Who asks gets the next one:
///
///   next place free      answer      who asked
///   now                  Admit       goes on at once
///   within `hold`        Admit       waits at the door that long, then goes on
///   later                Come back   in time for its turn in the crowd sent away
///
/// The crowd sent away is remembered as the time until which turns are promised: each new one
/// is promised the turn after the last, so a crowd of N is spread over N/rate. A display adds
/// up to 30 s of its own to the pause it is given, so `own_pause`, what it adds on average, is
/// taken off, but half of the way to the turn at most. `hold` evens out what is left uneven.
/// Together: all N are in within N/rate + 30 s.
///
/// Anybody may ask for a place before he has proved anything. So that nobody takes them all, an
/// address that asks for more than its share has a crowd of its own; and while others ask, too, it
/// may wait at the door for a third of `hold` only, so that they find room there.
namespace lintel::hub::api {

struct AdmissionRules
{
    double per_second = 50;
    std::chrono::milliseconds hold{3'000};
    std::chrono::milliseconds own_pause{15'000};
    std::chrono::milliseconds shortest_pause{1'000};
    std::chrono::milliseconds longest_pause = std::chrono::minutes(10); ///< displays obey no longer one
    double share = 0.25; ///< of the rate, that one address may ask for while others ask
};

struct Admissions
{
    using Time = std::chrono::steady_clock::time_point;
    Time next;               ///< when the next place is free
    Time promised;           ///< until when turns are promised to those sent away
    Time promised_to_many{}; ///< likewise, to those who ask for more than their share
};

enum class Asker : std::uint8_t {
    Modest, ///< its address asks for its share
    Many,   ///< for more, and nobody else asks: a building behind one address
    Greedy, ///< for more, while others ask
};

enum class AdmissionAnswer : std::uint8_t { Admit, ComeBack };

struct AdmissionStep
{
    Admissions state;
    AdmissionAnswer answer = AdmissionAnswer::Admit;
    std::chrono::milliseconds wait{0}; ///< at the door, or before coming back
};

/// Somebody asks to be let in.
[[nodiscard]] AdmissionStep ask(Admissions state, Admissions::Time now, const AdmissionRules &rules,
                                Asker asker = Asker::Modest);

/// How many have been sent away and are expected back.
[[nodiscard]] double crowd(const Admissions &state, Admissions::Time now, const AdmissionRules &rules);

/// Who asks how often, within the last ten seconds or so.
class Shares
{
public:
    /// Counts this one, too.
    [[nodiscard]] Asker weigh(const std::string &address, Admissions::Time now, const AdmissionRules &rules);

private:
    std::unordered_map<std::string, int> m_asked; ///< bounded
    Admissions::Time m_since;
};

} // namespace lintel::hub::api
