// A text as words and what stands between them.
#pragma once

#include "vocabulary.hpp"

#include <fairtrace/redact.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fairtrace {

enum class WordForm : std::uint8_t {
    LowerCase, // As in running text.
    Capital, // With an upper-case letter anywhere.
    Caseless, // Of a script without case, where a name looks like any other word.
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
    bool is_single_letter = false; // Of a script with case.
    bool is_short_piece = false; // Of text without spaces: as likely a part of a name as a word.
    bool is_built = false; // Known only by its parts.
    bool is_masked = false;
    std::optional<MaskType> remembered_as {}; // Where a value that was masked before had it.
    bool is_only_remembered = false; // Nothing else would mask it.

    // A word of its own that may be a surname: with a capital, or of a script without case.
    bool may_follow_name() const
    {
        return gap == Gap::Space && (form == WordForm::Capital || form == WordForm::Caseless);
    }

    bool is_number() const { return form == WordForm::Number; }

    bool is_known() const { return (kinds & word_kind::known) != 0; }

    // A name of one of these kinds, as far as the case of a word can tell.
    bool is_name(unsigned name_kinds) const
    {
        return (form == WordForm::Capital || form == WordForm::Caseless)
            && (kinds & name_kinds) != 0;
    }
};

// Form and kinds of one word, whatever stands around it.
void classify_word(std::string_view text, Word& word);

// Splits what is not inside `taken`, which is in order and without overlaps.
void split_words(std::string_view text, std::span<MaskSpan const> taken, std::vector<Word>& words);

// Whose the text is: the interface's, or typed by the person. Decides what a capitalised word may
// be.
enum class TextKind : std::uint8_t {
    Interface,
    Typed,
};

// Marks the words that must not stay.
void judge_words(std::string_view text, TextKind kind, std::vector<Word>& words);

}
