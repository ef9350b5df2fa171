#include "fold_for_comparison.hpp"

#include "characters.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>

namespace fairtrace {

namespace {

// Letters with a stroke or of two letters, which Unicode does not take apart.
constexpr std::array<std::pair<char16_t, std::string_view>, 9> undivided_letters { {
    { u'\u00E6', "ae" },
    { u'\u00F0', "d" },
    { u'\u00F8', "o" },
    { u'\u00FE', "th" },
    { u'\u0111', "d" },
    { u'\u0127', "h" },
    { u'\u0131', "i" },
    { u'\u0142', "l" },
    { u'\u0153', "oe" },
} };

bool is_accent(char16_t unit)
{
    bool const is_of_letters = unit >= 0x300 && unit <= 0x36F;
    bool const is_arabic_vowel = unit >= 0x64B && unit <= 0x652;
    constexpr char16_t arabic_elongation = 0x640;
    return is_of_letters || is_arabic_vowel || unit == arabic_elongation;
}

void append_letter(icu::UnicodeString& result, char16_t unit)
{
    auto const* const found = std::find_if(undivided_letters.begin(), undivided_letters.end(),
        [unit](auto const& pair) { return pair.first == unit; });
    if (found == undivided_letters.end())
        result += unit;
    else
        result += icu::UnicodeString::fromUTF8(
            { found->second.data(), static_cast<std::int32_t>(found->second.size()) });
}

std::string fold_any(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const* const case_fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    auto const* const decompose = icu::Normalizer2::getNFDInstance(status);
    auto const source
        = icu::UnicodeString::fromUTF8({ text.data(), static_cast<std::int32_t>(text.size()) });
    if (U_FAILURE(status))
        return std::string { text };
    auto const parts = decompose->normalize(case_fold->normalize(source, status), status);
    icu::UnicodeString letters;
    for (std::int32_t index = 0; index < parts.length(); ++index) {
        if (!is_accent(parts[index]))
            append_letter(letters, parts[index]);
    }
    std::string folded;
    return letters.toUTF8String(folded);
}

}

std::string fold_for_comparison(std::string_view text)
{
    if (!is_all_ascii(text))
        return fold_any(text);
    std::string folded { text };
    std::transform(folded.begin(), folded.end(), folded.begin(), to_lower);
    return folded;
}

}
