#include "app/memory.h"

#include <malloc.h>

namespace lintel::app {

void keepMemoryFlat()
{
#ifdef __GLIBC__
    constexpr int kibibyte = 1024;
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_MMAP_THRESHOLD, 128 * kibibyte);
    ::mallopt(M_TRIM_THRESHOLD, 1024 * kibibyte);
    ::mallopt(M_TOP_PAD, 256 * kibibyte);
#endif
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace lintel::app
