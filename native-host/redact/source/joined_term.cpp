#include "joined_term.hpp"

#include "characters.hpp"
#include "fold_word.hpp"
#include "structure.hpp"
#include "vocabulary.hpp"

#include <algorithm>
#include <cstddef>

namespace fairtrace {

namespace {

constexpr std::size_t shortest_part = 4; // Letters.

bool has_capital_inside(std::string_view text)
{
    return std::any_of(text.begin() + 1, text.end(), is_upper)
        && std::any_of(text.begin(), text.end(), is_lower);
}

bool is_plain_part(std::string_view part)
{
    return part.size() >= shortest_part
        && is_only_word(Vocabulary::kinds(FoldedWord { part }.view()));
}

}

bool is_joined_term(std::string_view text, std::uint8_t kinds)
{
    if (text.empty() || !std::all_of(text.begin(), text.end(), is_letter)
        || !has_capital_inside(text) || (kinds & word_kind::any_name) != 0)
        return false;
    if (is_only_word(kinds))
        return true;
    for (std::size_t start = 0; start < text.size();) {
        auto const end = identifier_part_end(text, start);
        if (!is_plain_part(text.substr(start, end - start)))
            return false;
        start = end;
    }
    return true;
}

}
