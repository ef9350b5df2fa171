// Placeholders: which value is the same as which, and how they are written.
#pragma once

#include <fairtrace/ports.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace fairtrace {

// A keyed hash of the value, folded so that other spellings of the same value are the same.
ValueDigest digest_of(MaskType type, std::string_view value, DigestKey const& key);

// Of the token by which a page tells one copied text from another.
ValueDigest digest_of_token(std::string_view token, WordKey const& key);

// ⟨EMAIL_1⟩
std::string placeholder_text(MaskType type, std::uint32_t number);

// ⟨EMAIL⟩: of whichever value.
std::string placeholder_without_number(MaskType type);

}
