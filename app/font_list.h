#pragma once

#include <thread>

namespace lintel::app {

/// Reads the list of the machine's fonts on a thread of its own, while the rest of the
/// display comes up: it is needed for the first frame, and by then it is there.
class FontList
{
public:
    FontList();

private:
    std::jthread m_reader;
};

} // namespace lintel::app
