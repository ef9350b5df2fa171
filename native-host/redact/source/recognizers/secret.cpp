#include "../characters.hpp"
#include "../recognizers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace fairtrace {

namespace {

// Public prefixes by which services mark their tokens, so that scanners find them.
constexpr std::array<std::string_view, 26> prefixes { "sk_live_", "sk_test_", "pk_live_",
    "rk_live_", "whsec_", "sk-", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-",
    "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "AKIA", "ASIA", "AIza", "ya29.", "npm_", "pypi-",
    "hf_", "SG." };

constexpr std::size_t shortest_after_prefix = 12;
constexpr std::size_t shortest_random = 20;
constexpr std::size_t shortest_hexadecimal = 32;
constexpr double least_entropy = 3.5; // Bits per character; English words in camel case have less.

bool is_token(char byte) { return is_alphanumeric(byte) || is_one_of(byte, "_-+/=.~"); }

bool has_prefix(std::string_view token)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [token](std::string_view prefix) {
        return token.size() >= prefix.size() + shortest_after_prefix && token.starts_with(prefix);
    });
}

// Three parts of base64url; the first is the JSON of a header, so it begins with {".
bool is_web_token(std::string_view token)
{
    return token.starts_with("eyJ") && std::count(token.begin(), token.end(), '.') == 2;
}

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

}

void find_secrets(std::string_view text, std::vector<MaskSpan>& found)
{
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (!is_token(text[position]))
            continue;
        auto end = position;
        while (end < text.size() && is_token(text[end]))
            ++end;
        auto const token = text.substr(position, end - position);
        if (has_prefix(token))
            found.push_back({ position, end, MaskType::Secret, "token_prefix" });
        else if (is_web_token(token))
            found.push_back({ position, end, MaskType::Secret, "web_token" });
        else if (has_random_part(token))
            found.push_back({ position, end, MaskType::Secret, "random_token" });
        position = end;
    }
}

}
