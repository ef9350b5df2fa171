// Realistic values in place of placeholders, so that a replayed form accepts them. Each is of the
// placeholder's type, the same for the same number, and from a range that belongs to nobody:
// whoever exports does not know the original, so a surrogate must not be able to be one.
#pragma once

#include <fairtrace/vocabulary.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace fairtrace {

// Whose names and phone numbers are taken.
enum class SurrogateLocale : std::uint8_t { English, British, German, French, Spanish, Italian };

// By the top-level domain of an origin such as https://orders.example.de; English unless it is
// known.
SurrogateLocale locale_of(std::string_view origin);

struct Surrogate {
    MaskType type {};
    std::uint64_t number = 0; // From 1; 0 for a placeholder without number, which is nobody's own.
    SurrogateLocale locale {};
};

std::string surrogate_text(Surrogate const& surrogate);

}
