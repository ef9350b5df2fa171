#include "words.hpp"

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
    "which buttons, links and menu entries are clicked, which forms sent, what is scrolled",
    "what is chosen in lists, menus, checkboxes and radio buttons",
    "which pages are opened, without the values in their addresses",
    "what fields hold when they are left, masked; never the keys that made it",
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

constexpr Words<drop_reason_names.size()> drop_reasons {
    "not in the expected form",
    "sent before the browser had introduced itself",
    "on a site that the policy does not approve",
    "from a page that was not where it said it was",
    "on a page that the policy excludes",
    "of a kind that the policy does not approve for this app",
    "of a kind that you did not consent to",
    "under a consent that you have changed since",
    "while you had paused",
    "more than fits while waiting for the host",
    "too large",
    "made by a script, not by a person",
    "without an action of a person that caused it",
    "lost between the page and the store",
    "while the policy stopped all capture",
    "in a frame of a site that the policy does not approve",
    "in a frame that could not be reached",
    "in a closed part of the page that could not be opened",
    "on an element whose name could not be worked out, kept without it where that was all",
    "that came of an action that is not stored",
    "of a kind that the host was too old to take",
};

constexpr Words<mask_type_names.size()> mask_types { "name of a person", "e-mail address",
    "phone number", "card number", "bank account", "network address", "number or id", "secret",
    "other text", "date", "postal address", "name of an organization" };

constexpr Words<masked_place_names.size()> masked_places {
    "in the title of the page",
    "in the address of the page",
    "in the name of the element",
    "in the description of the element",
    "in what stands around the element",
    "among the ways to find the element",
    "on the way into the element's part of the page",
    "in what the field is called in the page",
    "in what was typed",
    "in what was chosen",
    "in what was opened on the way",
    "in the single clicks and keys of the step",
    "in the other elements of the page",
    "in what opened or closed",
    "in a message of the page",
};

template<class Enum, std::size_t Count>
std::string_view word(Words<Count> const& words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

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
