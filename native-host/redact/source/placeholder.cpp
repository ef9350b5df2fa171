#include "placeholder.hpp"

#include "characters.hpp"
#include "fold_for_comparison.hpp"

#include <sodium.h>

#include <algorithm>

namespace fairtrace {

namespace {

// Types whose spaces, dashes and brackets are a matter of taste.
bool is_written_in_groups(MaskType type)
{
    return type == MaskType::Phone || type == MaskType::Card || type == MaskType::Iban;
}

bool is_skipped(MaskType type, char byte)
{
    return is_written_in_groups(type) && !is_alphanumeric(byte) && byte != '+';
}

std::string fold(MaskType type, std::string_view value)
{
    auto folded = fold_for_comparison(value);
    // A route or a selector has its own signs between the parts of a name.
    if (type == MaskType::Person)
        std::replace_if(
            folded.begin(), folded.end(),
            [](char byte) { return is_ascii(byte) && !is_alphanumeric(byte); }, ' ');
    std::erase_if(folded, [type](char byte) { return is_ascii(byte) && is_skipped(type, byte); });
    return folded;
}

std::string in_brackets(MaskType type, std::string const& ending)
{
    std::string text { "\u27E8" };
    for (char const letter : name_of(type))
        text += static_cast<char>(letter - ('a' - 'A'));
    return text + ending + "\u27E9";
}

}

ValueDigest digest_of(MaskType type, std::string_view value, DigestKey const& key)
{
    auto folded = fold(type, value);
    ValueDigest digest {};
    crypto_generichash(digest.data(), digest.size(),
        reinterpret_cast<unsigned char const*>(folded.data()), folded.size(), key.data(),
        key.size());
    sodium_memzero(folded.data(), folded.size());
    return digest;
}

ValueDigest digest_of_token(std::string_view token, WordKey const& key)
{
    ValueDigest digest {};
    crypto_generichash(digest.data(), digest.size(),
        reinterpret_cast<unsigned char const*>(token.data()), token.size(), key.data(), key.size());
    return digest;
}

std::string placeholder_text(MaskType type, std::uint32_t number)
{
    return in_brackets(type, "_" + std::to_string(number));
}

std::string placeholder_without_number(MaskType type) { return in_brackets(type, {}); }

}
