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
        return (*decision)->notice == m_notice ? ConsentState::Granted : ConsentState::Undecided;
    // A refusal is recorded only after a grant, or as the very first decision.
    return (*decision)->number.value() == 1 ? ConsentState::Refused : ConsentState::Withdrawn;
}

Result<std::optional<ConsentGrant>> ConsentLedger::grant()
{
    auto const decision = m_records.latest();
    if (!decision)
        return decision.error();
    if (!*decision || (*decision)->categories.empty() || (*decision)->notice != m_notice)
        return std::optional<ConsentGrant> {};
    return std::optional { ConsentGrant {
        Badge<ConsentLedger> {}, (*decision)->number, (*decision)->categories } };
}

Result<void> ConsentLedger::decide(std::vector<Category> categories, Seconds now)
{
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    if (categories.empty()) {
        auto const decision = m_records.latest();
        if (!decision)
            return decision.error();
        if (*decision && (*decision)->categories.empty())
            return {};
    }
    auto const appended = m_records.append({ {}, now, m_notice, std::move(categories) });
    return appended ? Result<void> {} : Result<void> { appended.error() };
}

}
