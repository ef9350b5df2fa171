#include "field_patterns.hpp"

#include "field_type_list.hpp"
#include "field_words.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 9> languages_with_the_noun_first { { "fr", "es", "pt", "it",
    "pl", "ar", "ru", "other", "all" } };

// What turns the order round: "reason for the change of address".
constexpr std::array<std::string_view, 12> prepositions { { "of", "for", "to", "about", "from",
    "in", "von", "fur", "des", "der", "voor", "van" } };

std::uint16_t start_of(std::string_view word)
{
    auto const byte = [word](std::size_t at) {
        return at < word.size() ? static_cast<unsigned char>(word[at]) : 0U;
    };
    return static_cast<std::uint16_t>((byte(0) << 8U) | byte(1));
}

std::uint16_t end_of(std::string_view word)
{
    return start_of(word.substr(word.size() - std::min<std::size_t>(word.size(), 2)));
}

std::string_view trimmed(std::string_view text)
{
    auto const first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool is_found(
    std::string_view part, std::string_view word, bool is_open_at_start, bool is_open_at_end)
{
    if (is_open_at_start && is_open_at_end)
        return word.find(part) != std::string_view::npos;
    if (is_open_at_start)
        return word.ends_with(part);
    return is_open_at_end ? word.starts_with(part) : word == part;
}

bool has_preposition_before(std::vector<std::string> const& words, std::size_t at)
{
    return at > 0
        && std::any_of(words.begin() + 1, words.begin() + static_cast<std::ptrdiff_t>(at),
            [](std::string const& word) {
                return std::find(prepositions.begin(), prepositions.end(), word)
                    != prepositions.end();
            });
}

}

FieldPatterns::FieldPatterns()
{
    auto const json = Json::parse(field_type_list);
    for (auto const& entry : json["types"]) {
        auto const index = static_cast<std::uint16_t>(m_types.size());
        m_types.push_back({ entry["type"].get<std::string>(), entry.value("sensitive", false),
            parse_mask_type(entry.value("mask", std::string {})) });
        constexpr std::array places { std::pair { "words", Place::Anywhere },
            std::pair { "last", Place::Last }, std::pair { "alone", Place::Alone } };
        for (auto const& [key, place] : places) {
            if (!entry.contains(key))
                continue;
            for (auto const& [language, list] : entry[key].items()) {
                bool const is_first = std::find(languages_with_the_noun_first.begin(),
                                          languages_with_the_noun_first.end(), language)
                    != languages_with_the_noun_first.end();
                add(list.get_ref<std::string const&>(), place, is_first ? Head::First : Head::Last,
                    index);
            }
        }
    }
    for (std::uint32_t index = 0; index < m_patterns.size(); ++index) {
        auto const& pattern = m_patterns[index];
        auto const& first = pattern.words.front();
        bool const is_open_at_end_of_first
            = (pattern.is_open_at_end && pattern.words.size() == 1) || first.size() < 2;
        if (pattern.is_unspaced)
            m_unspaced.push_back(index);
        else if (pattern.is_open_at_start && is_open_at_end_of_first)
            m_open_at_both.push_back(index);
        else if (pattern.is_open_at_start)
            m_by_end[end_of(first)].push_back(index);
        else if (is_open_at_end_of_first)
            m_by_start[start_of(first)].push_back(index);
        else
            m_by_word[first].push_back(index);
    }
}

void FieldPatterns::add(std::string_view list, Place place, Head head, std::uint16_t type)
{
    while (!list.empty()) {
        auto const end = std::min(list.find(','), list.size());
        auto const text = trimmed(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
        Pattern pattern { field_words(text), text.starts_with('*'), text.ends_with('*'), false,
            place, head, type, 0 };
        if (pattern.words.empty())
            continue;
        pattern.is_unspaced = is_written_without_spaces(pattern.words.front());
        for (auto const& word : pattern.words)
            pattern.length += length_of(word);
        m_patterns.push_back(std::move(pattern));
    }
}

FieldType const* FieldPatterns::type(std::string_view name) const
{
    auto const found = std::find_if(m_types.begin(), m_types.end(),
        [name](FieldType const& type) { return type.name == name; });
    return found == m_types.end() ? nullptr : &*found;
}

bool FieldPatterns::fits(
    Pattern const& pattern, std::vector<std::string> const& words, std::size_t at) const
{
    auto const count = pattern.words.size();
    if (count > words.size() - at)
        return false;
    bool const is_alone = at == 0 && count == words.size();
    bool const is_last = at + count == words.size();
    if ((pattern.place == Place::Alone && !is_alone) || (pattern.place == Place::Last && !is_last))
        return false;
    if (pattern.place == Place::Alone && words[at] != pattern.words[0])
        return false;
    for (std::size_t index = 0; index < count; ++index) {
        if (!is_found(pattern.words[index], words[at + index],
                pattern.is_unspaced || (pattern.is_open_at_start && index == 0),
                pattern.is_unspaced || (pattern.is_open_at_end && index + 1 == count)))
            return false;
    }
    return true;
}

template<class Visit>
void FieldPatterns::visit(std::string const& word, Visit const& visit) const
{
    auto const visit_all = [&](std::vector<std::uint32_t> const& indexes) {
        for (auto const index : indexes)
            visit(m_patterns[index]);
    };
    visit_all(is_written_without_spaces(word) ? m_unspaced : m_open_at_both);
    if (auto const found = m_by_end.find(end_of(word)); found != m_by_end.end())
        visit_all(found->second);
    if (auto const found = m_by_word.find(word); found != m_by_word.end())
        visit_all(found->second);
    if (auto const found = m_by_start.find(start_of(word)); found != m_by_start.end())
        visit_all(found->second);
}

bool FieldPatterns::is_better(Found const& later, Found const& earlier, bool has_preposition) const
{
    if (later.pattern->place != earlier.pattern->place)
        return later.pattern->place < earlier.pattern->place;
    auto const& type = m_types[later.pattern->type];
    auto const& other = m_types[earlier.pattern->type];
    bool const overlaps = later.start < earlier.end && earlier.start < later.end;
    if (overlaps && later.pattern->length != earlier.pattern->length)
        return later.pattern->length > earlier.pattern->length;
    if (type.is_sensitive != other.is_sensitive)
        return type.is_sensitive;
    if (overlaps)
        return type.mask.has_value() && !other.mask;
    bool const is_later_the_noun = later.pattern->head == Head::Last && !has_preposition;
    return is_later_the_noun == (later.start > earlier.start);
}

std::optional<FieldPatterns::Found> FieldPatterns::best(std::vector<std::string> const& words) const
{
    std::optional<Found> best;
    std::size_t position = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        bool const has_preposition = has_preposition_before(words, at);
        visit(words[at], [&](Pattern const& pattern) {
            if (!fits(pattern, words, at))
                return;
            // Inside a word without spaces the place in the word counts.
            auto const inside = words[at].find(pattern.words[0]);
            Found found { &pattern, position + (inside == std::string::npos ? 0 : inside), 0 };
            found.end = found.start;
            for (auto const& word : pattern.words)
                found.end += word.size();
            if (!best || is_better(found, *best, has_preposition))
                best = found;
        });
        position += words[at].size();
    }
    return best;
}

std::optional<FieldMatch> FieldPatterns::match(std::vector<std::string> const& words) const
{
    auto const found = best(words);
    if (!found)
        return std::nullopt;
    constexpr double anywhere = 1;
    constexpr double last = 0.8;
    constexpr double alone = 0.75;
    auto const& pattern = *found->pattern;
    auto const place = pattern.place == Place::Anywhere ? anywhere
        : pattern.place == Place::Last                  ? last
                                                        : alone;
    // "Job title" tells more than "title". Scripts without spaces say as much in fewer letters.
    constexpr double telling_length = 10;
    auto const letters = static_cast<double>(pattern.length) * (pattern.is_unspaced ? 3 : 1);
    auto const weight = place * (0.8 + 0.2 * std::min(1.0, letters / telling_length));
    return FieldMatch { &m_types[pattern.type], weight, pattern.place == Place::Anywhere };
}

}
