#include "cli_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("show says a task's steps, what was masked and what is missing")
{
    RecordedHome const home;
    check_output("show.txt", run(home, { "show", "1" }));
    check_output("show.json", run(home, { "show", "1", "--json" }));
}

TEST_CASE("show without a number shows the newest task")
{
    RecordedHome const home;
    check_output("show_newest.txt", run(home, { "show" }));
    CHECK(run(home, { "show" }).output == run(home, { "show", "2" }).output);
}

TEST_CASE("show says under a step what came of it")
{
    MadeUpHome const home;
    auto const opened = click("Actions");
    auto closed = effect(4, 3);
    closed.erase("page");
    closed["appeared"] = Json::array();
    closed["vanished"] = { { { "role", "menu" }, { "name", "" } },
        { { "role", "listbox" }, { "name", "Actions" } } };
    closed["messages"] = Json::array();
    closed["states_gained"] = { "selected" };
    closed["states_lost"] = { "expanded" };
    closed["target_gone"] = true;
    tell_host(home,
        { consent_to_all({ { "notice", "" } }),
            batch_with_effects(1, { event(1), event(3, opened) }, { effect(2, 1), closed }) });
    check_output("show_effects.txt", run(home, { "show" }));
    auto const shown = Json::parse(run(home, { "show", "--json" }).output);
    CHECK(shown["steps"][0]["effect"]["appeared"][0]["name"] == "Saved");
    CHECK(shown["masks"] == Json::parse(R"([{"count": 1, "type": "email"}])"));
}

TEST_CASE("show --why says under a step what was masked, where and by which rule")
{
    RecordedHome const home;
    check_output("show_why.txt", run(home, { "show", "1", "--why" }));
    auto const shown = Json::parse(run(home, { "show", "1", "--why", "--json" }).output);
    CHECK(shown["steps"][1]["why"] == Json::parse(R"([{"count": 1, "numbers": [1],
            "place": "value", "rule": "field_label", "type": "email"}])"));
    CHECK_FALSE(Json::parse(run(home, { "show", "--json" }).output)["steps"][0].contains("why"));
}

TEST_CASE("show --why says that a way to find an element was left out")
{
    MadeUpHome const home;
    auto clicked = event(1);
    clicked["action"]["target"]["locators"]
        = Json::array({ { { "kind", "css" }, { "value", "#zyxtra" }, { "matches", "one" } } });
    tell_host(home, { consent_to_all({ { "notice", "" } }), batch(1, { clicked }) });
    check_output("show_why_left_out.txt", run(home, { "show", "--why" }));
}

TEST_CASE("show says nothing that was masked")
{
    RecordedHome const home;
    for (auto const& arguments :
        std::vector<std::vector<std::string>> { { "show", "1" }, { "show", "1", "--json" },
            { "show", "1", "--why" }, { "show", "1", "--why", "--json" } })
        CHECK(run(home, arguments).output.find("jane") == std::string::npos);
}

TEST_CASE("show of a task that does not exist is wrong usage")
{
    auto const* const line = "there is no such task ('fairtrace tasks' lists those that there are)";
    check_failure(RecordedHome {}, { "show", "99" }, 2, line);
    check_failure(MadeUpHome {}, { "show", "1" }, 2, line);
}

TEST_CASE("show says where nothing is recorded yet")
{
    check_failure(MadeUpHome {}, { "show" }, 2,
        "nothing is recorded yet ('fairtrace status' says whether anything is, and why not)");
}

TEST_CASE("a task is a number from 1")
{
    RecordedHome const home;
    for (auto const* const wrong : { "0", "-1", "first", "1.5", "99999999999999999999" }) {
        INFO(wrong);
        auto const ran = run(home, { "show", wrong });
        CHECK(ran.code == 2);
        CHECK(ran.output.empty());
        CHECK(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
    }
}
