// A redactor with a memory of its own, and events to give to it.
#pragma once

#include <fairtrace/passing_memory.hpp>
#include <fairtrace/redact.hpp>

#include <catch2/catch.hpp>

namespace fairtrace::test {

class BreakableMemory final : public PassingMemory {
public:
    Result<std::uint32_t> number_of(MaskType type, ValueDigest const& value) override
    {
        if (fails)
            return Error { ErrorCode::StoreFull, "the disk is full" };
        return PassingMemory::number_of(type, value);
    }

    Result<std::uint32_t> number_of_copied(ValueDigest const& token) override
    {
        if (fails)
            return Error { ErrorCode::StoreFull, "the disk is full" };
        return PassingMemory::number_of_copied(token);
    }

    Result<std::optional<std::uint32_t>> find_copied(ValueDigest const& token) override
    {
        if (fails)
            return Error { ErrorCode::StoreFull, "the disk is full" };
        return PassingMemory::find_copied(token);
    }

    bool fails = false;
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
    BreakableMemory memory;

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
