// What --help, the manual and the completions of the shells say of commands and options: the same.
#include "cli_fixture.hpp"

#include <cstdio>
#include <map>
#include <set>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

using Words = std::set<std::string>;

// "policy check" → its own subcommands and options.
struct Help {
    Words subcommands;
    Words options; // With their dashes, the long ones.
};

void collect(Help& help, std::string const& line, bool is_in_subcommands)
{
    if (!line.starts_with("  ") || line.starts_with("   "))
        return;
    if (is_in_subcommands)
        help.subcommands.insert(line.substr(2, line.find(' ', 2) - 2));
    else if (auto const dashes = line.find("--"); line.starts_with("  -"))
        help.options.insert(line.substr(dashes, line.find_first_of(" ,", dashes) - dashes));
}

Help help_of(std::string const& command)
{
    MadeUpHome const home;
    std::vector<std::string> arguments;
    std::istringstream words { command };
    for (std::string word; words >> word;)
        arguments.push_back(word);
    arguments.push_back("--help");
    auto const ran = run(home, arguments);
    REQUIRE(ran.code == 0);
    Help help;
    auto is_in_subcommands = false;
    std::istringstream lines { ran.output };
    for (std::string line; std::getline(lines, line);) {
        is_in_subcommands = line == "Subcommands:" || (is_in_subcommands && line.starts_with("  "));
        collect(help, line, is_in_subcommands);
    }
    return help;
}

std::map<std::string, Help> all_help(std::string const& command = {})
{
    std::map<std::string, Help> all { { command, help_of(command) } };
    for (auto const& inner : all[command].subcommands)
        all.merge(all_help(command.empty() ? inner : command + " " + inner));
    return all;
}

Words all_options()
{
    Words options;
    for (auto const& [command, help] : all_help())
        options.insert(help.options.begin(), help.options.end());
    return options;
}

fs::path installer() { return fs::path { PROJECT_FOLDER } / "installer"; }

std::vector<std::string> lines_of(std::string const& shell_command)
{
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> const pipe {
        ::popen(shell_command.c_str(), "r"), ::pclose
    };
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> buffer {};
    while (auto const count = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        output.append(buffer.data(), count);
    std::vector<std::string> lines;
    std::istringstream stream { output };
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

// What bash offers behind these words where one begins so.
Words offered_by_bash(std::string const& command, std::string const& begin)
{
    auto const lines = lines_of("bash -c '. \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                                "_fairtrace 2>/dev/null; printf \"%s\\n\" \"${COMPREPLY[@]}\"' '"
        + (installer() / "completion/fairtrace.bash").string() + "' fairtrace " + command + " '"
        + begin + "'");
    Words words { lines.begin(), lines.end() };
    words.erase("");
    return words;
}

// What stands in a text between these two, wherever it does.
Words between(std::string const& text, std::string const& before, char const* after)
{
    Words words;
    for (auto at = text.find(before); at != text.npos; at = text.find(before, at + 1)) {
        auto const begin = at + before.size();
        words.insert("--" + text.substr(begin, text.find_first_of(after, begin) - begin));
    }
    return words;
}

}

TEST_CASE("the help of each subcommand lists --json, and --home where it has an effect")
{
    Words const homeless { "package", "redact", "policy diff" };
    for (auto const& [command, help] : all_help()) {
        CAPTURE(command);
        CHECK(help.options.contains("--json"));
        CHECK(help.options.contains("--help"));
        CHECK(help.options.contains("--home") == !homeless.contains(command));
        CHECK(help.options.contains("--version") == command.empty());
    }
}

TEST_CASE("the help of what follows policy lists --policy, except where two are compared")
{
    for (auto const& inner : help_of("policy").subcommands) {
        CAPTURE(inner);
        CHECK(help_of("policy " + inner).options.contains("--policy") == (inner != "diff"));
    }
}

TEST_CASE("bash completes the subcommands and options that the help lists, and no others")
{
    auto const all = all_help();
    REQUIRE(all.size() > 15);
    for (auto const& [command, help] : all) {
        CAPTURE(command);
        CHECK(offered_by_bash(command, "--") == help.options);
        auto subcommands = offered_by_bash(command, "");
        for (auto const& option : help.options)
            subcommands.erase(option);
        CHECK(subcommands == help.subcommands);
    }
}

TEST_CASE("bash knows the value of an option from a subcommand")
{
    CHECK(offered_by_bash("policy --policy FILE", "ch") == Words { "check" });
    CHECK(offered_by_bash("--home policy", "doc") == Words { "doctor" });
}

TEST_CASE("manual, zsh and fish have the subcommands and options that the help lists")
{
    auto const manual = content_of(installer() / "man/fairtrace.1");
    auto const zsh = content_of(installer() / "completion/fairtrace.zsh");
    auto const fish = content_of(installer() / "completion/fairtrace.fish");
    for (auto const& [command, help] : all_help()) {
        for (auto const& subcommand : help.subcommands) {
            CAPTURE(command, subcommand);
            CHECK(manual.find(replaced(subcommand, "-", "\\-")) != manual.npos);
            CHECK(zsh.find("'" + subcommand + ":") != zsh.npos);
            CHECK(fish.find(subcommand) != fish.npos);
        }
    }
    auto const options = all_options();
    // There an option may stand behind those that it excludes: "(--user)--system[".
    CHECK(between(replaced(zsh, ")--", ") --"), "--", "[)") == options);
    // Variables are set with an option of that name too.
    CHECK(between(replaced(fish, "set -l ", "set "), " -l ", " ") == options);
    Words in_manual;
    for (auto const& option : between(replaced(manual, "\\-", "-"), "--", " \"\\,]|\n"))
        in_manual.insert(option);
    CHECK(in_manual == options);
}
