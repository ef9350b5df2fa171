// Makes the table of lexicon_table.hpp, as a source file, of word lists.
// usage: compile_lexicon OUTPUT KIND LIST... [KIND LIST...]...
// A list has words apart by white space. A line that begins with # is a comment; the words after
// the comment "# common" are common, those with a capital are nouns.

#include "../source/fold_word.hpp"
#include "../source/lexicon_table.hpp"
#include "../source/vocabulary.hpp"

#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace fairtrace;

struct Found {
    unsigned kinds = 0;
    bool is_surname = false;
    bool is_judged = false; // A list that was made by hand says what sort of name it is.
    bool is_usual_name = false; // In every country.
    bool is_english = false;
};

using Words = std::map<std::string, Found, std::less<>>;

void add_word(Words& words, std::string_view kind, std::string_view word, bool is_common)
{
    FoldedWord const folded { word };
    auto& found = words[std::string { folded.view() }];
    if (kind == "words" || kind == "english") {
        found.is_english = found.is_english || kind == "english";
        found.kinds |= word_kind::known | (is_common ? word_kind::common : 0U);
        found.kinds |= folded.view() != word ? word_kind::noun : 0U;
    } else if (kind == "structural") {
        found.kinds |= word_kind::structural;
    } else if (kind == "months") {
        found.kinds |= word_kind::month | word_kind::known | word_kind::common;
    } else if (kind == "given" || kind == "usual_given") {
        found.kinds |= word_kind::given_name;
        found.is_usual_name = found.is_usual_name || kind == "usual_given";
    } else if (kind == "surnames") {
        found.is_surname = true;
    } else if (kind == "parts") {
        found.kinds |= word_kind::known;
    } else if (kind == "names_that_are_words" || kind == "words_that_are_names") {
        found.kinds |= kind == "names_that_are_words" ? word_kind::name : word_kind::rare_name;
        found.is_judged = true;
    } else {
        throw std::runtime_error { "unknown kind of list" };
    }
}

void add_list(Words& words, std::string_view kind, std::string const& path)
{
    std::ifstream file { path };
    if (!file)
        throw std::runtime_error { "no such list: " + path };
    bool is_common = kind == "english";
    std::string line;
    while (std::getline(file, line)) {
        if (line.starts_with('#')) {
            is_common = is_common || line == "# common";
            continue;
        }
        std::istringstream stream { line };
        std::string word;
        while (stream >> word)
            add_word(words, kind, word, is_common);
    }
}

std::uint8_t kinds_of(Found const& found)
{
    auto kinds = found.kinds;
    // What a foreign list has in lower case is a name all the same, unless it was judged by hand.
    bool const is_common = (kinds & word_kind::common) != 0;
    bool const may_be_doubtful = !found.is_english && (kinds & word_kind::month) == 0;
    if (may_be_doubtful && found.is_usual_name && is_common && found.is_judged)
        return static_cast<std::uint8_t>(kinds | word_kind::usual_name);
    bool const is_rare_given = (kinds & word_kind::given_name) != 0 && !is_common;
    if (may_be_doubtful && (found.is_usual_name || is_rare_given))
        kinds &= word_kind::given_name | word_kind::structural;
    // Which English words are names often enough was judged by hand: "Close", "Edit" are not.
    bool const is_in_name_lists = found.is_surname || (kinds & word_kind::given_name) != 0;
    bool const is_name = found.is_usual_name || (is_in_name_lists && !found.is_english);
    if (is_name && !found.is_judged)
        kinds |= is_common ? word_kind::rare_name : word_kind::name;
    return static_cast<std::uint8_t>(kinds);
}

template<class Numbers>
void write_array(std::ofstream& file, char const* name, Numbers const& numbers)
{
    file << "constexpr std::array<std::uint32_t, " << numbers.size() << "> " << name << " {";
    std::size_t column = 0;
    for (auto const number : numbers)
        file << (column++ % 16 == 0 ? "\n" : "") << number << ',';
    file << "\n};\n\n";
}

void write_table(std::string const& path, Words const& words)
{
    std::vector<std::vector<std::uint32_t>> buckets(lexicon::bucket_count);
    for (auto const& [word, found] : words) {
        auto const hash = finish_hash(hash_word(word));
        if (auto const kinds = kinds_of(found))
            buckets[lexicon::bucket_of(hash)].push_back(lexicon::fingerprint_of(hash) | kinds);
    }
    std::vector<std::uint32_t> starts { 0 };
    std::vector<std::uint32_t> entries;
    for (auto const& bucket : buckets) {
        entries.insert(entries.end(), bucket.begin(), bucket.end());
        starts.push_back(static_cast<std::uint32_t>(entries.size()));
    }
    std::ofstream file { path };
    file << "// Made by compile_lexicon. Do not edit.\n#include \"lexicon_table.hpp\"\n\n"
         << "namespace fairtrace::lexicon {\n\nnamespace {\n\n";
    write_array(file, "starts", starts);
    write_array(file, "words", entries);
    file << "}\n\n"
         << "std::span<std::uint32_t const, bucket_count + 1> bucket_starts() { return starts; }\n"
         << "std::span<std::uint32_t const> entries() { return words; }\n\n}\n";
    if (!file.flush())
        throw std::runtime_error { "cannot write " + path };
}

}

int main(int count, char** arguments)
{
    try {
        Words words;
        std::string kind;
        for (int index = 2; index < count; ++index) {
            std::string const argument = arguments[index];
            if (argument.ends_with(".txt"))
                add_list(words, kind, argument);
            else
                kind = argument;
        }
        write_table(arguments[1], words);
        return 0;
    } catch (std::exception const& failure) {
        std::cerr << "compile_lexicon: " << failure.what() << '\n';
        return 1;
    }
}
