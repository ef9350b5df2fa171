// Checked look-ups in one JSON object. The first thing that is wrong is remembered, values read
// after it are harmless defaults, and is_complete() tells at the end: every key known, every
// required key there, all in range.
#pragma once

#include <fairtrace/text.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace fairtrace {

struct Range {
    std::uint64_t lowest = 0;
    std::uint64_t highest = 0;
};

class ObjectReader {
public:
    explicit ObjectReader(nlohmann::json const& json)
        : m_json(json)
        , m_is_valid(json.is_object())
    {
    }

    // The member, or null (and invalid if it is required).
    nlohmann::json const* required(char const* key);
    nlohmann::json const* optional(char const* key);

    // At most `limit` code points, as maxLength counts them.
    std::string string(char const* key, std::size_t limit);

    RawText text(char const* key, std::size_t limit) { return RawText { string(key, limit) }; }

    template<class Number = std::uint32_t>
    Number number(char const* key, Range range)
    {
        auto const* member = required(key);
        return member ? static_cast<Number>(number_of(*member, range)) : Number {};
    }

    template<class Enum>
    Enum word(char const* key, std::optional<Enum> (*parse)(std::string_view))
    {
        auto const* member = required(key);
        return member ? word_of(*member, parse) : Enum {};
    }

    template<class Enum>
    Enum word_of(nlohmann::json const& json, std::optional<Enum> (*parse)(std::string_view))
    {
        auto const value
            = json.is_string() ? parse(json.get_ref<std::string const&>()) : std::nullopt;
        if (!value)
            refuse();
        return value.value_or(Enum {});
    }

    std::uint64_t number_of(nlohmann::json const& json, Range range);
    RawText text_of(nlohmann::json const& json, std::size_t limit);

    // Calls each(item) for the items of an array of at most `limit`.
    template<class Each>
    void array(char const* key, std::size_t limit, Each each)
    {
        auto const* member = required(key);
        if (!member)
            return;
        if (!member->is_array() || member->size() > limit)
            return refuse();
        for (auto const& item : *member)
            each(item);
    }

    // Takes what a nested decoder gave, or refuses.
    template<class Value>
    Value take(std::optional<Value> value)
    {
        if (!value)
            refuse();
        return value ? std::move(*value) : Value {};
    }

    void refuse() { m_is_valid = false; }

    // Whether what was read so far is as it should be.
    bool is_valid() const { return m_is_valid; }

    // Whether all was as it should be and the object has no member that was not asked for.
    bool is_complete() const { return m_is_valid && m_json.size() == m_known; }

private:
    std::string string_of(nlohmann::json const& json, std::size_t limit);

    nlohmann::json const& m_json;
    std::size_t m_known = 0;
    bool m_is_valid;
};

template<class Value>
std::optional<Value> complete(ObjectReader const& reader, Value&& value)
{
    return reader.is_complete() ? std::optional<Value> { std::forward<Value>(value) }
                                : std::nullopt;
}

}
