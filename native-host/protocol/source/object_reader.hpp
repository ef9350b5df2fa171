// Checked look-ups in one JSON object. The first thing that is wrong is remembered, values read
// after it are harmless defaults, and is_complete() tells at the end: every key known, every
// required key there, all in range.
#pragma once

#include "json_document.hpp"

#include <fairtrace/text.hpp>

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
    explicit ObjectReader(JsonValue const& json)
        : m_json(json)
        , m_is_valid(json.is_object())
    {
    }

    // The member, or nothing (and invalid if it is required).
    std::optional<JsonValue> required(std::string_view key);
    std::optional<JsonValue> optional(std::string_view key);

    // At most `limit` code points, as maxLength counts them.
    std::string string(std::string_view key, std::size_t limit);

    RawText text(std::string_view key, std::size_t limit) { return RawText { string(key, limit) }; }

    template<class Number = std::uint32_t>
    Number number(std::string_view key, Range range)
    {
        auto const member = required(key);
        return member ? static_cast<Number>(number_of(*member, range)) : Number {};
    }

    template<class Enum>
    Enum word(std::string_view key, std::optional<Enum> (*parse)(std::string_view))
    {
        auto const member = required(key);
        return member ? word_of(*member, parse) : Enum {};
    }

    template<class Enum>
    Enum word_of(JsonValue const& json, std::optional<Enum> (*parse)(std::string_view))
    {
        auto const value = json.is_string() ? parse(json.text()) : std::nullopt;
        if (!value)
            refuse();
        return value.value_or(Enum {});
    }

    std::uint64_t number_of(JsonValue const& json, Range range);
    // The number of a row, as far as JavaScript counts exactly.
    std::int64_t row_of(JsonValue const& json);

    std::int64_t row(std::string_view key)
    {
        auto const member = required(key);
        return member ? row_of(*member) : 0;
    }

    RawText text_of(JsonValue const& json, std::size_t limit);

    bool truth(std::string_view key);
    bool optional_truth(std::string_view key); // False where it is not there.

    // Calls each(item) for the items of an array of at most `limit`.
    template<class Each>
    void array(std::string_view key, std::size_t limit, Each each)
    {
        if (auto const member = required(key))
            read_items(*member, limit, each);
    }

    template<class Each>
    void optional_array(std::string_view key, std::size_t limit, Each each)
    {
        if (auto const member = optional(key))
            read_items(*member, limit, each);
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
    template<class Each>
    void read_items(JsonValue const& json, std::size_t limit, Each each)
    {
        if (!json.is_array() || json.size() > limit)
            return refuse();
        json.each_item(each);
    }

    std::string string_of(JsonValue const& json, std::size_t limit);
    bool truth_of(JsonValue const& json);

    JsonValue m_json;
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
