#include "command.hpp"
#include "failure.hpp"
#include "help_format.hpp"

#include <fairtrace/cli.hpp>

#include <algorithm>
#include <cstdlib>

namespace fairtrace {

namespace {

constexpr int failed_check = 1;
constexpr int wrong_usage = 2;

struct Choices {
    std::string home;
    bool is_json = false;
};

std::optional<std::filesystem::path> chosen_home(std::string const& option)
{
    if (!option.empty())
        return std::filesystem::absolute(option);
    auto const* const variable = std::getenv("FAIRTRACE_HOME"); // NOLINT(concurrency-mt-unsafe)
    if (variable != nullptr && *variable != '\0')
        return std::filesystem::absolute(variable);
    return std::nullopt;
}

std::filesystem::path user_home()
{
    auto const* const home = std::getenv("HOME"); // NOLINT(concurrency-mt-unsafe)
    return home != nullptr && *home != '\0' ? home : "/nonexistent";
}

int report(std::ostream& stream, bool is_json, std::string_view code, std::string_view message)
{
    if (is_json)
        stream << Json { { "error", { { "code", code }, { "message", message } } } }.dump(
            -1, ' ', false, Json::error_handler_t::replace)
               << '\n';
    else
        stream << "fairtrace: " << message << '\n';
    return wrong_usage;
}

void declare_root(CLI::App& root, Choices& choices)
{
    root.name("fairtrace");
    root.formatter(std::make_shared<HelpFormat>());
    root.set_version_flag("--version", "fairtrace " FAIRTRACE_VERSION);
    root.add_option("--home", choices.home, "Folder with data, keys and policy.json")
        ->type_name("DIR");
    root.add_flag("--json", choices.is_json, "Print JSON");
    root.require_subcommand(1);
    root.fallthrough();
    root.footer("Exit codes: 0 ok, 1 failed check, 2 usage, 3 refused by policy, 4 damaged data.");
}

class Program {
public:
    Program()
        : m_root("Web-task traces, with consent")
        , m_commands(make_commands())
    {
        declare_root(m_root, m_choices);
        for (auto const& command : m_commands)
            m_declared.push_back(command->declare(m_root));
    }

    int run(CommandLine& line)
    {
        if (auto const code = parse(line); code >= 0)
            return code;
        Output output { line.output, line.has_colours };
        if (m_choices.is_json)
            output.choose_json();
        auto const home = chosen_home(m_choices.home);
        Context context { resolve_home(home), home, line.programs, line.input, output,
            { line.machine_root, user_home() } };
        if (!m_choices.is_json)
            context.progress = { line.error, line.is_watched };
        auto done = chosen().run(context);
        line.output.flush();
        if (done && output.has_failed())
            done = Error { ErrorCode::OutputNotWritable,
                "the output cannot be written; check where it goes" };
        if (done)
            return context.verdict == Verdict::Passed ? 0 : failed_check;
        auto const& error = done.error();
        auto const file = context.at_fault.empty() ? "" : context.at_fault.string() + ": ";
        report(line.error, m_choices.is_json, name_of(error.code),
            file + describe(error, context.home));
        return exit_code_of(error.code);
    }

private:
    // An exit code, or -1 to go on.
    int parse(CommandLine& line)
    {
        auto reversed = line.arguments;
        std::reverse(reversed.begin(), reversed.end()); // CLI11 takes them from the back.
        try {
            m_root.parse(std::move(reversed));
        } catch (CLI::ParseError const& error) {
            if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
                return m_root.exit(error, line.output, line.error); // Help or version.
            auto const& arguments = line.arguments;
            auto const is_json
                = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
            return report(line.error, is_json, name_of(ErrorCode::Usage),
                one_line(error.what()) + " (see " + understood() + " --help)");
        }
        return -1;
    }

    // "fairtrace policy try": as far as the arguments were understood.
    std::string understood() const
    {
        std::string words { "fairtrace" };
        auto const* command = &m_root;
        while (!command->get_subcommands().empty()) {
            command = command->get_subcommands().front();
            words += " " + command->get_name();
        }
        return words;
    }

    static std::string one_line(std::string text)
    {
        std::replace(text.begin(), text.end(), '\n', ' ');
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        return text;
    }

    Command& chosen() const
    {
        std::size_t index = 0;
        while (!m_declared[index]->parsed()) // One is: the root requires it.
            ++index;
        return *m_commands[index];
    }

    CLI::App m_root;
    Choices m_choices;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::vector<CLI::App*> m_declared;
};

}

int run_command_line(CommandLine line) { return Program {}.run(line); }

}
