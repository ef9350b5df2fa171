#include "cli_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::vector<std::string> export_to(fs::path const& folder, std::string const& format = "jsonl",
    std::string const& purpose = "agent_training")
{
    return { "export", "--purpose", purpose, "--format", format, "--out", folder.string() };
}

}

TEST_CASE("export writes the tasks in a format and says what it wrote")
{
    RecordedHome const home;
    check_output("export_jsonl.txt", run(home, export_to(home.path() / "out")));
    check_golden("export_trace.jsonl", content_of(home.path() / "out/trace.jsonl"));
    auto arguments = export_to(home.path() / "flows", "devtools");
    check_output("export_devtools.txt", run(home, arguments));
    arguments = export_to(home.path() / "again");
    arguments.push_back("--json");
    check_output("export.json", run(home, arguments));
}

TEST_CASE("an export of one's own store says so, and for which purpose it was made")
{
    RecordedHome const home;
    run(home, export_to(home.path() / "out"));
    auto const manifest = Json::parse(content_of(home.path() / "out/manifest.json"));
    CHECK(manifest["purpose"] == "agent_training");
    check_golden("export_manifest.json", manifest.dump(2) + "\n");
}

TEST_CASE("a purpose that the policy does not declare is refused, and nothing is made")
{
    RecordedHome const home;
    check_failure(home, export_to(home.path() / "out", "jsonl", "marketing"), 3,
        "the policy declares no such purpose ('fairtrace policy show' lists them)");
    CHECK(!fs::exists(home.path() / "out"));
}

TEST_CASE("a folder that is not empty is named and left as it is")
{
    RecordedHome const home;
    run(home, export_to(home.path() / "out"));
    check_failure(home, export_to(home.path() / "out"), 2,
        "HOME/out: the output folder is there and not empty (name one that does not exist)");
}

TEST_CASE("without consent nothing is exported")
{
    MadeUpHome const home;
    auto const* const line
        = "you have not consented to this purpose (the extension's consent page asks for it)";
    check_failure(home, export_to(home.path() / "out"), 3, line);
    tell_host(home, { consent({ { "notice", "" } }, {}) });
    check_failure(home, export_to(home.path() / "out"), 3, line);
    CHECK(!fs::exists(home.path() / "out"));
}

TEST_CASE("after a withdrawal nothing is exported")
{
    RecordedHome const home;
    tell_host(home, { consent({ { "notice", "" } }, {}) });
    CHECK(run(home, export_to(home.path() / "out")).code == 3);
}

TEST_CASE("consent to a policy is not consent to the recipients of a wider one")
{
    RecordedHome const home;
    home.write_policy(replaced(made_up_policy, "Example research", "Example marketing"));
    check_failure(home, export_to(home.path() / "out"), 3,
        "the policy asks for more than you consented to (read it again on the consent page)");
}

TEST_CASE("without a policy nothing is exported")
{
    RecordedHome const home;
    fs::remove(home.policy());
    CHECK(run(home, export_to(home.path() / "out")).code == 1);
    home.write_policy("{}");
    CHECK(run(home, export_to(home.path() / "out"))
              .error.starts_with("fairtrace: HOME/policy.json:1: "));
}

TEST_CASE("an unknown format is wrong usage")
{
    RecordedHome const home;
    auto const ran = run(home, export_to(home.path() / "out", "excel"));
    CHECK(ran.code == 2);
    CHECK(ran.error.starts_with("fairtrace: "));
    CHECK(!fs::exists(home.path() / "out"));
}

TEST_CASE("an export goes into a folder that is empty or not there, and never over anything")
{
    RecordedHome const home;
    auto const out = home.path() / "out";
    fs::create_directory(out);
    CHECK(run(home, export_to(out)).code == 0);
    auto const before = content_of(out / "trace.jsonl");
    auto const ran = run(home, export_to(out));
    CHECK(ran.code == 2);
    CHECK(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
    CHECK(content_of(out / "trace.jsonl") == before);
}

TEST_CASE("a folder that cannot be written is an error of one line")
{
    RecordedHome const home;
    for (auto const& folder : { home.policy() / "out", fs::path { "/proc/fairtrace" } }) {
        auto const ran = run(home, export_to(folder));
        CHECK(ran.code == 1);
        CHECK(ran.output.empty());
        CHECK(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
    }
}

TEST_CASE("a damaged store exports nothing")
{
    MadeUpHome const home;
    std::ofstream { home.database() } << std::string(8192, 'x');
    CHECK(run(home, export_to(home.path() / "out")).code == 4);
    CHECK(!fs::exists(home.path() / "out"));
}

TEST_CASE("export asks for purpose, format and folder")
{
    MadeUpHome const home;
    check_failure(home, { "export", "--format", "jsonl", "--out", "x" }, 2,
        "--purpose is required (see fairtrace export --help)");
}
