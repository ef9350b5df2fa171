// A command line as a person types it, on a made-up home; what it says is compared with golden
// files. FAIRTRACE_APPROVE=1 writes them anew: look at the difference before you keep it.
#pragma once

#include "made_up_home.hpp"
#include "made_up_messages.hpp"

#include <fairtrace/cli.hpp>
#include <fairtrace/session.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace fairtrace::test {

struct Ran {
    int code = -1;
    std::string output;
    std::string error;
};

inline std::string replaced(std::string text, std::string const& what, std::string const& with)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

// The command with --home; in what it says, the home is called HOME.
inline Ran run(MadeUpHome const& home, std::vector<std::string> arguments,
    std::string const& typed = {}, fs::path const& programs = "/nowhere")
{
    // A system policy would stand in place of the made-up one.
    REQUIRE(!fs::exists("/etc/fairtrace/policy.json"));
    arguments.insert(arguments.end(), { "--home", home.path().string() });
    std::istringstream input { typed };
    std::ostringstream output;
    std::ostringstream error;
    auto const code
        = run_command_line({ std::move(arguments), programs, input, output, error, false });
    auto const path = home.path().string();
    return { code, replaced(output.str(), path, "HOME"), replaced(error.str(), path, "HOME") };
}

inline void check_golden(char const* name, std::string const& text)
{
    auto const file = fs::path { PROJECT_FOLDER } / "tests/golden/cli" / name;
    if (std::getenv("FAIRTRACE_APPROVE") != nullptr)
        std::ofstream { file } << text;
    INFO(name);
    CHECK(text == content_of(file));
}

inline void check_output(char const* golden_name, Ran const& ran)
{
    CHECK(ran.error.empty());
    CHECK(ran.code == 0);
    check_golden(golden_name, ran.output);
}

// One line for a person, or one object for a program; nothing on the output.
inline void check_failure(
    MadeUpHome const& home, std::vector<std::string> arguments, int code, std::string const& line)
{
    INFO(line);
    auto const said = run(home, arguments);
    CHECK(said.code == code);
    CHECK(said.output.empty());
    CHECK(said.error == "fairtrace: " + line + "\n");
    arguments.push_back("--json");
    auto const written = run(home, arguments);
    CHECK(written.code == code);
    CHECK(written.output.empty());
    CHECK(std::count(written.error.begin(), written.error.end(), '\n') == 1);
    auto const json = Json::parse(written.error);
    CHECK(json["error"]["message"] == line);
    CHECK(!json["error"]["code"].get<std::string>().empty());
}

// Says these messages to a session of the host and gives its last answer.
inline Json tell_host(MadeUpHome const& home, std::vector<Json> const& messages)
{
    auto const rooms = Rooms::open(home.home());
    Json last;
    Session session { *rooms, [&](std::string const& json) { last = Json::parse(json); } };
    session.take(hello().dump());
    for (auto message : messages) {
        // Whoever consents has read the notice of the policy that is there.
        if (message["type"] == "consent")
            message["notice"] = rooms->policy->digest;
        session.take(message.dump());
        session.flush();
    }
    return last;
}

inline Json start_task(std::string title)
{
    auto start = request("start_task");
    start["title"] = std::move(title);
    return start;
}

// Two tasks, masked values, a field that was never read, dropped and missing events.
class RecordedHome : public MadeUpHome {
public:
    RecordedHome()
    {
        auto const last = tell_host(*this,
            { consent_to_all({ { "notice", "" } }), start_task("Change order of jane@example.org"),
                batch(1,
                    { event(1, navigate()), event(2, fill("E-mail", "jane@example.org")),
                        event(3, select_option("Shipping method", "Express")),
                        event(4, fill_of_sensitive_field()),
                        event(5, fill("Copy to", "jane@example.org")), event(6, click()) }),
                request("stop_task"),
                batch(2,
                    { changed(event(7), "/page/url", "https://orders.example.org/salaries/7"),
                        event(9, click("New order")) },
                    Json::array({ { { "document", document_text() }, { "reason", "overflow" },
                        { "count", 3 } } })) });
        REQUIRE(last == acknowledged(2, 1, 0, drops("excluded_path")));
    }
};

}
