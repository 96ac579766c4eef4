#pragma once

#include <chrono>
#include <cstdint>

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
namespace lintel::hub::api {

struct AdmissionRules
{
    double per_second = 50;
    std::chrono::milliseconds hold{3'000};
    std::chrono::milliseconds own_pause{15'000};
    std::chrono::milliseconds shortest_pause{1'000};
    std::chrono::milliseconds longest_pause = std::chrono::minutes(10); ///< displays obey no longer one
};

struct Admissions
{
    using Time = std::chrono::steady_clock::time_point;
    Time next;     ///< when the next place is free
    Time promised; ///< until when turns are promised to those sent away
};

enum class AdmissionAnswer : std::uint8_t { Admit, ComeBack };

struct AdmissionStep
{
    Admissions state;
    AdmissionAnswer answer = AdmissionAnswer::Admit;
    std::chrono::milliseconds wait{0}; ///< at the door, or before coming back
};

/// Somebody asks to be let in.
[[nodiscard]] AdmissionStep ask(Admissions state, Admissions::Time now, const AdmissionRules &rules);

/// How many have been sent away and are expected back.
[[nodiscard]] double crowd(const Admissions &state, Admissions::Time now, const AdmissionRules &rules);

} // namespace lintel::hub::api
