#include <fairtrace/masks.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("reasons that are alike in place, rule and type are one, with each placeholder once")
{
    MaskReasons why;
    why.add(MaskedPlace::Value, "email", MaskType::Email, 1);
    why.add(MaskedPlace::Value, "email", MaskType::Email, 2);
    why.add(MaskedPlace::Value, "email", MaskType::Email, 1);
    REQUIRE(why.list().size() == 1);
    CHECK(why.list()[0].count == 3);
    CHECK(why.list()[0].numbers == std::vector<std::uint32_t> { 1, 2 });
}

TEST_CASE("another place, rule or type is another reason")
{
    MaskReasons why;
    why.add(MaskedPlace::Value, "email", MaskType::Email, 1);
    why.add(MaskedPlace::Title, "email", MaskType::Email, 1);
    why.add(MaskedPlace::Value, "masked_before", MaskType::Email, 1);
    why.add(MaskedPlace::Value, "email", MaskType::Text, 1);
    CHECK(why.list().size() == 4);
}

TEST_CASE("however much is masked, a reason counts all of it and names the first placeholders")
{
    MaskReasons why;
    for (std::uint32_t number = 1; number <= 100'000; ++number)
        why.add(MaskedPlace::Value, "identifier", MaskType::Id, number);
    REQUIRE(why.list().size() == 1);
    CHECK(why.list()[0].count == 100'000);
    CHECK(why.list()[0].numbers.size() == MaskReasons::most_numbers);
}

TEST_CASE("the reasons of a step and of its effect add up")
{
    MaskReasons why;
    why.add(MaskedPlace::Title, "name", MaskType::Person, 1);
    MaskReasons effect;
    effect.add(MaskedPlace::Title, "name", MaskType::Person, 2);
    effect.add(MaskedPlace::Message, "phone", MaskType::Phone, 1);
    why.add(effect);
    REQUIRE(why.list().size() == 2);
    CHECK(why.list()[0]
        == MaskReason { MaskedPlace::Title, RuleName { "name" }, MaskType::Person, 2, { 1, 2 } });
    CHECK(why.list()[1] == effect.list()[1]);
}
