#include <fairtrace/browsers.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

ExtensionIds const ids { "abcdefghijklmnopabcdefghijklmnop", "ours@example.org" };

Json ours(XpiSignature signature = XpiSignature::Unsigned, std::string xpi = "file:///ours.xpi")
{
    return *browser_policy(*find_browser("firefox"),
        { ids, "https://x.example/updates.xml", std::move(xpi), {}, signature });
}

Json const theirs = Json::parse(R"({"comment":"theirs","policies":{
    "DisableTelemetry":true,
    "ExtensionSettings":{"*":{"installation_mode":"blocked"},"other@example.org":{}},
    "Preferences":{"browser.startup.page":{"Value":3}}}})");

}

TEST_CASE("our policy goes in beside everybody else's, and out again without a trace")
{
    auto const before = GENERATE(Json::object(), theirs,
        Json::parse(R"({"policies":{"ExtensionSettings":{"other@example.org":{}}}})"));
    auto const merged = with_our_policy(before, ours());
    REQUIRE(merged);
    CHECK((*merged)["policies"]["ExtensionSettings"].contains(ids.firefox));
    CHECK((*merged)["policies"]["Preferences"].contains("xpinstall.signatures.required"));
    CHECK(without_our_policy(*merged, ids).dump() == before.dump());
}

TEST_CASE("what others said stays in its order")
{
    auto const merged = *with_our_policy(theirs, ours());
    CHECK(merged["policies"]["ExtensionSettings"]["*"]["installation_mode"] == "blocked");
    CHECK(merged["policies"]["DisableTelemetry"] == true);
    CHECK(merged.begin().key() == "comment");
}

TEST_CASE("merging twice is as merging once, and a newer policy takes the older one's place")
{
    auto const once = *with_our_policy(theirs, ours());
    CHECK(with_our_policy(once, ours())->dump() == once.dump());
    auto const newer = *with_our_policy(once, ours(XpiSignature::Signed, "file:///newer.xpi"));
    CHECK(
        newer["policies"]["ExtensionSettings"][ids.firefox]["install_url"] == "file:///newer.xpi");
    CHECK(!newer["policies"]["Preferences"].contains("xpinstall.signatures.required"));
}

TEST_CASE("who switched the check of signatures off for themselves keeps that")
{
    auto const before = GENERATE(
        Json::parse(
            R"({"policies":{"Preferences":{"xpinstall.signatures.required":{"Value":false,"Status":"locked"}}}})"),
        Json::parse(R"({"policies":{"Preferences":{"xpinstall.signatures.required":false}}})"));
    auto const merged = with_our_policy(before, ours());
    REQUIRE(merged);
    CHECK(without_our_policy(*merged, ids).dump() == before.dump());
}

TEST_CASE("who demands signatures is not overruled")
{
    auto const merged = with_our_policy(
        Json::parse(
            R"({"policies":{"Preferences":{"xpinstall.signatures.required":{"Value":true}}}})"),
        ours());
    REQUIRE(!merged);
    CHECK(merged.error().code == ErrorCode::OutputExists);
}

TEST_CASE("a file of another form is neither merged with nor cut from")
{
    auto const text = GENERATE("[]", "no JSON", "{\"policies\":[]}",
        "{\"policies\":{\"ExtensionSettings\":7}}", "{\"policies\":{\"Preferences\":[]}}");
    auto const shared = Json::parse(text, nullptr, false);
    auto const merged = with_our_policy(shared, ours());
    REQUIRE(!merged);
    CHECK(merged.error().code == ErrorCode::InputMalformed);
    CHECK(without_our_policy(shared, ids).dump() == shared.dump());
}
