#pragma once

#include <thread>

namespace lintel::app {

/// Reads the list of the machine's fonts on a thread of its own, while the rest of the display
/// comes up. Of fontconfig's rules only those are read that say how glyphs are drawn: which family
/// stands for which is the theme's to say, and a desktop's answers to that are asked again for
/// each size of type. Whoever sets FONTCONFIG_FILE is taken at their word.
class FontList
{
public:
    void read();

    /// From here on the list is there; before any font is asked for, or the platform reads its own.
    void wait();

private:
    std::jthread m_reader;
};

} // namespace lintel::app
