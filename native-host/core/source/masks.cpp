#include <fairtrace/masks.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

void add_number(std::vector<std::uint32_t>& numbers, std::uint32_t number)
{
    bool const is_known = std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    if (!is_known && numbers.size() < MaskReasons::most_numbers)
        numbers.push_back(number);
}

}

std::optional<MaskedPlace> parse_masked_place(std::string_view text)
{
    auto const* const found = std::find(masked_place_names.begin(), masked_place_names.end(), text);
    if (found == masked_place_names.end())
        return std::nullopt;
    return static_cast<MaskedPlace>(found - masked_place_names.begin());
}

MaskReason* MaskReasons::find(MaskedPlace place, std::string_view rule, MaskType type)
{
    auto const found = std::find_if(m_reasons.begin(), m_reasons.end(), [&](auto const& reason) {
        return reason.place == place && reason.type == type && reason.rule.view() == rule;
    });
    return found == m_reasons.end() ? nullptr : &*found;
}

void MaskReasons::add(
    MaskedPlace place, Literal rule, MaskType type, std::optional<std::uint32_t> number)
{
    auto* reason = find(place, rule.view(), type);
    if (!reason)
        reason = &m_reasons.emplace_back(MaskReason { place, rule, type });
    ++reason->count;
    if (number)
        add_number(reason->numbers, *number);
}

void MaskReasons::add(MaskReason const& reason)
{
    auto* const known = find(reason.place, reason.rule.view(), reason.type);
    if (!known) {
        m_reasons.push_back(reason);
        return;
    }
    known->count += reason.count;
    for (auto const number : reason.numbers)
        add_number(known->numbers, number);
}

void MaskReasons::add(MaskReasons const& others)
{
    for (auto const& reason : others.m_reasons)
        add(reason);
}

}
