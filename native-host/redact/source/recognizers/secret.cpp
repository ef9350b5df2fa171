#include "../characters.hpp"
#include "../recognizers.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

// Public prefixes by which services mark their tokens, so that scanners find them.
constexpr std::array<std::string_view, 26> prefixes { "sk_live_", "sk_test_", "pk_live_",
    "rk_live_", "whsec_", "sk-", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-",
    "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "AKIA", "ASIA", "AIza", "ya29.", "npm_", "pypi-",
    "hf_", "SG." };

constexpr std::size_t shortest_after_prefix = 12;

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

}

void find_secrets(Scan& scan)
{
    auto const text = scan.text();
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (!is_token(text[position]))
            continue;
        auto end = position;
        while (end < text.size() && is_token(text[end]))
            ++end;
        auto const token = text.substr(position, end - position);
        if (has_prefix(token))
            scan.found(position, end, MaskType::Secret, "token_prefix");
        else if (is_web_token(token))
            scan.found(position, end, MaskType::Secret, "web_token");
        position = end;
    }
}

}
