#pragma once

namespace lintel::themes {

/// What helps people to read, to reach and to bear the glass.
struct Aids
{
    bool reachable = false; ///< all controls in the lower half
    bool highContrast = false;
    bool largerText = false; ///< what is read near by, by a third
    bool reducedMotion = false;

    friend bool operator==(const Aids &, const Aids &) = default;
};

} // namespace lintel::themes
