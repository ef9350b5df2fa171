// Addresses of network hardware (IEEE 802, EUI-48 and EUI-64) with dashes or dots; those with
// colons are told from IPv6 in ip_address.cpp.

#include "../characters.hpp"
#include "../recognizers.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

constexpr std::size_t shortest = 14; // Three groups of four and two dots.
constexpr std::size_t longest = 23; // Eight pairs and seven dashes.

struct Form {
    char separator = '-';
    std::size_t group = 2; // Digits.
    std::size_t fewest = 6; // Groups.
    std::size_t most = 8;
};

constexpr std::array<Form, 2> forms { { { '-', 2, 6, 8 }, { '.', 4, 3, 4 } } };

bool is_written_as(std::string_view token, Form const& form)
{
    auto const step = form.group + 1;
    auto const count = (token.size() + 1) / step;
    if ((token.size() + 1) % step != 0 || (count != form.fewest && count != form.most))
        return false;
    for (std::size_t position = 0; position < token.size(); ++position) {
        bool const is_gap = position % step == form.group;
        if (is_gap ? token[position] != form.separator : !is_hexadecimal(token[position]))
            return false;
    }
    // A number in groups of four, or a date, is none.
    return form.separator == '-' || std::any_of(token.begin(), token.end(), is_letter);
}

bool is_part(char byte) { return is_alphanumeric(byte) || byte == '-' || byte == '.'; }

void find_in_run(Scan& scan, Stretch const& run)
{
    auto const text = scan.text();
    for (auto position = run.start; position < run.end; ++position) {
        if (!is_part(text[position]))
            continue;
        auto const start = position;
        while (position < run.end && is_part(text[position]))
            ++position;
        auto token = text.substr(start, position - start);
        if (token.size() < shortest)
            continue;
        token = token.substr(0, token.find_last_not_of(".-") + 1);
        bool const is_address = token.size() <= longest
            && std::any_of(forms.begin(), forms.end(),
                [token](Form const& form) { return is_written_as(token, form); });
        if (is_address)
            scan.found(start, start + token.size(), MaskType::Id, "hardware_address");
    }
}

}

void find_hardware_addresses(Scan& scan)
{
    for (auto const& run : scan.outline().long_runs()) {
        if (run.size() >= shortest)
            find_in_run(scan, run);
    }
}

}
