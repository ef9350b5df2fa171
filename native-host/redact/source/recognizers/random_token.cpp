// What was drawn at random: no words, no number, no pattern.

#include "../characters.hpp"
#include "../recognizers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace fairtrace {

namespace {

constexpr std::size_t shortest_random = 20;
constexpr std::size_t shortest_hexadecimal = 32;
constexpr double least_entropy = 3.5; // Bits per character; English words in camel case have less.

bool is_token(char byte) { return is_alphanumeric(byte) || is_one_of(byte, "_-+/=.~"); }

double entropy(std::string_view token)
{
    std::array<std::size_t, 128> counts {};
    for (char const byte : token)
        ++counts[static_cast<unsigned char>(byte) & 127U];
    double bits = 0;
    for (auto const count : counts) {
        auto const share = static_cast<double>(count) / static_cast<double>(token.size());
        bits -= count > 0 ? share * std::log2(share) : 0.0;
    }
    return bits;
}

bool is_random(std::string_view part)
{
    if (part.size() < shortest_random || std::none_of(part.begin(), part.end(), is_digit))
        return false;
    bool const is_hash = part.size() >= shortest_hexadecimal
        && std::all_of(part.begin(), part.end(), is_hexadecimal)
        && std::any_of(part.begin(), part.end(), is_letter);
    bool const is_mixed = std::any_of(part.begin(), part.end(), is_lower)
        && std::any_of(part.begin(), part.end(), is_upper);
    return is_hash || (is_mixed && entropy(part) >= least_entropy);
}

// Words that a path joins are not one random token.
bool has_random_part(std::string_view token)
{
    while (!token.empty()) {
        auto const end = std::min(token.find_first_of("/."), token.size());
        if (is_random(token.substr(0, end)))
            return true;
        token.remove_prefix(std::min(end + 1, token.size()));
    }
    return false;
}

void find_in_run(Scan& scan, Stretch const& run)
{
    auto const text = scan.text();
    for (auto position = run.start; position < run.end; ++position) {
        if (!is_token(text[position]))
            continue;
        auto end = position;
        while (end < run.end && is_token(text[end]))
            ++end;
        if (end - position >= shortest_random
            && has_random_part(text.substr(position, end - position)))
            scan.found(position, end, MaskType::Secret, "random_token");
        position = end;
    }
}

}

void find_random_tokens(Scan& scan)
{
    for (auto const& run : scan.outline().long_runs()) {
        if (run.size() >= shortest_random)
            find_in_run(scan, run);
    }
}

}
