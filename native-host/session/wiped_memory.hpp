// What the host gives back to the heap is overwritten first: texts of pages are in memory for as
// long as they are worked on, and no longer. In a program that links this, memory from operator new
// is wiped by operator delete.
#pragma once

namespace fairtrace {

// The same for the memory of ICU, which has functions of its own. Before anything else of ICU is
// used; false where that came too late.
bool wipe_memory_of_icu();

}
