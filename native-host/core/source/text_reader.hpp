// Reads redacted text, and words of the vocabulary, back from JSON.
#pragma once

#include <fairtrace/masks.hpp>
#include <fairtrace/text.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace fairtrace {

using Json = nlohmann::json;

// What comes here was written by us and authenticated by its seal, so a mismatch means a damaged or
// foreign store: readers throw inside this room and its border turns it into one error.
struct Mismatch { };

template<class Value>
Value required(std::optional<Value> value)
{
    if (!value)
        throw Mismatch {};
    return *value;
}

inline std::string_view word(Json const& json) { return json.get_ref<std::string const&>(); }

template<class Enum>
Enum word_of(Json const& json, std::optional<Enum> (*parse)(std::string_view))
{
    return required(parse(word(json)));
}

template<class Enum>
std::vector<Enum> words_of(Json const& json, std::optional<Enum> (*parse)(std::string_view))
{
    std::vector<Enum> words;
    for (auto const& item : json)
        words.push_back(word_of(item, parse));
    return words;
}

class TextReader {
public:
    explicit TextReader(Badge<StoreReader> badge)
        : m_badge(badge)
    {
    }

    RedactedText text(Json const& json) const
    {
        return RedactedText { m_badge, json.get<std::string>() };
    }

    RuleName rule(Json const& json) const { return { m_badge, json.get<std::string>() }; }

    std::vector<RedactedText> texts(Json const& json) const
    {
        std::vector<RedactedText> texts;
        for (auto const& item : json)
            texts.push_back(text(item));
        return texts;
    }

private:
    Badge<StoreReader> m_badge;
};

}
