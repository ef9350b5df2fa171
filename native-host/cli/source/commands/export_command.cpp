#include "../commands.hpp"
#include "../own_store.hpp"
#include "../read_policy.hpp"

#include <fairtrace/policy_notice.hpp>

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

Result<void> check_purpose(Home const& home, OwnStore& store, std::string const& purpose)
{
    auto const policy = read_policy(home);
    if (!policy)
        return policy.error();
    if (policy->purpose(purpose) == nullptr)
        return Error { ErrorCode::PurposeNotDeclared,
            "the policy declares no such purpose; 'fairtrace policy show' lists them" };
    auto const decision = store.latest_decision();
    if (!decision)
        return decision.error();
    if (!*decision || (*decision)->categories.empty())
        return Error { ErrorCode::PurposeNotConsented,
            "you have not consented to this purpose; the extension's consent page asks for it" };
    // A purpose that a person did not see is one that the policy they agreed to did not have.
    PolicyNotice const notice { *policy };
    auto const consent = store.consent(&notice);
    if (!consent)
        return consent.error();
    if (*consent != ConsentState::Granted)
        return Error { ErrorCode::PurposeNotConsented,
            "the policy asks for more than you consented to; read it again on the consent page" };
    return {};
}

Json summary_to_json(ExportRequest const& request, ExportSummary const& summary)
{
    auto files = Json::array();
    for (auto const& file : summary.files)
        files.push_back(
            { { "name", file.name }, { "bytes", file.bytes }, { "sha256", file.sha256 } });
    return { { "folder", request.folder.string() }, { "format", request.format },
        { "purpose", request.purpose }, { "tasks", summary.tasks }, { "steps", summary.steps },
        { "files", std::move(files) } };
}

std::string format_help()
{
    std::string help = "Format:";
    for (auto const& format : formats())
        help += std::string { " " } + std::string { format.name.view() } + " ("
            + std::string { format.description.view() } + ")";
    return help;
}

CLI::CheckedTransformer style_names()
{
    using enum PlaceholderStyle;
    std::map<std::string, PlaceholderStyle> styles;
    for (auto const style : { Typed, Surrogate, Opaque })
        styles.emplace(name_of(style), style);
    return CLI::CheckedTransformer { std::move(styles) };
}

class ExportCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const command = root.add_subcommand("export", "Write the recorded tasks into files");
        command->fallthrough();
        command->add_option("--purpose", m_request.purpose, "Purpose that the policy declares")
            ->required();
        command->add_option("--format", m_request.format, format_help())->required();
        command->add_option("--out", m_folder, "Folder to write; must not exist, or be empty")
            ->required();
        command
            ->add_option("--placeholders", m_request.placeholders.style,
                "What stands for a masked value: typed (⟨EMAIL_1⟩), surrogate (a made-up one) or "
                "opaque (⟨MASKED⟩)")
            ->transform(style_names())
            ->option_text("STYLE");
        command->add_option("--seed", m_request.placeholders.seed,
            "Number from which surrogates are chosen; the same gives the same");
        return command;
    }

    Result<void> run(Context& context) override
    {
        m_request.folder = std::filesystem::absolute(m_folder);
        auto store = OwnStore::open(context.home);
        if (!store)
            return store.error();
        if (auto const checked = check_purpose(context.home, *store, m_request.purpose); !checked)
            return checked;
        auto const summary = export_store(*store, m_request);
        if (!summary)
            return about_folder(context, summary.error());
        if (context.output.is_json())
            context.output.json(summary_to_json(m_request, *summary));
        else
            say(context.output, *summary);
        return {};
    }

private:
    // An error of the folder names it, others are not about it.
    Error about_folder(Context& context, Error error) const
    {
        if (error.code == ErrorCode::OutputExists || error.code == ErrorCode::OutputNotWritable)
            context.at_fault = m_request.folder;
        return error;
    }

    void say(Output& output, ExportSummary const& summary) const
    {
        output.line(counted(summary.steps, "step") + " of " + counted(summary.tasks, "task")
            + " in " + m_request.folder.string());
        for (auto const& file : summary.files)
            output.line("  " + file.name);
        output.line("  manifest.json");
    }

    ExportRequest m_request;
    std::string m_folder;
};

}

std::unique_ptr<Command> make_export_command() { return std::make_unique<ExportCommand>(); }

}
