#include "object_reader.hpp"

#include "utf8.hpp"

namespace fairtrace {

nlohmann::json const* ObjectReader::optional(char const* key)
{
    if (!m_json.is_object())
        return nullptr;
    auto const member = m_json.find(key);
    if (member == m_json.end())
        return nullptr;
    ++m_known;
    return &*member;
}

nlohmann::json const* ObjectReader::required(char const* key)
{
    auto const* member = optional(key);
    if (!member)
        refuse();
    return member;
}

std::string ObjectReader::string_of(nlohmann::json const& json, std::size_t limit)
{
    if (!json.is_string()) {
        refuse();
        return {};
    }
    auto const& text = json.get_ref<std::string const&>();
    if (text.size() > limit && code_points(text) > limit) {
        refuse();
        return {};
    }
    return text;
}

std::string ObjectReader::string(char const* key, std::size_t limit)
{
    auto const* member = required(key);
    return member ? string_of(*member, limit) : std::string {};
}

RawText ObjectReader::text_of(nlohmann::json const& json, std::size_t limit)
{
    return RawText { string_of(json, limit) };
}

std::uint64_t ObjectReader::number_of(nlohmann::json const& json, Range range)
{
    // JSON Schema counts 1.0 as an integer too, and so does a browser that writes large numbers.
    auto const is_whole_float = json.is_number_float() && json.get<double>() >= 0
        && json.get<double>() <= 9007199254740991.0
        && json.get<double>()
            == static_cast<double>(static_cast<std::uint64_t>(json.get<double>()));
    if ((!json.is_number_integer() || json < 0) && !is_whole_float) {
        refuse();
        return range.lowest;
    }
    auto const number = json.get<std::uint64_t>();
    if (number < range.lowest || number > range.highest) {
        refuse();
        return range.lowest;
    }
    return number;
}

}
