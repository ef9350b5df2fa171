#include "../commands.hpp"
#include "../packaging/package_build.hpp"
#include "../packaging/package_words.hpp"
#include "../policy_words.hpp"
#include "../read_policy.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_extension = 16UL * 1024 * 1024;

// Other advice is for the administrator to weigh; sites of strangers are for nobody to approve.
Result<void> check_advice(std::vector<Advice> const& advice)
{
    for (auto const& one : advice) {
        if (one.code.view() == "public_suffix")
            return Error { ErrorCode::PolicyMalformed,
                "this approves the sites of everybody who has a name under a public suffix; name "
                "your own domain",
                one.line };
    }
    return {};
}

class PackageCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const package
            = root.add_subcommand("package", "Make of a policy what browsers and machines install");
        package->fallthrough();
        package->add_option("--policy", m_policy, "The policy")->required();
        package->add_option("--out", m_out, "Folder to write; must not exist, or be empty")
            ->required();
        package->add_option("--key", m_key,
            "Key to sign the extension with (PEM); otherwise your own, made at the first time");
        package->add_option("--update-url", m_update_url,
            "Where browsers look for new versions: an address that ends in .xml");
        auto* const revision = package->add_option(
            "--revision", m_revision, "Last part of the version, 1 to 65535; 1 if left out");
        package
            ->add_option("--previous", m_previous,
                "The folder of the package before: the revision follows from it")
            ->excludes(revision);
        package->add_option("--signed-xpi", m_signed_xpi,
            "The Firefox extension of this revision, as signed by Mozilla");
        package->add_flag("--no-packages", m_is_without_packages, "Make no .deb and no .rpm");
        return package;
    }

    Result<void> run(Context& context) override
    {
        auto request = make_request(context);
        if (!request)
            return request.error();
        auto advice = advice_on(request->policy, request->policy_text);
        if (auto const checked = check_advice(advice); !checked)
            return checked;
        auto previous = read_previous(context);
        if (!previous)
            return previous.error();
        if (auto const checked = check_packaging(); !checked)
            return checked;
        auto const folder = fs::absolute(m_out).lexically_normal();
        auto tree = make_tree(context, folder);
        if (!tree)
            return tree.error();
        auto const key = choose_key(m_key, own_key_file());
        if (!key) {
            context.at_fault = m_key.empty() ? own_key_file() : fs::absolute(m_key);
            return key.error();
        }
        auto const prefix = m_is_without_packages ? fs::path {} : context.programs.parent_path();
        PackageBuild build { *std::move(request), prefix, context.progress };
        auto const files = build.run(key->key, *previous ? &**previous : nullptr);
        if (!files)
            return files.error();
        if (auto const kept = keep(*tree, *files, *key); !kept) {
            context.at_fault = folder;
            return kept;
        }
        auto const changes = *previous
            ? std::optional { changes_since(**previous, build.request().policy) }
            : std::nullopt;
        say(context.output,
            { folder, package_info(build.request(), key->key), *files, *key,
                context.home.policy.string(), std::move(advice), changes });
        return {};
    }

private:
    Result<PackageRequest> make_request(Context& context) const
    {
        if (m_revision < 1 || m_revision > highest_revision)
            return Error { ErrorCode::Usage, "a revision is a number from 1 to 65535" };
        if (!is_update_url(m_update_url))
            return Error { ErrorCode::Usage,
                "this is no address for updates; give https://HOST/.../NAME.xml, or "
                "file:///.../NAME.xml" };
        context.home.policy = fs::absolute(m_policy);
        context.home.is_system_policy = false;
        auto read = read_policy_text(context.home);
        if (!read)
            return read.error();
        PackageRequest request { std::move(read->text), std::move(read->policy), FAIRTRACE_VERSION,
            m_revision, m_update_url, context.programs.parent_path() / "share/fairtrace/extension",
            std::nullopt };
        if (!m_signed_xpi.empty()) {
            context.at_fault = fs::absolute(m_signed_xpi);
            auto xpi = read_text_file(context.at_fault, largest_extension);
            if (!xpi)
                return xpi.error();
            context.at_fault.clear();
            request.signed_xpi = *std::move(xpi);
        }
        return request;
    }

    Result<std::optional<PreviousPackage>> read_previous(Context& context) const
    {
        if (m_previous.empty())
            return std::optional<PreviousPackage> {};
        auto previous = PreviousPackage::read(fs::absolute(m_previous));
        if (!previous) {
            context.at_fault = fs::absolute(m_previous);
            return previous.error();
        }
        return std::optional { *std::move(previous) };
    }

    Result<void> check_packaging() const
    {
        if (m_is_without_packages)
            return {};
        for (auto const format : { MachineFormat::Deb, MachineFormat::Rpm }) {
            if (auto const checked = check_tools(format); !checked)
                return checked;
        }
        return {};
    }

    static Result<OutputTree> make_tree(Context& context, fs::path const& folder)
    {
        auto tree = OutputTree::create(folder);
        if (!tree)
            context.at_fault = folder;
        return tree;
    }

    // The key first: a package whose key is lost could never be updated.
    static Result<void> keep(OutputTree& tree, PackageFiles const& files, KeyChoice const& key)
    {
        if (auto const written = write_files(tree.partial(), files); !written)
            return written;
        if (key.is_new) {
            if (auto const written = key.key.write(key.file); !written)
                return written;
        }
        return tree.finish();
    }

    static void say(Output& output, PackageSummary const& summary)
    {
        if (output.is_json())
            output.json(summary_as_json(summary));
        else
            say_summary(output, summary);
    }

    std::string m_policy;
    std::string m_out;
    std::string m_key;
    std::string m_update_url = default_update_url;
    std::string m_previous;
    std::string m_signed_xpi;
    std::uint32_t m_revision = 1;
    bool m_is_without_packages = false;
};

}

std::unique_ptr<Command> make_package_command() { return std::make_unique<PackageCommand>(); }

}
