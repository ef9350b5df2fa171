// A text as words and what stands between them.
#pragma once

#include "vocabulary.hpp"

#include <fairtrace/redact.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fairtrace {

enum class WordForm : std::uint8_t {
    LowerCase, // As in running text.
    Capital, // With an upper-case letter anywhere.
    Number, // Up to three digits.
    Mixed, // One letter or known word with a short number: v2, A4.
    Identifier, // Any other mix of letters and digits.
};

// What stands before a word.
enum class Gap : std::uint8_t {
    Space,
    Joint, // A hyphen, slash, underscore, apostrophe or ampersand, with or without a space.
    Dot, // As after an initial.
    Break, // Anything else, and a masked value.
};

struct Word {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::uint8_t kinds = 0; // Of word_kind; 0: unknown.
    WordForm form {};
    Gap gap {};
    bool is_masked = false;

    bool is_single_letter() const
    {
        return end - start == 1 && (form == WordForm::LowerCase || form == WordForm::Capital);
    }

    bool is_number() const { return form == WordForm::Number; }
};

// Splits what is not inside `taken`, which is in order and without overlaps.
void split_words(std::string_view text, std::span<MaskSpan const> taken,
    Vocabulary const& vocabulary, std::vector<Word>& words);

// Whose the text is: the interface's, or typed by the person. Decides what a capitalised word may
// be.
enum class TextKind : std::uint8_t {
    Interface,
    Typed,
};

// Marks the words that must not stay.
void judge_words(std::string_view text, TextKind kind, std::vector<Word>& words);

}
