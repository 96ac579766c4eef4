#pragma once

class QPainter;

namespace lintel::glass {

/// Marks are drawn in a square of 100, in the middle of what there is of room.
void fitSquare(QPainter *painter, double width, double height);

} // namespace lintel::glass
