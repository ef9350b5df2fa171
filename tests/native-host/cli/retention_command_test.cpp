#include "cli_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("retention run erases what is older than the policy lets it be, and nothing else")
{
    MadeUpHome const home;
    auto old = event(1);
    old["time"] = 1'500'000'000'000;
    auto fresh = event(2, click("New order"));
    fresh["time"] = now_milliseconds().value();
    tell_host(home, { consent_to_all({ { "notice", "" } }), batch(1, { old, fresh }) });
    check_output("retention_run.txt", run(home, { "retention", "run" }));
    check_output("retention_nothing.txt", run(home, { "retention", "run" }));
    auto const shown = Json::parse(run(home, { "show", "--json" }).output);
    REQUIRE(shown["steps"].size() == 1);
    CHECK(shown["steps"][0]["sentence"] == "Click “New order”");
}

TEST_CASE("retention needs the policy that says the days")
{
    RecordedHome const home;
    fs::remove(home.home().policy);
    auto const ran = run(home, { "retention", "run" });
    CHECK(ran.code == 1);
    CHECK(ran.error.find("policy") != std::string::npos);
}
