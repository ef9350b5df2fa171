// What makes a run of letters and digits an identifier that a state gives to persons, or to what
// belongs to them. A country is one line in one of the tables.
#pragma once

#include <fairtrace/result.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace fairtrace {

// How much the form alone says.
enum class Certainty : std::uint8_t {
    Strong, // Other numbers hardly ever have this form.
    Grouped, // Where it is written in its groups.
    Weak, // One number in ten has it: what is a phone number otherwise is one.
};

struct NationalRule {
    Literal name;
    // One character for each of the identifier's: 9 a digit, A a letter, X either.
    std::string_view shape;
    Certainty certainty {};
    // Of exactly that shape, letters in upper case.
    bool (*passes)(std::string_view text);
    // If grouped, the lengths of the groups.
    std::string_view groups {};
};

std::span<NationalRule const> european_rules(); // Northern and western Europe.
std::span<NationalRule const> southern_european_rules(); // And eastern Europe.
std::span<NationalRule const> american_rules();
std::span<NationalRule const> other_rules(); // Asia, Africa, Oceania and the world's.

}
