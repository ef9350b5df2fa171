#include "../characters.hpp"
#include "../recognizers.hpp"

#include <array>

namespace fairtrace {

namespace {

constexpr std::size_t shortest_card = 13;
constexpr std::size_t longest_card = 19;

bool passes_luhn(std::string_view digits)
{
    int sum = 0;
    bool doubles = false;
    for (auto position = digits.size(); position > 0; --position) {
        int value = digits[position - 1] - '0';
        if (doubles)
            value = value > 4 ? value * 2 - 9 : value * 2;
        sum += value;
        doubles = !doubles;
    }
    return sum % 10 == 0;
}

// Issuer identification numbers of payment cards begin with 2 to 6.
bool begins_as_card(char digit) { return digit >= '2' && digit <= '6'; }

// True for what may stand between two groups of digits.
bool separates_digits(std::string_view text, std::size_t position)
{
    return (text[position] == ' ' || text[position] == '-') && is_digit(text[position - 1]);
}

// End of the longest card number that begins with the digit at `start`, or `start`.
std::size_t card_end(std::string_view text, std::size_t start)
{
    std::array<char, longest_card> digits {};
    std::size_t count = 0;
    auto end = start;
    for (auto position = start; position < text.size(); ++position) {
        if (separates_digits(text, position))
            continue;
        if (!is_digit(text[position]) || count == longest_card)
            break;
        digits[count++] = text[position];
        bool const at_border = position + 1 == text.size() || !is_digit(text[position + 1]);
        if (at_border && count >= shortest_card && passes_luhn({ digits.data(), count }))
            end = position + 1;
    }
    return end;
}

}

void find_cards(Scan& scan)
{
    auto const text = scan.text();
    std::size_t last_end = 0;
    for (auto const& group : scan.outline().digits()) {
        if (group.start < last_end || !begins_as_card(text[group.start]))
            continue;
        auto const end = card_end(text, group.start);
        if (end == group.start)
            continue;
        scan.found(group.start, end, MaskType::Card, "card");
        last_end = end;
    }
}

}
