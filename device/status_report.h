#pragma once

#include "device/display_model.h"

#include <QJsonObject>

namespace lintel::device {

/// What only the glass knows.
struct GlassFacts
{
    QString language; ///< what it speaks now, BCP 47; empty: the room's own
    bool mirrored = false;
};

/// What `lintel-display status` prints. Keys that scripts rely on:
///   paired, pin (null unless it is on the glass), display_name, link ("live",
///   "reconnecting", "doubted"), data_age_s (since the calendar was last read; null: never),
///   contact_age_s (since the hub was last heard; null: never), generation, revision,
///   room {name, state, until, current {title, start, end}, next {…}},
///   room.phone_url (null: no page, or none that opens now), room.check_in {from, until} (null:
///   nobody is waited for), room.checked_in_at (of `current`; null: nobody did or has to),
///   day [{title, start, end, state, released}],
///   outbox [{key, kind, state, start, end, title, reason, room (null: this one)}],
///   language, mirrored, emergency {title, text, since} (null: none), reports (how many are open),
///   problems [], hub, version, pair_url,
///   concern (null, "refused", "unknown_to_hub", "several_organisations", "cloned",
///   "strange_hub"), trust ("unpaired", "trusted", or "doubted" while there is a concern),
///   idle {state ("awake", "dimmed", "dark"), percent, drawn},
///   clock {now, confirmed}, admin_pin {set, open, tries_left, next_try_s (null: now)}.
/// Times are RFC 3339 in the room's zone. What is not known is null; a meeting that is not
/// there has null members. No secrets.
[[nodiscard]] QJsonObject statusReport(const DisplayModel &model, const GlassFacts &glass = {});

} // namespace lintel::device
