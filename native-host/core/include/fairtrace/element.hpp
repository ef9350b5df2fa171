// An element of a page as the stages hand it on: who it is, what surrounds it, how to find it
// again.
#pragma once

#include <fairtrace/text.hpp>
#include <fairtrace/vocabulary.hpp>

#include <optional>
#include <vector>

namespace fairtrace {

template<class Text>
struct ContextEntry {
    ContextKind kind {};
    Text name;
};

template<class Text>
struct Locator {
    LocatorKind kind {};
    Text value; // For a role locator the accessible name; the role is the target's.
    MatchCount matches {};
    std::optional<LocatorRejection> rejection;
};

// What a form field says of itself; decides how its value is redacted.
template<class Text>
struct Field {
    InputType type {};
    Text autocomplete;
    Text name;
};

struct Size {
    std::uint16_t width = 0; // CSS pixels.
    std::uint16_t height = 0;
};

template<class Text>
struct Target {
    fairtrace::Tag tag {};
    Role role {};
    Text name;
    Text description;
    std::vector<ElementState> states;
    std::vector<ContextEntry<Text>> context; // Outside in.
    std::vector<Locator<Text>> locators;
    std::vector<std::uint16_t> frame_path; // Child-frame indexes from the top.
    std::vector<Text> shadow_path; // Selector of each host, outside in.
    Size size;
    std::optional<Field<Text>> field;
};

}
