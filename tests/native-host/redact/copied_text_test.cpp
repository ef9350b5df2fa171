// What becomes of the token of a text that was copied, cut or pasted.

#include "redaction_desk.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

constexpr char const* chair = "0123456789abcdef";
constexpr char const* table = "fedcba9876543210";

template<template<class> class Use>
NormalizedEvent event_of(char const* token, FieldRule rule = FieldRule::Redact)
{
    NormalizedEvent event;
    event.field_rule = rule;
    event.action = Use<RawText> { target_named("Notes"), RawText { token } };
    return event;
}

template<template<class> class Use>
std::optional<std::uint32_t> number(
    Desk& desk, char const* token, FieldRule rule = FieldRule::Redact)
{
    return std::get<Use<RedactedText>>(desk.redact(event_of<Use>(token, rule)).action).copied;
}

}

TEST_CASE("what is pasted has the number of what was copied or cut, in their order")
{
    Desk desk;
    CHECK(number<Copy>(desk, chair) == 1U);
    CHECK(number<Cut>(desk, table) == 2U);
    CHECK(number<Paste>(desk, table) == 2U);
    CHECK(number<Paste>(desk, chair) == 1U);
    CHECK(number<Copy>(desk, chair) == 1U);
}

TEST_CASE("what nobody is known to have copied has no number, and takes none")
{
    Desk desk;
    CHECK(number<Paste>(desk, chair) == std::nullopt);
    CHECK(number<Copy>(desk, table) == 1U);
    CHECK(number<Paste>(desk, chair) == std::nullopt);
}

TEST_CASE("a field that the policy hides has no number")
{
    Desk desk;
    CHECK(number<Copy>(desk, chair) == 1U);
    for (auto const rule : { FieldRule::Drop, FieldRule::Shape }) {
        CHECK(number<Copy>(desk, table, rule) == std::nullopt);
        CHECK(number<Paste>(desk, chair, rule) == std::nullopt);
    }
    CHECK(number<Paste>(desk, chair, FieldRule::Keep) == 1U);
}

TEST_CASE("an error of the memory is an error of what is copied")
{
    Desk desk;
    desk.memory.fails = true;
    CHECK_FALSE(desk.redactor.redact(event_of<Copy>(chair), desk.memory));
    CHECK_FALSE(desk.redactor.redact(event_of<Paste>(chair), desk.memory));
}

TEST_CASE("of files in a field that the policy drops only their number is kept")
{
    Desk desk;
    NormalizedEvent event;
    event.field_rule = FieldRule::Redact;
    event.action = UploadFile<RawText> { target_named("Receipt"), UploadWay::Chosen,
        { { FileKind::Image, SizeClass::Small } }, 1 };
    CHECK(std::get<UploadFile<RedactedText>>(desk.redact(event).action).files.size() == 1);
    event.field_rule = FieldRule::Drop;
    auto const dropped = std::get<UploadFile<RedactedText>>(desk.redact(event).action);
    CHECK(dropped.files.empty());
    CHECK(dropped.file_count == 1);
}
