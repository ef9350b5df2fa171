#include "object_reader.hpp"

#include "utf8.hpp"

namespace fairtrace {

std::optional<JsonValue> ObjectReader::optional(std::string_view key)
{
    if (!m_json.is_object())
        return std::nullopt;
    auto const member = m_json.find(key);
    if (member)
        ++m_known;
    return member;
}

std::optional<JsonValue> ObjectReader::required(std::string_view key)
{
    auto const member = optional(key);
    if (!member)
        refuse();
    return member;
}

std::string ObjectReader::string_of(JsonValue const& json, std::size_t limit)
{
    auto const text = json.text();
    if (!json.is_string() || (text.size() > limit && code_points(text) > limit)) {
        refuse();
        return {};
    }
    return std::string { text };
}

std::string ObjectReader::string(std::string_view key, std::size_t limit)
{
    auto const member = required(key);
    return member ? string_of(*member, limit) : std::string {};
}

RawText ObjectReader::text_of(JsonValue const& json, std::size_t limit)
{
    return RawText { string_of(json, limit) };
}

bool ObjectReader::truth_of(JsonValue const& json)
{
    auto const value = json.truth();
    if (!value)
        refuse();
    return value.value_or(false);
}

bool ObjectReader::truth(std::string_view key)
{
    auto const member = required(key);
    return member && truth_of(*member);
}

bool ObjectReader::optional_truth(std::string_view key)
{
    auto const member = optional(key);
    return member && truth_of(*member);
}

std::int64_t ObjectReader::row_of(JsonValue const& json)
{
    constexpr std::uint64_t largest_row = 9'007'199'254'740'991;
    return static_cast<std::int64_t>(number_of(json, { 1, largest_row }));
}

std::uint64_t ObjectReader::number_of(JsonValue const& json, Range range)
{
    auto const number = json.whole_number();
    if (!number || *number < range.lowest || *number > range.highest) {
        refuse();
        return range.lowest;
    }
    return *number;
}

}
