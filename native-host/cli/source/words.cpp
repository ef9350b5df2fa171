#include "words.hpp"

#include <algorithm>
#include <word_lists.hpp>

namespace fairtrace {

namespace {

// In the order of the vocabulary; a word more or less does not compile.
template<std::size_t Count>
using Words = std::array<std::string_view, Count>;

constexpr Words<recording_state_names.size()> recording_states {
    "recording",
    "paused",
    "not recording: the policy stops all capture",
    "not recording: you have not consented",
    "not recording: there is no policy",
    "not recording: the policy was rejected",
    "not recording: the store cannot be used",
    "not recording: the keys cannot be used",
    "not recording: the host does not run",
};

constexpr Words<consent_state_names.size()> consent_states { "not decided yet", "given", "refused",
    "withdrawn" };

constexpr Words<category_names.size()> categories { "clicks", "selections", "navigation", "text",
    "shortcuts", "copy and paste links", "other elements on the page", "pointer path" };

constexpr Words<category_names.size()> category_scopes {
    "which buttons, links and menu entries are clicked, which forms sent, what is scrolled or "
    "dragged",
    "what is chosen in lists, menus, checkboxes and radio buttons",
    "which pages are opened, without the values in their addresses, and of what kind a file is "
    "that "
    "is downloaded",
    "what fields hold when they are left, masked, never the keys that made it; of files that are "
    "handed over their kind and about their size, never their names",
    "shortcuts and keys that move or act, never keys that make text",
    "that what is pasted was copied there, never what it is",
    "the names of the other elements on the page",
    "the elements that the pointer entered",
};

constexpr Words<field_rule_names.size()> field_rules {
    "never read",
    "only whether it is empty, short, medium or long",
    "masked",
    "kept as it is, except cards and secrets",
};

template<class Enum, std::size_t Count>
std::string_view word(Words<Count> const& words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

// A list of schema/words in the vocabulary's order. A name without words does not compile, since
// the end of the list has none; words without a name do not either.
template<std::size_t Count>
consteval Words<Count> in_order(
    std::array<NamedWords, Count> const& list, Words<Count> const& names)
{
    Words<Count> words {};
    for (std::size_t index = 0; index < Count; ++index) {
        auto const found = std::find_if(list.begin(), list.end(),
            [&](NamedWords const& one) { return one.name == names[index]; });
        words[index] = found->words;
    }
    return words;
}

constexpr auto drop_reasons = in_order(drop_reason_words, drop_reason_names);
constexpr auto mask_types = in_order(mask_type_words, mask_type_names);
constexpr auto masked_places = in_order(masked_place_words, masked_place_names);

}

std::string_view in_words(RecordingState state) { return word(recording_states, state); }

std::string_view in_words(ConsentState state) { return word(consent_states, state); }

std::string_view in_words(Category category) { return word(categories, category); }

std::string_view scope_in_words(Category category) { return word(category_scopes, category); }

std::string_view in_words(FieldRule rule) { return word(field_rules, rule); }

std::string_view in_words(DropReason reason) { return word(drop_reasons, reason); }

std::string_view in_words(MaskType type) { return word(mask_types, type); }

std::string_view in_words(MaskedPlace place) { return word(masked_places, place); }

}
