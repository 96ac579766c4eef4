#pragma once

#include "hub/calendars/event.h"

#include <optional>
#include <string>
#include <vector>

/// A master with its overrides, as one thing.
namespace lintel::hub::calendars {

/// One meeting of a series (or the only one), before it is put in words.
struct Instance
{
    std::string recurrence_id; ///< as in Occurrence; empty for a single event
    When original;             ///< where the series puts it: what RECURRENCE-ID names
    When start;
    date::sys_seconds end;
    const Event *event = nullptr; ///< whose properties count: master or override
    bool is_override = false;     ///< an override of exactly this instance
};

struct Instances
{
    std::vector<Instance> list; ///< by start
    bool cut = false;           ///< there may be more within the window
};

/// Events that share a UID. Keep it while its instances are in use.
class Series
{
public:
    /// Of two masters, or two overrides of one instance, the higher SEQUENCE counts,
    /// then the later in the text.
    explicit Series(std::vector<Event> events);
    Series(const Series &) = delete; // instances point into it
    Series &operator=(const Series &) = delete;

    [[nodiscard]] const Event *master() const { return master_ ? &*master_ : nullptr; }

    /// Instances that touch [from, to), at most `limit`.
    [[nodiscard]] Instances between(date::sys_seconds from, date::sys_seconds to, std::size_t limit) const;
    /// The instance of that name.
    [[nodiscard]] std::optional<Instance> find(const std::string &recurrence_id) const;

private:
    [[nodiscard]] Instances from_master(date::sys_seconds from, date::sys_seconds to, std::size_t limit) const;
    [[nodiscard]] Instance make(const When &original, const std::optional<Span> &span) const;
    [[nodiscard]] bool names(const When &rid, const When &original) const;
    [[nodiscard]] bool overridden(const When &original) const;

    std::optional<Event> master_;
    std::vector<Event> overrides_;     ///< by recurrence id, one each
    std::vector<const Event *> later_; ///< those of RANGE=THISANDFUTURE, ascending
};

/// The name of an instance: its original start in UTC, or its date.
[[nodiscard]] std::string recurrence_id_of(const When &original);

} // namespace lintel::hub::calendars
