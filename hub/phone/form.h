#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "lintel/v1/room.pb.h"

#include <functional>
#include <string>

/// What a form of the page asks for.
namespace lintel::hub::phone {

/// The value of a field; empty: there is none.
using Fields = std::function<std::string(const std::string &name)>;

/// The intent of a form. Its key is drawn from the form's own number and what was chosen: the
/// same form sent twice is one intent, another choice from it is another. InvalidRequest with
/// the field.
[[nodiscard]] Result<v1::BookingIntent> intent_of(const Fields &fields, const v1::RoomSnapshot &room);

/// "book", "extend" …
[[nodiscard]] std::string action_of(const v1::BookingIntent &intent);

} // namespace lintel::hub::phone
