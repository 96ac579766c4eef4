#include "app/font_list.h"

#include <fontconfig/fontconfig.h>

namespace lintel::app {

// FcInit() is thread safe, and gives a second caller what the first one has read.
FontList::FontList() : m_reader([] { FcInit(); }) {}

} // namespace lintel::app
