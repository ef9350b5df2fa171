// The advice on one policy, each entry with the line of what it is about.
#pragma once

#include "../json_lines.hpp"

#include <fairtrace/policy_advice.hpp>

#include <algorithm>

namespace fairtrace {

class AdviceList {
public:
    explicit AdviceList(std::string_view text)
        : m_text(text)
    {
    }

    void add(JsonPath const& path, Literal code, std::string message)
    {
        m_entries.push_back({ line_of(m_text, path), code, std::move(message) });
    }

    std::vector<Advice> in_order() &&
    {
        std::stable_sort(m_entries.begin(), m_entries.end(),
            [](Advice const& left, Advice const& right) { return left.line < right.line; });
        return std::move(m_entries);
    }

private:
    std::string_view m_text;
    std::vector<Advice> m_entries;
};

inline std::string quoted(std::string_view text) { return "“" + std::string { text } + "”"; }

// Where one of an app's lists has its entry.
inline JsonPath entry_path(std::size_t app, char const* list, std::size_t entry)
{
    return { "apps", std::to_string(app), list, std::to_string(entry) };
}

void advise_on_origins(Policy const& policy, Surroundings const& surroundings, AdviceList& list);
void advise_on_paths(Policy const& policy, AdviceList& list);
void advise_on_fields(Policy const& policy, AdviceList& list);
void advise_on_terms(Policy const& policy, AdviceList& list);

}
