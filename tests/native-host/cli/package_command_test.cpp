#include "cli_fixture.hpp"
#include "made_up_prefix.hpp"

#include <fairtrace/signing_key.hpp>

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// An administrator's folder: a policy, an installation of the programs, a place for the own key.
class Administration : public MadeUpHome {
public:
    Administration()
        : prefix(path() / "prefix")
    {
        ::setenv("XDG_CONFIG_HOME", (path() / "config").c_str(), 1);
    }

    ~Administration() { ::unsetenv("XDG_CONFIG_HOME"); }

    Administration(Administration const&) = delete;
    Administration& operator=(Administration const&) = delete;

    fs::path out(std::string const& name = "out") const { return path() / name; }

    fs::path own_key() const { return path() / "config/fairtrace/signing-key.pem"; }

    // Without .deb and .rpm, which take long, unless asked for; the key's id is called ID.
    Ran package(std::vector<std::string> const& more = {}, std::string const& name = "out") const
    {
        std::vector<std::string> arguments { "package", "--policy", policy().string(), "--out",
            out(name).string(), "--no-packages" };
        arguments.insert(arguments.end(), more.begin(), more.end());
        auto ran = run(*this, arguments, {}, prefix.programs());
        auto const key = SigningKey::read(own_key());
        if (key)
            ran.output = replaced(ran.output, key->extension_id(), "ID");
        return ran;
    }

    Json info(std::string const& name) const
    {
        return Json::parse(content_of(out(name) / "package.json"));
    }

    void check_refused(
        int code, std::string const& line, std::vector<std::string> const& more) const
    {
        INFO(line);
        auto const ran = package(more);
        CHECK(ran.code == code);
        CHECK(ran.output.empty());
        CHECK(ran.error == "fairtrace: " + line + "\n");
        CHECK(!fs::exists(out()));
        CHECK(!fs::exists(out().string() + ".partial"));
        CHECK(!fs::exists(own_key()));
    }

    MadeUpPrefix prefix;
};

std::string wider_policy()
{
    return replaced(
        made_up_policy, R"(["https://stock.example.org"])", R"(["https://*.example.com"])");
}

}

TEST_CASE("package says what it made, that a key was made, and what to do next")
{
    Administration const here;
    check_output("package.txt", here.package());
    CHECK((fs::status(here.own_key()).permissions() & fs::perms::all)
        == (fs::perms::owner_read | fs::perms::owner_write));
    check_output("package_again.txt", here.package({}, "again"));
    check_output("package.json", here.package({ "--json" }, "third"));
    CHECK(!fs::exists(here.out().string() + ".partial"));
}

TEST_CASE("a policy that approves a public suffix is not packaged, and its line is said")
{
    Administration const here;
    here.write_policy(
        replaced(made_up_policy, R"(["https://stock.example.org"])", R"(["https://*.co.uk"])"));
    here.check_refused(1,
        "HOME/policy.json:13: this approves the sites of everybody who has a name under a public "
        "suffix (name your own domain)",
        {});
}

TEST_CASE("what is packaged for browsers is what the golden files say")
{
    Administration const here;
    REQUIRE(
        here.package({ "--update-url", "https://fairtrace.example.org/updates.xml" }).code == 0);
    auto const id = here.info("out")["extensions"]["chromium"].get<std::string>();
    for (auto const& [golden, file] : {
             std::pair { "package_policy_chromium.json", "policies/chromium.json" },
             std::pair { "package_policy_edge.json", "policies/edge.json" },
             std::pair { "package_policy_firefox.json", "policies/firefox.json" },
             std::pair { "package_updates.txt", "browser/updates.xml" },
             std::pair { "package_updates_firefox.json", "browser/updates.json" },
             std::pair {
                 "package_host_chrome.json", "native-messaging/chrome/org.fairtrace.host.json" },
         })
        check_golden(golden, replaced(content_of(here.out() / file), id, "ID"));
}

TEST_CASE("after the previous package the revision rises only where something differs")
{
    Administration const here;
    REQUIRE(here.package().code == 0);
    auto const same = here.package({ "--previous", here.out().string() }, "same");
    check_output("package_same.txt", same);
    CHECK(here.info("same")["revision"] == 1);
    here.write_policy(wider_policy());
    check_output("package_wider.txt", here.package({ "--previous", here.out().string() }, "wider"));
    CHECK(here.info("wider")["version"].get<std::string>().ends_with(".2"));
    // The policy as it was, but a newer extension.
    here.write_policy(made_up_policy);
    here.prefix.write("share/fairtrace/extension/chromium/worker.js", "work_better();\n");
    REQUIRE(here.package({ "--previous", here.out().string() }, "newer").code == 0);
    CHECK(here.info("newer")["revision"] == 2);
}

TEST_CASE("another key than the previous package's is refused")
{
    Administration const here;
    REQUIRE(here.package().code == 0);
    auto const other = here.path() / "other.pem";
    REQUIRE(SigningKey::create()->write(other));
    auto const ran
        = here.package({ "--previous", here.out().string(), "--key", other.string() }, "next");
    CHECK(ran.code == 1);
    CHECK(ran.error.starts_with("fairtrace: the previous package was signed with another key"));
    CHECK(!fs::exists(here.out("next")));
}

TEST_CASE("a key that was named must be there, be one, and be its owner's alone")
{
    Administration const here;
    auto const key = here.path() / "key.pem";
    here.check_refused(1,
        "HOME/key.pem: the signing key is not there (name the file that the last package was "
        "signed with, or leave --key out to have one made)",
        { "--key", key.string() });
    std::ofstream { key } << "nonsense";
    ::chmod(key.c_str(), 0644);
    here.check_refused(1,
        "HOME/key.pem: others than its owner can read or write the signing key (run 'chmod 600' "
        "on it)",
        { "--key", key.string() });
    ::chmod(key.c_str(), 0600);
    here.check_refused(1,
        "HOME/key.pem: the signing key is no RSA key of 2048 bits or more in a PEM file without a "
        "passphrase (make one with 'openssl genrsa -out FILE 2048')",
        { "--key", key.string() });
}

TEST_CASE("wrong usage is said before anything is written")
{
    Administration const here;
    here.check_refused(2, "a revision is a number from 1 to 65535", { "--revision", "65536" });
    here.check_refused(2,
        "this is no address for updates (give https://HOST/.../NAME.xml, or file:///.../NAME.xml)",
        { "--update-url", "https://example.org/" });
    here.check_refused(4,
        "HOME/nowhere: this is not the folder of an earlier package (name one that fairtrace "
        "package wrote)",
        { "--previous", (here.path() / "nowhere").string() });
    here.write_policy("{\n  \"version\": 1,\n  \"apps\": 7\n}\n");
    auto const ran = here.package();
    CHECK(ran.code == 1);
    CHECK(ran.error.starts_with("fairtrace: HOME/policy.json:"));
    CHECK(!fs::exists(here.out()));
}

TEST_CASE("a policy with more origins than browsers take makes no package")
{
    Administration const here;
    auto const origins_of = [](std::string const& app) {
        std::string origins = "[";
        for (int number = 0; number < 51; ++number)
            origins += "\"https://" + app + std::to_string(number) + ".example\",";
        origins.back() = ']';
        return origins;
    };
    auto const policy
        = replaced(made_up_policy, R"(["https://orders.example.org"])", origins_of("orders"));
    here.write_policy(replaced(policy, R"(["https://stock.example.org"])", origins_of("stock")));
    here.check_refused(1,
        "the policy approves more than 100 origins, and browsers take no more (where several "
        "belong to one domain, approve https://*.DOMAIN in their place)",
        {});
}

TEST_CASE("a folder with anything in it is not written to")
{
    Administration const here;
    fs::create_directory(here.out());
    std::ofstream { here.out() / "theirs" } << "text";
    auto const ran = here.package();
    CHECK(ran.code == 2);
    CHECK(content_of(here.out() / "theirs") == "text");
    CHECK(!fs::exists(here.own_key()));
}
