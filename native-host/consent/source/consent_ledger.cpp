#include <fairtrace/consent.hpp>

#include <algorithm>

namespace fairtrace {

bool ConsentLedger::still_holds(ConsentDecision const& decision) const
{
    return !decision.scope.empty() && m_notice.is_within(decision.scope);
}

Result<ConsentState> ConsentLedger::state()
{
    auto const decision = m_records.latest();
    if (!decision)
        return decision.error();
    auto const decided_then = decided(*decision);
    if (decided_then == ConsentState::Granted && !still_holds(**decision))
        return ConsentState::Undecided;
    return decided_then;
}

ConsentState ConsentLedger::decided(std::optional<ConsentDecision> const& latest)
{
    if (!latest)
        return ConsentState::Undecided;
    if (!latest->categories.empty())
        return ConsentState::Granted;
    // A refusal is recorded only after a grant, or as the very first decision.
    return latest->number.value() == 1 ? ConsentState::Refused : ConsentState::Withdrawn;
}

Result<std::optional<ConsentGrant>> ConsentLedger::grant()
{
    auto const decision = m_records.latest();
    if (!decision)
        return decision.error();
    if (!*decision || (*decision)->categories.empty() || !still_holds(**decision))
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
    auto const appended
        = m_records.append({ {}, now, m_notice.digest(), std::move(categories), m_notice.scope() });
    return appended ? Result<void> {} : Result<void> { appended.error() };
}

}
