#include "word_weight.hpp"

#include "characters.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

// Names that every sentence may have in lower case.
constexpr std::array<std::string_view, 6> function_words { "art", "can", "may", "mark", "so",
    "will" };

bool has(Word const& word, unsigned kinds) { return (word.kinds & kinds) != 0; }

// Part of an order's number. Shorter ones are counts; round ones are, too; longer ones never stay.
std::optional<WordWeight> weight_of_number(LearnedWord const& learned)
{
    constexpr std::size_t longest_that_stays = 3;
    bool const is_part = learned.type == MaskType::Id && learned.text.size() == longest_that_stays
        && !learned.text.ends_with("00");
    return is_part ? std::optional { WordWeight::Sure } : std::nullopt;
}

// A word of a name that is a word of interfaces as well.
WordWeight weight_in_name(LearnedWord const& learned)
{
    auto const& word = learned.word;
    // A button "Mark" must not take its name from "Mark as read".
    if (learned.source == ValueSource::Interface && learned.is_whole_value)
        return WordWeight::Beside;
    bool const is_function_word
        = std::find_if(function_words.begin(), function_words.end(),
              [&](std::string_view one) {
                  return std::equal(one.begin(), one.end(), learned.text.begin(),
                      learned.text.end(),
                      [](char left, char right) { return left == to_lower(right); });
              })
        != function_words.end();
    bool const is_name = has(word, word_kind::name) && !is_function_word;
    if (is_name && learned.source != ValueSource::Interface)
        return WordWeight::Sure;
    if (learned.source == ValueSource::NameField || has(word, word_kind::name))
        return WordWeight::Capital;
    bool const is_typed_name
        = learned.source == ValueSource::Typed && has(word, word_kind::any_name);
    return is_typed_name ? WordWeight::Capital : WordWeight::Beside;
}

std::optional<WordWeight> weight_in_text(LearnedWord const& learned)
{
    auto const& word = learned.word;
    bool const has_capital = word.form != WordForm::LowerCase;
    switch (learned.source) {
    case ValueSource::Interface:
        return std::nullopt;
    case ValueSource::Typed:
        return has_capital && !has(word, word_kind::common | word_kind::noun)
            ? std::optional { WordWeight::Capital }
            : std::nullopt;
    case ValueSource::NameField:
    case ValueSource::Field:
        return learned.is_whole_value && has_capital ? WordWeight::Capital : WordWeight::Beside;
    case ValueSource::UnknownField:
        // "Save" in a field that says nothing of itself is no name; "Rose" may be one.
        return has_capital && has(word, word_kind::name) ? WordWeight::Capital : WordWeight::Beside;
    }
    return std::nullopt;
}

}

std::optional<WordWeight> weight_of(LearnedWord const& learned)
{
    auto const& word = learned.word;
    constexpr std::size_t shortest_word = 2; // Bytes.
    if (word.is_single_letter || learned.text.size() < shortest_word)
        return std::nullopt;
    if (word.is_number())
        return weight_of_number(learned);
    if (word.form == WordForm::Mixed)
        return std::nullopt;
    // A character of a script without spaces is in many words.
    if (word.is_short_piece)
        return WordWeight::Beside;
    if (!word.is_known())
        return WordWeight::Sure;
    return learned.type == MaskType::Person ? weight_in_name(learned) : weight_in_text(learned);
}

}
