#include "app/font_list.h"

#include <fontconfig/fontconfig.h>

namespace lintel::app {

// FcInit() is thread safe: who comes after takes what was read, and of two that read at once one
// copy is dropped.
FontList::FontList() : m_reader([] { FcInit(); }) {}

} // namespace lintel::app
