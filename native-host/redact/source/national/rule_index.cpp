#include "rule_index.hpp"

namespace fairtrace {

RuleIndex::RuleIndex()
{
    for (auto const certainty : { Certainty::Strong, Certainty::Grouped, Certainty::Weak }) {
        for (auto const rules :
            { european_rules(), southern_european_rules(), american_rules(), other_rules() })
            add(rules, certainty);
    }
}

RuleIndex const& RuleIndex::of_all()
{
    static RuleIndex const index;
    return index;
}

void RuleIndex::add(std::span<NationalRule const> rules, Certainty certainty)
{
    for (auto const& rule : rules) {
        if (rule.certainty != certainty)
            continue;
        Entry entry { rule };
        for (std::size_t place = 0; place < rule.shape.size(); ++place) {
            entry.digits |= rule.shape[place] == '9' ? 1U << place : 0U;
            entry.letters |= rule.shape[place] == 'A' ? 1U << place : 0U;
        }
        m_entries[rule.shape.size()].push_back(entry);
    }
}

}
