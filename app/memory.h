#pragma once

namespace lintel::app {

/// How memory is taken from the system and given back, for a program that runs for months: call it
/// before anything takes any. Large blocks (pictures of what is drawn) go back when they are freed:
/// by itself glibc raises the size from which it does so with each that is, and keeps them (mallopt(3),
/// M_MMAP_THRESHOLD). And threads share one heap: few take much, and each heap of its own grows by
/// single pages and keeps its holes.
void keepMemoryFlat();

/// What is free between things that are kept goes back as well. Looks through all of the heap, so
/// when nobody is there.
void giveMemoryBack();

} // namespace lintel::app
