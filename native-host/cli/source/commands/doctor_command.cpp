#include "../commands.hpp"
#include "../doctor/checks.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t longest_word = 9; // "problem", and two spaces.

std::string_view word_of(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return "ok";
    case FindingStatus::Warning:
        return "warning";
    case FindingStatus::Problem:
        return "problem";
    case FindingStatus::Skipped:
        return "skipped";
    }
    return {};
}

std::string_view colour_of(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return "\x1b[32m";
    case FindingStatus::Warning:
        return "\x1b[33m";
    case FindingStatus::Problem:
        return "\x1b[31m";
    case FindingStatus::Skipped:
        return "\x1b[2m";
    }
    return {};
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string padded { text };
    padded.resize(std::max(width, text.size()), ' ');
    return padded;
}

Json as_json(Findings const& findings)
{
    auto list = Json::array();
    for (auto const& finding : findings) {
        Json entry { { "id", finding.id }, { "status", word_of(finding.status) },
            { "found", finding.found } };
        if (!finding.mend.empty())
            entry["mend"] = finding.mend;
        list.push_back(std::move(entry));
    }
    return list;
}

// Lines of a width that is read with ease; those after the first begin below the first one's text.
std::string wrapped(std::string_view text, std::size_t indent)
{
    constexpr std::size_t width = 100;
    std::string lines;
    while (indent + text.size() > width) {
        auto const space = text.rfind(' ', width - indent);
        if (space == text.npos || space == 0)
            break; // A long path stays whole.
        lines += std::string { text.substr(0, space) } + "\n" + std::string(indent, ' ');
        text.remove_prefix(space + 1);
    }
    return lines + std::string { text };
}

// A program that reads the lines gets each one whole.
std::string laid_out(Output const& output, std::string const& text, std::size_t indent)
{
    return output.has_colours() ? wrapped(text, indent) : text;
}

void say(Output& output, Findings const& findings)
{
    std::size_t subject = 0;
    for (auto const& finding : findings)
        subject = std::max(subject, finding.subject.size());
    auto const indent = longest_word + subject + 2;
    for (auto const& finding : findings)
        output.line(output.coloured(
                        colour_of(finding.status), padded(word_of(finding.status), longest_word))
            + padded(finding.subject, subject + 2) + laid_out(output, finding.found, indent));
    bool has_heading = false;
    for (auto const& finding : findings) {
        if (finding.mend.empty())
            continue;
        if (!std::exchange(has_heading, true)) {
            output.line();
            output.heading("How to mend");
        }
        output.line(padded({}, longest_word) + padded(finding.subject, subject + 2)
            + laid_out(output, finding.mend, indent));
    }
}

class DoctorCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const doctor = root.add_subcommand(
            "doctor", "Say what keeps browser, extension and host apart, and how to mend it");
        doctor->fallthrough();
        return doctor;
    }

    Result<void> run(Context& context) override
    {
        auto const examination = examine(context);
        Findings findings;
        for (auto const check : checks())
            check(examination, findings);
        auto const is_sick = std::any_of(findings.begin(), findings.end(),
            [](Finding const& finding) { return finding.status == FindingStatus::Problem; });
        if (context.output.is_json())
            context.output.json({ { "ok", !is_sick }, { "findings", as_json(findings) } });
        else
            say(context.output, findings);
        if (is_sick)
            context.verdict = Verdict::Failed;
        return {};
    }
};

}

std::unique_ptr<Command> make_doctor_command() { return std::make_unique<DoctorCommand>(); }

}
