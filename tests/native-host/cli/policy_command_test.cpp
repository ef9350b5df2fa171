#include "cli_fixture.hpp"

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("policy show says what the policy says")
{
    MadeUpHome const home;
    check_output("policy_show.txt", run(home, { "policy", "show" }));
    check_output("policy_show.json", run(home, { "policy", "show", "--json" }));
}

TEST_CASE("policy show leaves out no rule for fields and no approval")
{
    MadeUpHome const home;
    auto policy = Json::parse(made_up_policy);
    policy["apps"][0]["fields"] = { { { "name", "note" }, { "rule", "drop" } } };
    policy["apps"][0]["observation"] = true;
    policy["required_approvals"] = { "works council" };
    home.write_policy(policy.dump(2));
    auto const output = run(home, { "policy", "show" }).output;
    for (std::string const words :
        { "the field named “note”: never read", "observation: on", "approved by: works council" })
        CHECK(output.find(words) != std::string::npos);
}

TEST_CASE("policy show --json is a policy that can be used")
{
    MadeUpHome const home;
    home.write_policy(run(home, { "policy", "show", "--json" }).output);
    check_output("policy_show.json", run(home, { "policy", "show", "--json" }));
}

TEST_CASE("policy check says that the policy can be used")
{
    MadeUpHome const home;
    check_output("policy_check.txt", run(home, { "policy", "check" }));
    check_output("policy_check.json", run(home, { "policy", "check", "--json" }));
}

TEST_CASE("policy check says what a threshold of one person means")
{
    MadeUpHome const home;
    home.write_policy(
        replaced(made_up_policy, "\"minimum_contributors\": 5", "\"minimum_contributors\": 1"));
    check_output("policy_check_one_contributor.txt", run(home, { "policy", "check" }));
}

TEST_CASE("a mistake in the policy is named with file and line and what was expected")
{
    MadeUpHome const home;
    home.write_policy(replaced(made_up_policy, "\"clicks\", ", "\"klicks\", "));
    check_failure(home, { "policy", "check" }, 1,
        "HOME/policy.json:11: expected a category: clicks, selections, navigation, text, "
        "shortcuts, clipboard_links, observation or pointer_path");
    home.write_policy("{ \"version\": 1,\n  oops");
    check_failure(home, { "policy", "show" }, 1, "HOME/policy.json:2: expected valid JSON");
}

TEST_CASE("where there is no policy, the file that should be there is named")
{
    MadeUpHome const home;
    fs::remove(home.policy());
    check_failure(home, { "policy", "check" }, 1,
        "HOME/policy.json: there is no policy (ask your administrator, or begin one with fairtrace "
        "policy add-app URL)");
}

TEST_CASE("a policy that others can write is refused")
{
    MadeUpHome const home;
    ::chmod(home.policy().c_str(), 0666);
    check_failure(home, { "policy", "check" }, 1,
        "HOME/policy.json: others can write the policy or its folder (make its owner the only one "
        "who can (chmod go-w))");
}
