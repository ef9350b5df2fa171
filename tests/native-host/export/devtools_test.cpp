#include "golden_trace.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

nlohmann::json exported_flow(char const* file = "out/task-1.json")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    REQUIRE(export_store(source, { folder / "out", "devtools", "agent_training" }));
    return nlohmann::json::parse(content(folder / file));
}

class DownloadsAlone final : public TraceSource {
public:
    Result<std::vector<StoredTask>> tasks() override { return m_golden.tasks(); }

    Result<std::vector<LossCount>> losses() override { return m_golden.losses(); }

    Result<std::vector<StoredEvent>> steps(TaskNumber task) override
    {
        auto steps = m_golden.steps(task);
        REQUIRE(steps);
        std::erase_if(*steps, [](StoredEvent const& one) {
            return kind_of(one.labelled.event.action) != ActionKind::Download;
        });
        return steps;
    }

private:
    GoldenTrace m_golden;
};

nlohmann::json find_steps(nlohmann::json const& flow, std::string const& type)
{
    auto found = nlohmann::json::array();
    for (auto const& step : flow["steps"]) {
        if (step["type"] == type)
            found.push_back(step);
    }
    return found;
}

}

TEST_CASE("a recorder file is written as the golden one")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    REQUIRE(export_store(source, { folder / "out", "devtools", "agent_training" }));
    CHECK(content(folder / "out/task-1.json") == content(golden("devtools/task-1.json")));
    CHECK(content(folder / "out/task-2.json") == content(golden("devtools/task-2.json")));
}

TEST_CASE("no selector holds a placeholder, and a target without another selector is passed over")
{
    auto const flow = exported_flow();
    for (auto const& step : flow["steps"]) {
        if (step.contains("selectors"))
            CHECK(step["selectors"].dump().find("\u27e8") == std::string::npos);
    }
    auto const custom = find_steps(flow, "customStep");
    REQUIRE(custom.size() == 2);
    CHECK(custom[0]["parameters"]["reason"] == "sensitive_field");
    CHECK(custom[1]["name"] == "fairtrace.click");
    CHECK(custom[1]["parameters"]["reason"] == "no_locator");
}

TEST_CASE("a locator that was rejected or found several elements is left out where one found one")
{
    auto const clicks = find_steps(exported_flow(), "click");
    REQUIRE(clicks.size() == 5);
    auto const expected = nlohmann::json::parse(R"([["aria/Shipping method[role=\"combobox\"]"]])");
    CHECK(clicks[1]["selectors"] == expected);
}

TEST_CASE("a full-page navigation belongs to the action before it and is asserted there")
{
    auto const flow = exported_flow();
    auto const clicks = find_steps(flow, "click");
    CHECK(clicks[0]["assertedEvents"][0]["url"] == "http://orders.localhost:8080/orders/new");
    auto const navigations = find_steps(flow, "navigate");
    REQUIRE(navigations.size() == 2); // The first page, and back.
    CHECK_FALSE(clicks[1].contains("assertedEvents"));
}

TEST_CASE(
    "a shortcut that navigates asserts it while its last key is down; parameters end the address")
{
    auto const keys = find_steps(exported_flow(), "keyDown");
    auto const& last = keys.back();
    CHECK(last["key"] == "S");
    CHECK(last["assertedEvents"][0]["url"] == "http://orders.localhost:8080/orders");
    CHECK_FALSE(last["assertedEvents"][0].contains("title"));
}

TEST_CASE("a target in a frame has its frame, and one in a shadow root a chain")
{
    auto const clicks = find_steps(exported_flow(), "click");
    CHECK(clicks[3]["frame"] == nlohmann::json::array({ 0 }));
    CHECK(clicks[4]["selectors"] == nlohmann::json::parse(R"([["order-lines","button.remove"]])"));
}

TEST_CASE("a widget that is made of elements is chosen in by its evidence, in order")
{
    auto const flow = exported_flow("out/task-2.json");
    auto const clicks = find_steps(flow, "click");
    REQUIRE(clicks.size() == 6); // Two with the mouse before the menu, two after.
    CHECK(clicks[2]["selectors"]
        == nlohmann::json::parse(R"([["aria/File[role=\"menuitem\"]"], ["#file"]])"));
    CHECK(clicks[3]["selectors"] == nlohmann::json::parse(R"([["aria/CSV[role=\"menuitem\"]"]])"));
    auto const changes = find_steps(flow, "change");
    // A list that is filtered is filtered by the label that was chosen in it.
    CHECK(changes[0]["value"] == "Norway");
    CHECK(changes[0]["frame"] == nlohmann::json::array({ 1 }));
    CHECK(changes[0]["selectors"] == nlohmann::json::parse(R"([["order-form", "#country"]])"));
}

TEST_CASE("what cannot be replayed is a step of its own that says why")
{
    std::vector<std::string> reasons;
    for (auto const& step : find_steps(exported_flow("out/task-2.json"), "customStep"))
        reasons.push_back(step["name"].get<std::string>() + ": "
            + step["parameters"]["reason"].get<std::string>());
    CHECK(reasons
        == std::vector<std::string> { "fairtrace.open_tab: one_tab_only",
            "fairtrace.select_option: no_locator", "fairtrace.select_option: no_evidence",
            "fairtrace.scroll: place_not_known", "fairtrace.switch_tab: one_tab_only",
            "fairtrace.close_tab: one_tab_only", "fairtrace.copy: text_not_recorded",
            "fairtrace.cut: text_not_recorded", "fairtrace.paste: text_not_recorded",
            "fairtrace.upload_file: file_not_recorded" });
}

TEST_CASE("a scroll goes on from where the last one ended, and to an end beyond any")
{
    auto const scrolls = find_steps(exported_flow("out/task-2.json"), "scroll");
    REQUIRE(scrolls.size() == 3);
    CHECK(scrolls[0]["y"] == 1440);
    CHECK(scrolls[1]["y"] == 720);
    CHECK(scrolls[2]["y"] == 10'000'000);
    CHECK_FALSE(scrolls[0].contains("selectors"));
    CHECK(scrolls[2].contains("selectors"));
}

TEST_CASE("a flow that begins with a download goes to its page first")
{
    TemporaryFolder const folder;
    DownloadsAlone source;
    REQUIRE(export_store(source, { folder / "out", "devtools", "agent_training" }));
    auto const steps = nlohmann::json::parse(content(folder / "out/task-2.json"))["steps"];
    REQUIRE(steps.size() == 3);
    CHECK(steps[1]["type"] == "navigate");
    CHECK(steps[2]["type"] == "click");
}

TEST_CASE("keys that were held during a click are down around it")
{
    auto const flow = exported_flow("out/task-2.json");
    std::vector<std::string> around;
    for (std::size_t index = 3; index < 8; ++index)
        around.push_back(flow["steps"][index]["type"].get<std::string>() + " "
            + flow["steps"][index].value("key", ""));
    CHECK(around
        == std::vector<std::string> {
            "keyDown Control", "keyDown Shift", "click ", "keyUp Shift", "keyUp Control" });
}
