#include "placeholder.hpp"

#include "characters.hpp"

#include <sodium.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

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
    std::string folded;
    folded.reserve(value.size());
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(value.data());
    auto const length = static_cast<std::int32_t>(value.size());
    for (std::int32_t position = 0; position < length;) {
        UChar32 character = 0;
        U8_NEXT(bytes, position, length, character);
        if (character >= 0x80)
            icu::UnicodeString { u_foldCase(character, U_FOLD_CASE_DEFAULT) }.toUTF8String(folded);
        else if (char const byte = static_cast<char>(character); !is_skipped(type, byte))
            folded += to_lower(byte);
    }
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

std::string placeholder_text(MaskType type, std::uint32_t number)
{
    return in_brackets(type, "_" + std::to_string(number));
}

std::string placeholder_without_number(MaskType type) { return in_brackets(type, {}); }

}
