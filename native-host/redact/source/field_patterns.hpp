// Words that tell what a field holds, of schema/field-types.json.
#pragma once

#include <fairtrace/vocabulary.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fairtrace {

struct FieldType {
    std::string name; // An autofill field name of the HTML standard where it has one.
    bool is_sensitive = false;
    std::optional<MaskType>
        mask; // Of the whole value; without it the value is text like any other.
};

struct FieldMatch {
    FieldType const* type = nullptr;
    double weight = 0; // Above 0, at most 1: how much the words alone tell.
    bool is_found_anywhere = false; // Not only as the whole of a text or its end.
};

class FieldPatterns {
public:
    FieldPatterns();

    // What the words say, those of field_words(). The types are this object's.
    std::optional<FieldMatch> match(std::vector<std::string> const& words) const;

    // Null for a name that no type has.
    FieldType const* type(std::string_view name) const;

private:
    enum class Place : std::uint8_t { Alone, Anywhere, Last }; // What tells most first.
    // Where the noun stands that says what it is: at the end ("customer e-mail") or at the start
    // ("adresse du client").
    enum class Head : std::uint8_t { Last, First };

    struct Pattern {
        std::vector<std::string> words;
        bool is_open_at_start = false;
        bool is_open_at_end = false;
        bool is_unspaced = false; // Found inside a word of a script without spaces.
        Place place {};
        Head head {};
        std::uint16_t type = 0;
        std::size_t length = 0; // In letters.
    };

    struct Found {
        Pattern const* pattern = nullptr;
        std::size_t start = 0; // In bytes of the words set end to end.
        std::size_t end = 0;
    };

    void add(std::string_view list, Place place, Head head, std::uint16_t type);
    bool fits(Pattern const& pattern, std::vector<std::string> const& words, std::size_t at) const;
    bool is_better(Found const& later, Found const& earlier, bool has_preposition) const;
    std::optional<Found> best(std::vector<std::string> const& words) const;
    template<class Visit>
    void visit(std::string const& word, Visit const& visit) const;

    std::vector<FieldType> m_types;
    std::vector<Pattern> m_patterns;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_by_word; // That begins them.
    std::unordered_map<std::uint16_t, std::vector<std::uint32_t>> m_by_start; // Of an open word.
    std::unordered_map<std::uint16_t, std::vector<std::uint32_t>> m_by_end; // Of an open word.
    std::vector<std::uint32_t> m_open_at_both;
    std::vector<std::uint32_t> m_unspaced;
};

}
