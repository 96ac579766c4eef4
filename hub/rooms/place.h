#pragma once

#include "hub/core/result.h"
#include "hub/rooms/records.h"
#include "hub/settings/nearest.h"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace lintel::hub::rooms {

/// The one organisation of this store.
[[nodiscard]] std::string organisation_id(soci::session &sql);

/// A node of the tree organisation → site → floor → room → display.
struct Node
{
    std::string scope; ///< "organisation", "site", "floor", "room", "display"
    std::string id;
    std::string label; ///< as people name it: "organisation", "room:Aurora"
};

/// A node with those above it.
struct Place
{
    std::vector<Node> path; ///< the organisation first, the node itself last

    [[nodiscard]] const Node &node() const { return path.back(); }
};

/// From "organisation", "site:NAME", "floor:NAME", "floor:SITE/NAME", "room:NAME" or
/// "display:ID", the ID as listed, its beginning, or the name on the glass.
[[nodiscard]] Result<Place> find_place(soci::session &sql, const std::string &at);

/// The label of a stored node; of one that is gone, its id.
[[nodiscard]] std::string label_of(soci::session &sql, const std::string &scope, const std::string &id);

/// The room's; with a binding's id, that display's.
[[nodiscard]] Place place_of(const RoomRecord &room, const std::string &binding_id = {});

/// The rooms that stand at or under it; of a display, its own.
[[nodiscard]] std::vector<RoomRecord> rooms_at(soci::session &sql, const Place &place);

/// What is set at each node of the path, in its order.
[[nodiscard]] std::vector<settings::Layer> load_layers(soci::session &sql, const Place &place);

/// The values that hold for a room, each from the nearest place that sets it; with a
/// binding's id, for that display of it.
[[nodiscard]] settings::SettingMap load_settings(soci::session &sql, const RoomRecord &room,
                                                 const std::string &binding_id = {});

/// Displays of the room that differ from the others: those that have values or an emergency of
/// their own; ids of their bindings.
[[nodiscard]] std::vector<std::string> displays_apart(soci::session &sql, const std::string &room_id);

} // namespace lintel::hub::rooms
