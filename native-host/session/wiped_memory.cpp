#include "wiped_memory.hpp"

#include <unicode/uclean.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>
#include <string.h> // explicit_bzero, which no optimizer leaves out.

namespace {

void free_wiped(void* memory) noexcept
{
    if (memory == nullptr)
        return;
    ::explicit_bzero(memory, ::malloc_usable_size(memory));
    std::free(memory);
}

void* allocate(void const*, std::size_t size) { return std::malloc(size); }

// As realloc, but what is left behind is wiped.
void* reallocate(void const*, void* memory, std::size_t size)
{
    if (memory == nullptr)
        return std::malloc(size);
    auto const old_size = ::malloc_usable_size(memory);
    if (size <= old_size && size > old_size / 2)
        return memory;
    auto* const moved = std::malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, std::min(size, old_size));
    free_wiped(memory);
    return moved;
}

void release(void const*, void* memory) { free_wiped(memory); }

}

// The other forms of new and delete call these (C++20, [new.delete]).
void* operator new(std::size_t size)
{
    if (auto* const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc {};
}

// A sanitizer brings this form along, which would not fit to our delete.
void* operator new(std::size_t size, std::nothrow_t const&) noexcept
{
    return std::malloc(size == 0 ? 1 : size);
}

void operator delete(void* memory) noexcept { free_wiped(memory); }

void operator delete(void* memory, std::size_t) noexcept { free_wiped(memory); }

namespace fairtrace {

bool wipe_memory_of_icu()
{
    auto status = U_ZERO_ERROR;
    u_setMemoryFunctions(nullptr, allocate, reallocate, release, &status);
    return U_SUCCESS(status) != 0;
}

}
