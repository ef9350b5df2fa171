#include <fairtrace/consent.hpp>

#include <algorithm>

namespace fairtrace {

Result<ConsentState> ConsentLedger::state()
{
    auto const decision = m_records.latest();
    if (!decision)
        return decision.error();
    if (!*decision)
        return ConsentState::Undecided;
    if (!(*decision)->categories.empty())
        return ConsentState::Granted;
    return (*decision)->number.value() == 1 ? ConsentState::Refused : ConsentState::Withdrawn;
}

Result<std::optional<ConsentGrant>> ConsentLedger::grant()
{
    auto const decision = m_records.latest();
    if (!decision)
        return decision.error();
    if (!*decision || (*decision)->categories.empty())
        return std::optional<ConsentGrant> {};
    return std::optional { ConsentGrant {
        Badge<ConsentLedger> {}, (*decision)->number, (*decision)->categories } };
}

Result<ConsentDecision> ConsentLedger::decide(
    std::vector<Category> categories, std::string notice, Seconds now)
{
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return m_records.append({ {}, now, std::move(notice), std::move(categories) });
}

}
