#include "cli_fixture.hpp"

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// The made-up policy, widened and narrowed.
std::string changed_policy()
{
    auto text = replaced(made_up_policy, "\"navigation\", \"text\"", "\"text\", \"shortcuts\"");
    return replaced(text, "\"text\": 30", "\"text\": 60");
}

std::string written(MadeUpHome const& home, char const* name, std::string const& text)
{
    std::ofstream { home.path() / name } << text;
    return (home.path() / name).string();
}

::mode_t mode_of(fs::path const& file)
{
    struct ::stat status { };

    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

}

TEST_CASE("policy check says in words what is captured, and each warning with its line")
{
    MadeUpHome const home;
    auto text = replaced(made_up_policy, "https://stock.example.org", "https://*.co.uk");
    home.write_policy(replaced(text, "\"routes\": [\"/orders/:id\"]",
        R"("fields": [{ "name": "cost", "rule": "keep" }, { "label": "Notes", "rule": "drop" }])"));
    check_output("policy_check_warnings.txt", run(home, { "policy", "check" }));
    check_output("policy_check_warnings.json", run(home, { "policy", "check", "--json" }));
}

TEST_CASE("warnings fail a check only where it is strict")
{
    MadeUpHome const home;
    CHECK(run(home, { "policy", "check" }).code == 0);
    auto const strict = run(home, { "policy", "check", "--strict" });
    CHECK(strict.code == 1);
    CHECK(strict.error.empty());
    home.write_policy(replaced(
        made_up_policy, "\"text\": 30", "\"text\": 30, \"selections\": 30, \"navigation\": 30"));
    CHECK(run(home, { "policy", "check", "--strict" }).code == 0);
}

TEST_CASE("policy diff exits with 1 exactly where something widens")
{
    MadeUpHome const home;
    auto const before = written(home, "old.json", made_up_policy);
    auto const after = written(home, "new.json", changed_policy());
    auto const wider = run(home, { "policy", "diff", before, after });
    CHECK(wider.code == 1);
    CHECK(wider.error.empty());
    check_golden("policy_diff.txt", wider.output);
    auto const json = run(home, { "policy", "diff", before, after, "--json" });
    CHECK(json.code == 1);
    check_golden("policy_diff.json", json.output);
    auto const narrower
        = written(home, "narrower.json", replaced(made_up_policy, "\"text\": 30", "\"text\": 3"));
    check_output("policy_diff_narrower.txt", run(home, { "policy", "diff", before, narrower }));
    check_output("policy_diff_same.txt", run(home, { "policy", "diff", before, before }));
}

TEST_CASE("policy diff names the file that it cannot compare")
{
    MadeUpHome const home;
    auto const good = written(home, "old.json", made_up_policy);
    auto const bad = written(home, "bad.json", "{ \"version\": 1,\n  oops");
    check_failure(home, { "policy", "diff", good, bad }, 1, "HOME/bad.json:2: expected valid JSON");
    check_failure(home, { "policy", "diff", good, home.path().string() + "/none.json" }, 1,
        "HOME/none.json: this policy cannot be read (check its path and permissions)");
}

TEST_CASE("policy try says what applies at an address, as the host would record it")
{
    MadeUpHome const home;
    auto const url = "https://orders.example.org/orders/4711?customer=Jane#x";
    check_output("policy_try.txt", run(home, { "policy", "try", url }));
    check_output("policy_try.json", run(home, { "policy", "try", url, "--json" }));
    auto const personal = run(
        home, { "policy", "try", "https://orders.example.org/people/jane@example.org", "--json" });
    CHECK(Json::parse(personal.output)["route"] == "/people/:id");
}

TEST_CASE("policy try says why nothing is captured")
{
    MadeUpHome const home;
    check_output("policy_try_excluded.txt",
        run(home, { "policy", "try", "https://orders.example.org/x/../%73alaries/7" }));
    check_output("policy_try_other_port.txt",
        run(home, { "policy", "try", "https://stock.example.org:8443" }));
    check_output("policy_try_unapproved.json",
        run(home, { "policy", "try", "https://evil.example/", "--json" }));
    check_failure(home, { "policy", "try", "https://orders.example.org/\x1b[2J" }, 2,
        "an address must have no spaces, control characters or \\, and at most 8192 bytes");
}

TEST_CASE("policy try says that nothing is captured while the policy stops all capture")
{
    MadeUpHome const home;
    auto policy = Json::parse(made_up_policy);
    policy["stop_capture"] = true;
    home.write_policy(policy.dump(2));
    std::string const url = "https://orders.example.org/orders/1";
    auto const words = run(home, { "policy", "try", url }).output;
    CHECK(words.find("Nothing is captured now") == 0);
    auto const json = Json::parse(run(home, { "policy", "try", url, "--json" }).output);
    CHECK(json["captured"] == false);
    CHECK(json["reason"] == "stopped");
}

TEST_CASE("policy add-app adds an app and changes nothing else of the file")
{
    MadeUpHome const home;
    ::chmod(home.policy().c_str(), 0640);
    check_output("policy_add_app.txt",
        run(home,
            { "policy", "add-app", "https://WWW.help.example.org:443/tickets/1", "--category",
                "clicks", "--category", "text" }));
    auto const added = R"(,
    { "id": "help", "name": "Help", "origins": ["https://www.help.example.org"], )"
                       R"("categories": ["clicks", "text"] })";
    CHECK(replaced(content_of(home.policy()), added, "") == made_up_policy);
    CHECK(mode_of(home.policy()) == 0640);
    CHECK(!fs::exists(home.path() / "policy.json.new"));
}

TEST_CASE("policy add-app begins a policy where there is none")
{
    MadeUpHome const home;
    fs::remove(home.policy());
    check_output("policy_add_app_begun.json",
        run(home, { "policy", "add-app", "http://leave.localhost:8080/", "--json" }));
    CHECK(mode_of(home.policy()) == 0600);
    check_golden("policy_add_app_begun.policy.json", content_of(home.policy()));
}

TEST_CASE("policy add-app leaves a policy as it is that it cannot extend")
{
    MadeUpHome const home;
    check_failure(home, { "policy", "add-app", "https://orders.example.org/x" }, 2,
        "an app of the policy has this origin already (see fairtrace policy try)");
    check_failure(home, { "policy", "add-app", "https://orders.example.com/x" }, 2,
        "an app of the policy has this id already (choose another one with --id)");
    check_failure(home, { "policy", "add-app", "https://a.org", "--category", "everything" }, 2,
        "expected a category: clicks, selections, navigation, text, shortcuts, clipboard_links, "
        "observation or pointer_path");
    CHECK(content_of(home.policy()) == made_up_policy);
    ::chmod(home.policy().c_str(), 0666);
    check_failure(home, { "policy", "add-app", "https://a.org" }, 1,
        "HOME/policy.json: others can write the policy or its folder (make its owner the only one "
        "who can (chmod go-w))");
    CHECK(content_of(home.policy()) == made_up_policy);
}

TEST_CASE("policy --policy takes another file than the home's")
{
    MadeUpHome const home;
    auto const draft = written(home, "draft.json", changed_policy());
    ::chmod(draft.c_str(), 0600);
    auto const checked = run(home, { "policy", "check", "--policy", draft, "--json" });
    CHECK(Json::parse(checked.output)["path"] == "HOME/draft.json");
}
