#include "placeholder_writer.hpp"

#include "has_placeholder.hpp"

#include <algorithm>
#include <charconv>

namespace fairtrace {

namespace {

constexpr std::string_view open_mark = "\u27e8";
constexpr std::string_view close_mark = "\u27e9";
constexpr std::string_view opaque = "\u27e8MASKED\u27e9";

struct Placeholder {
    MaskType type {};
    std::uint32_t number = 0; // 0: it has none.
};

// The inside of the marks: EMAIL_1, or EMAIL.
std::optional<Placeholder> parse_placeholder(std::string_view inside)
{
    Placeholder placeholder;
    auto const word = inside.substr(0, inside.find('_'));
    if (word.size() < inside.size()) {
        auto const digits = inside.substr(word.size() + 1);
        auto const* const end = digits.data() + digits.size();
        if (std::from_chars(digits.data(), end, placeholder.number).ptr != end)
            return std::nullopt;
    }
    std::string name { word };
    for (auto& letter : name)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    auto const type = parse_mask_type(name);
    if (!type)
        return std::nullopt;
    placeholder.type = *type;
    return placeholder;
}

// SplitMix64 (Steele, Lea, Flood 2014): spreads a seed, a task and a type over all numbers.
std::uint64_t mixed(std::uint64_t number)
{
    number += 0x9E3779B97F4A7C15U;
    number = (number ^ number >> 30U) * 0xBF58476D1CE4E5B9U;
    number = (number ^ number >> 27U) * 0x94D049BB133111EBU;
    return number ^ number >> 31U;
}

// Fields that take no free text, with a value that each of them takes.
std::optional<std::string> value_in_syntax(InputType field)
{
    constexpr std::array<std::pair<InputType, std::string_view>, 8> values { {
        { InputType::Number, "1001" },
        { InputType::Range, "1" },
        { InputType::Date, "2030-01-15" },
        { InputType::DatetimeLocal, "2030-01-15T10:00" },
        { InputType::Month, "2030-01" },
        { InputType::Week, "2030-W03" },
        { InputType::Time, "10:00" },
        { InputType::Color, "#336699" },
    } };
    for (auto const& [type, value] : values) {
        if (type == field)
            return std::string { value };
    }
    return std::nullopt;
}

}

void PlaceholderWriter::begin(StoredTask const& task, std::span<StoredEvent const> steps)
{
    m_task = static_cast<std::uint64_t>(task.number.value());
    m_locale = steps.empty() ? SurrogateLocale::English
                             : locale_of(steps.front().labelled.event.page.origin.view());
}

std::string PlaceholderWriter::replacement(
    std::string_view placeholder, PlaceholderStyle style) const
{
    auto const inside = placeholder.substr(
        open_mark.size(), placeholder.size() - open_mark.size() - close_mark.size());
    auto const parsed = parse_placeholder(inside);
    if (!parsed || style == PlaceholderStyle::Typed)
        return std::string { placeholder };
    if (style == PlaceholderStyle::Opaque)
        return std::string { opaque };
    // Numbers of one type stay apart: all move by the same way.
    constexpr std::uint64_t longest_way = 1'000'000;
    auto const way = m_request.seed == 0
        ? 0
        : mixed(mixed(m_request.seed ^ m_task) ^ static_cast<std::uint64_t>(parsed->type))
            % longest_way;
    auto const number = parsed->number == 0 ? 0 : parsed->number + way;
    return surrogate_text({ parsed->type, number, m_locale });
}

std::string PlaceholderWriter::replaced(std::string_view text, PlaceholderStyle style) const
{
    std::string result;
    while (!text.empty()) {
        auto const start = std::min(text.find(open_mark), text.size());
        result += text.substr(0, start);
        text.remove_prefix(start);
        auto const end = text.find(close_mark);
        if (end == text.npos) {
            result += text;
            break;
        }
        auto const whole = text.substr(0, end + close_mark.size());
        result += replacement(whole, style);
        text.remove_prefix(whole.size());
    }
    return result;
}

std::string PlaceholderWriter::text(std::string_view text) const
{
    return replaced(text, m_request.style);
}

std::string PlaceholderWriter::typed_value(
    std::string_view text, std::optional<InputType> field) const
{
    if (has_placeholder(text) && field) {
        if (auto value = value_in_syntax(*field))
            return *value;
    }
    bool const is_opaque = m_request.style == PlaceholderStyle::Opaque;
    return replaced(text, is_opaque ? PlaceholderStyle::Opaque : PlaceholderStyle::Surrogate);
}

}
