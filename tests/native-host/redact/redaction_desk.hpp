// A redactor with a memory of its own, and events to give to it.
#pragma once

#include <fairtrace/redact.hpp>

#include <catch2/catch.hpp>

#include <map>

namespace fairtrace::test {

class MemoryInAMap final : public PlaceholderMemory {
public:
    DigestKey const& digest_key() const override { return m_key; }

    Result<std::uint32_t> number_of(MaskType type, ValueDigest const& value) override
    {
        if (fails)
            return Error { ErrorCode::StoreFull, "the disk is full" };
        auto& numbers = m_numbers[type];
        return numbers.emplace(value, static_cast<std::uint32_t>(numbers.size() + 1)).first->second;
    }

    MaskedWords& words() override { return m_words; }

    bool fails = false;

private:
    DigestKey m_key { 1, 2, 3 };
    MaskedWords m_words;
    std::map<MaskType, std::map<ValueDigest, std::uint32_t>> m_numbers;
};

inline Target<RawText> target_named(std::string name)
{
    Target<RawText> target;
    target.name = RawText { std::move(name) };
    return target;
}

inline NormalizedEvent fill_event(
    std::string name, std::string value, FieldRule rule = FieldRule::Redact)
{
    NormalizedEvent event;
    event.field_rule = rule;
    event.action = Fill<RawText> { target_named(std::move(name)), RawText { std::move(value) } };
    return event;
}

struct Desk {
    Redactor redactor;
    MemoryInAMap memory;

    template<class Normalized>
    auto redact(Normalized event)
    {
        auto redacted = redactor.redact(std::move(event), memory);
        REQUIRE(redacted);
        return *redacted;
    }

    Value<RedactedText> fill(
        std::string name, std::string value, FieldRule rule = FieldRule::Redact)
    {
        return std::get<Fill<RedactedText>>(
            redact(fill_event(std::move(name), std::move(value), rule)).action)
            .value;
    }

    std::string filled(std::string name, std::string value, FieldRule rule = FieldRule::Redact)
    {
        return std::string {
            std::get<RedactedText>(fill(std::move(name), std::move(value), rule)).view()
        };
    }
};

}
