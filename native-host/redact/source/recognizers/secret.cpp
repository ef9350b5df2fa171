// Tokens that their prefix tells, JSON web tokens (RFC 7519), and what is assigned to a word that
// means a secret: password=, "token": and the like.

#include "../characters.hpp"
#include "../recognizers.hpp"
#include "../token_formats.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

constexpr ByteSet token_signs { "_-+/=.~:$|%" };

constexpr bool belongs(char byte, TokenAlphabet alphabet)
{
    switch (alphabet) {
    case TokenAlphabet::Hexadecimal:
        return is_hexadecimal(byte);
    case TokenAlphabet::Alphanumeric:
        return is_alphanumeric(byte);
    case TokenAlphabet::Base64Url:
        return is_alphanumeric(byte) || byte == '-' || byte == '_';
    case TokenAlphabet::Any:
        return is_alphanumeric(byte) || is_one_of(byte, token_signs);
    }
    return false;
}

std::size_t run_end(std::string_view text, std::size_t position, TokenAlphabet alphabet)
{
    while (position < text.size() && belongs(text[position], alphabet))
        ++position;
    return position;
}

// True if the text begins with a token of one of the formats.
bool begins_with_format(Scan& scan, std::string_view text)
{
    for (auto const& format : token_formats_of(text[0])) {
        if (!text.starts_with(format.prefix))
            continue;
        auto const end = format.prefix.size() + format.shortest;
        scan.spend(format.shortest);
        auto const rest = text.substr(0, end).substr(format.prefix.size());
        bool const is_long_enough = rest.size() == format.shortest
            && std::all_of(rest.begin(), rest.end(),
                [&format](char byte) { return belongs(byte, format.alphabet); });
        if (is_long_enough)
            return true;
    }
    return false;
}

// Three parts of base64url; the first is the JSON of a header, so it begins with {".
bool is_web_token(std::string_view token)
{
    return token.starts_with("eyJ") && std::count(token.begin(), token.end(), '.') >= 2;
}

// Some words begin like a token.
bool has_digit_or_both_cases(std::string_view token)
{
    bool const has_digit = std::any_of(token.begin(), token.end(), is_digit);
    return has_digit
        || (std::any_of(token.begin(), token.end(), is_upper)
            && std::any_of(token.begin(), token.end(), is_lower));
}

// Looks at the signs and characters from `start` to `end`, which nothing else breaks.
void find_tokens_within(Scan& scan, std::size_t start, std::size_t end)
{
    auto const text = scan.text();
    for (auto position = start; position + shortest_token() <= end; ++position) {
        if (!is_alphanumeric(text[position]) || !begins_token(text, position))
            continue;
        auto const token = text.substr(position, end - position);
        if (!token.starts_with("eyJ") && !begins_with_format(scan, token))
            continue;
        if (is_web_token(token))
            scan.found(position, end, MaskType::Secret, "web_token");
        else if (has_digit_or_both_cases(token) && begins_with_format(scan, token))
            scan.found(position, end, MaskType::Secret, "token_prefix");
        return;
    }
}

void find_tokens(Scan& scan)
{
    for (auto const& run : scan.outline().long_runs()) {
        auto const text = scan.text().substr(0, run.end);
        for (auto position = run.start; position < run.end;) {
            auto const end = run_end(text, position, TokenAlphabet::Any);
            if (end - position >= shortest_token())
                find_tokens_within(scan, position, end);
            position = end + 1;
        }
    }
}

// Last parts of names to which secrets are assigned.
constexpr std::array<std::string_view, 16> secret_names { "password", "passwd", "passwort", "pwd",
    "passphrase", "secret", "token", "apikey", "api_key", "api-key", "accesskey", "access_key",
    "access-key", "credentials", "bearer", "authorization" };

bool ends_in_secret_name(std::string_view text)
{
    return std::any_of(secret_names.begin(), secret_names.end(), [text](std::string_view name) {
        return text.size() >= name.size()
            && std::equal(name.begin(), name.end(),
                text.end() - static_cast<std::ptrdiff_t>(name.size()),
                [](char wanted, char byte) { return wanted == to_lower(byte); });
    });
}

bool is_value(char byte) { return byte > ' ' && !is_one_of(byte, "\"'`,;<>(){}[]&"); }

// "Password: required" is a sentence, "password=required" is not.
bool is_word_of_sentence(std::string_view before, std::string_view value)
{
    return before.ends_with(' ') && std::all_of(value.begin() + 1, value.end(), is_lower)
        && is_letter(value[0]);
}

// Where the value behind a colon or an equals sign begins: quotes and the scheme of an
// Authorization header do not belong to it.
std::size_t value_start(std::string_view text, std::size_t position)
{
    while (position < text.size() && is_one_of(text[position], " \"'`=:>"))
        ++position;
    for (std::string_view const scheme : { "Bearer ", "bearer ", "Basic ", "basic ", "Token " })
        position += text.substr(position).starts_with(scheme) ? scheme.size() : 0;
    return position;
}

// Takes what is assigned by the sign, if a secret is, and gives where to go on.
std::size_t take_assignment(Scan& scan, std::size_t sign)
{
    constexpr std::size_t shortest_value = 4;
    auto const text = scan.text();
    auto const name = text.substr(0, sign);
    auto const name_end = name.find_last_not_of(" \"'`") + 1;
    if (sign - name_end > 2 || !ends_in_secret_name(name.substr(0, name_end)))
        return sign + 1;
    auto const start = value_start(text, sign + 1);
    auto end = start;
    while (end < text.size() && is_value(text[end]))
        ++end;
    auto const value = text.substr(start, end - start);
    if (value.size() >= shortest_value && !is_word_of_sentence(text.substr(0, start), value))
        scan.found(start, end, MaskType::Secret, "assigned_secret");
    return std::max(end, sign + 1);
}

void find_assignments(Scan& scan)
{
    auto const text = scan.text();
    for (std::size_t position = 0; position < text.size();) {
        bool const assigns = text[position] == '=' || text[position] == ':';
        position = assigns ? take_assignment(scan, position) : position + 1;
    }
}

}

void find_secrets(Scan& scan)
{
    find_tokens(scan);
    if (scan.outline().has(trait::colon | trait::equals_sign))
        find_assignments(scan);
}

}
