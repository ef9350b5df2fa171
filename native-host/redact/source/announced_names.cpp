#include "announced_names.hpp"

#include "fold_word.hpp"
#include "word_list.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t longest_name = 4; // Words.

// Titles before names. Those that are common words of another language are not among them.
constexpr WordList titles { "bapak", "bay", "bayan", "bà", "d-na", "dhr", "dl", "dna", "doamna",
    "domnișoara", "domnul", "dott", "dottssa", "doña", "dr", "dra", "frau", "frk", "fru",
    "fräulein", "fröken", "gospa", "gospod", "gospodin", "gospođa", "gđa", "herr", "herra", "hr",
    "härra", "ibu", "imam", "ing", "lady", "madam", "madame", "mevr", "mevrouw", "mgr", "miss",
    "mister", "mlle", "mme", "monsieur", "mr", "mrs", "ms", "mw", "mx", "neiti", "ong", "pan",
    "pani", "paní", "pastor", "prof", "profesor", "profesora", "professor", "proffa", "proua",
    "pán", "rouva", "senhor", "senhora", "señor", "señora", "señorita", "sheikh", "signor",
    "signora", "sir", "slečna", "sr", "sra", "srta", "ông", "κα", "κος", "κυρ", "κυρία", "κύριος",
    "г-жа", "г-н", "г-ца", "господин", "госпожа", "госпожо", "пан", "пані", "גב", "גברת", "מר",
    "الآنسة", "الأستاذ", "الدكتور", "السيد", "السيدة", "دكتور", "आचार्य", "कुमारी", "डॉ", "श्री",
    "श्रीमती" };

// Endings of the names of companies.
constexpr WordList companies { "aps", "corp", "gmbh", "inc", "kft", "kgaa", "llc", "llp", "ltd",
    "oy", "oyj", "plc", "sarl", "srl" };

constexpr WordList particles { "af", "al", "av", "bin", "bint", "d", "da", "de", "del", "della",
    "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "le", "op", "ten", "ter", "van",
    "vom", "von", "y", "zu", "zum" };

bool can_be_named(Word const& word)
{
    return (word.form == WordForm::Capital || word.form == WordForm::Caseless);
}

bool goes_on(Word const& word) { return word.gap == Gap::Space || word.gap == Gap::Joint; }

void mask_after(std::size_t title, std::vector<Word>& words)
{
    words[title].kinds |= word_kind::noun; // No part of the name.
    auto const end = std::min(words.size(), title + 1 + longest_name);
    for (auto index = title + 1; index < end; ++index) {
        auto& word = words[index];
        bool const is_next = index == title + 1 && word.gap == Gap::Dot;
        bool const is_beside = is_next || word.gap == Gap::Space
            || (index > title + 1 && (goes_on(word) || words[index - 1].is_single_letter));
        if (!is_beside || !can_be_named(word))
            return;
        word.is_masked = true;
        word.kinds |= word_kind::given_name;
        if (word.form == WordForm::Caseless)
            return;
    }
}

void mask_before(std::size_t company, std::vector<Word>& words)
{
    auto const first = company - std::min(company, longest_name);
    for (auto index = company; index > first && goes_on(words[index]); --index) {
        if (words[index - 1].form != WordForm::Capital)
            return;
        words[index - 1].is_masked = true;
    }
}

// "van der Berg": in front of a capital these two are a name even where no other part of one
// stands.
void mask_names_with_van(std::string_view text, std::vector<Word>& words)
{
    constexpr WordList articles { "de", "den", "der", "ter" };
    auto const word_at = [&](std::size_t index) {
        return text.substr(words[index].start, words[index].end - words[index].start);
    };
    for (std::size_t index = 2; index < words.size(); ++index) {
        bool const is_name = words[index].form == WordForm::Capital
            && words[index].gap == Gap::Space && words[index - 1].gap == Gap::Space
            && articles.has(word_at(index - 1))
            && (word_at(index - 2) == "van" || word_at(index - 2) == "Van");
        for (auto part = index - 2; is_name && part <= index; ++part)
            words[part].is_masked = true;
    }
}

}

bool is_title_or_particle(std::string_view folded)
{
    return titles.has(folded) || particles.has(folded);
}

void mask_announced_names(std::string_view text, std::vector<Word>& words)
{
    constexpr std::size_t longest_announcement = 21; // Bytes.
    for (std::size_t index = 0; index < words.size(); ++index) {
        auto& word = words[index];
        if (!can_be_named(word) || word.end - word.start > longest_announcement)
            continue;
        auto const bytes = text.substr(word.start, word.end - word.start);
        if (!titles.may_have_folded(bytes) && !companies.may_have_folded(bytes))
            continue;
        FoldedWord const folded { bytes };
        if (titles.has(folded.view())) {
            word.kinds &= static_cast<std::uint8_t>(
                ~word_kind::any_name); // No part of the name behind it.
            mask_after(index, words);
        } else if (companies.has(folded.view()))
            mask_before(index, words);
    }
}

void mask_names_after_particles(std::string_view text, std::vector<Word>& words)
{
    mask_names_with_van(text, words);
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (!words[index].is_masked || words[index].form != WordForm::Capital)
            continue;
        auto next = index + 1;
        while (next < words.size() && words[next].gap == Gap::Space
            && words[next].form == WordForm::LowerCase
            && particles.has(text.substr(words[next].start, words[next].end - words[next].start)))
            ++next;
        bool const leads_to_name = next > index + 1 && next < words.size()
            && words[next].gap == Gap::Space && words[next].form == WordForm::Capital;
        for (auto part = index + 1; leads_to_name && part <= next; ++part)
            words[part].is_masked = true;
    }
}

}
