#include "../policy_words.hpp"
#include "../read_policy.hpp"
#include "policy_subcommands.hpp"

#include <fairtrace/policy_edit.hpp>
#include <fairtrace/web_address.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

// What can be learned from without the text that people type.
std::vector<Category> const modest { Category::Clicks, Category::Selections, Category::Navigation };

std::span<std::uint8_t const> bytes_of(std::string const& text)
{
    return { reinterpret_cast<std::uint8_t const*>(text.data()), text.size() };
}

// "orders" for orders.example.org and www.orders.example.org, "192-0-2-1" for numbers.
std::string id_for(std::string host)
{
    if (host.starts_with("www.") && std::count(host.begin(), host.end(), '.') > 1)
        host.erase(0, 4);
    auto const last = host.substr(host.rfind('.') + 1);
    if (last.front() < '0' || last.front() > '9')
        return host.substr(0, host.find('.'));
    std::replace(host.begin(), host.end(), '.', '-');
    return host;
}

std::string name_for(std::string id)
{
    std::replace_if(
        id.begin(), id.end(), [](char letter) { return letter == '-' || letter == '_'; }, ' ');
    if (!id.empty() && id.front() >= 'a' && id.front() <= 'z')
        id.front() = static_cast<char>(id.front() - 'a' + 'A');
    return id;
}

// Of the new text what was not said of the old one; nobody has to read all again.
std::vector<Advice> new_advice(std::vector<Advice> before, std::vector<Advice> after)
{
    auto const is_old = [&](Advice const& advice) {
        return std::any_of(before.begin(), before.end(),
            [&](Advice const& other) { return other.message == advice.message; });
    };
    after.erase(std::remove_if(after.begin(), after.end(), is_old), after.end());
    return after;
}

class PolicyAddApp final : public Command {
public:
    CLI::App* declare(CLI::App& policy) override
    {
        auto* const add = policy.add_subcommand(
            "add-app", "Add an app for an address to the policy; without a policy, begin one");
        add->add_option("url", m_url, "An address in the app")->required();
        add->add_option("--id", m_id, "Its id in traces (else made from the host)");
        add->add_option("--name", m_name, "Its name on the consent page (else made from the id)");
        add->add_option("--category", m_categories,
            "What may be asked for; may be repeated (else clicks, selections, navigation)");
        return add;
    }

    Result<void> run(Context& context) override
    {
        auto const address = WebAddress::parse(m_url);
        if (!address)
            return address.error();
        auto const app = new_app(*address);
        if (!app)
            return app.error();
        std::error_code error;
        auto const is_there = std::filesystem::symlink_status(context.home.policy, error).type()
            != std::filesystem::file_type::not_found;
        return is_there ? add(context, *app) : begin(context, *app);
    }

private:
    Result<NewApp> new_app(WebAddress const& address) const
    {
        NewApp app { m_id.empty() ? id_for(address.host) : m_id, m_name, address.origin, modest };
        if (app.name.empty())
            app.name = name_for(app.id);
        if (!m_categories.empty())
            app.categories.clear();
        for (auto const& text : m_categories) {
            auto const category = parse_category(text);
            if (!category)
                return Error { ErrorCode::Usage,
                    "expected a category: clicks, selections, navigation, text, shortcuts, "
                    "clipboard_links, observation or pointer_path" };
            app.categories.push_back(*category);
        }
        return app;
    }

    Result<void> add(Context& context, NewApp const& app) const
    {
        auto const old = read_policy_text(context.home);
        if (!old)
            return old.error();
        auto const text = add_app(old->text, app);
        if (!text)
            return text.error();
        if (auto const written = replace_file(context.home.policy, bytes_of(*text)); !written) {
            context.at_fault = context.home.policy;
            return written;
        }
        return report(context, advice_on(old->policy, old->text), Beginning::No);
    }

    Result<void> begin(Context& context, NewApp const& app) const
    {
        auto const text = starter_policy(app);
        if (!text)
            return text.error();
        auto const& file = context.home.policy;
        auto made = make_private_folder(file.parent_path());
        if (made)
            made = write_private_file(file, bytes_of(*text));
        if (!made) {
            context.at_fault = file;
            return made;
        }
        auto const reported = report(context, {}, Beginning::Yes);
        std::error_code error;
        if (!reported)
            std::filesystem::remove(
                file, error); // Others can write the folder: it would be refused.
        return reported;
    }

    enum class Beginning {
        No,
        Yes,
    };

    static Result<void> report(Context& context, std::vector<Advice> before, Beginning beginning)
    {
        auto const read = read_policy_text(context.home);
        if (!read)
            return read.error();
        auto const advice = new_advice(std::move(before), advice_on(read->policy, read->text));
        auto const file = context.home.policy.string();
        auto& output = context.output;
        if (output.is_json()) {
            output.json({ { "path", file }, { "created", beginning == Beginning::Yes },
                { "digest", read->policy.digest },
                { "app", Json(to_json(read->policy)["apps"].back()) },
                { "warnings", advice_to_json(advice) } });
            return {};
        }
        output.line(file + (beginning == Beginning::Yes ? ": begun, with" : ": added"));
        say_scope(output, read->policy.apps.back());
        say_advice(output, file, advice);
        say_next(output, beginning);
        return {};
    }

    static void say_next(Output& output, Beginning beginning)
    {
        output.heading("Next");
        if (beginning == Beginning::Yes)
            output.line("  Edit the file: organization, purposes (description, recipients), "
                        "retention_days, hold_back_hours, minimum_contributors.");
        output.line("  Say what must stay out: excluded_paths, and fields with the rule drop or "
                    "shape. Then look: fairtrace policy check");
        output.line(
            "  Then package it: fairtrace package. Whoever consented before is asked again, "
            "since there is more to agree to.");
    }

    std::string m_url;
    std::string m_id;
    std::string m_name;
    std::vector<std::string> m_categories;
};

}

std::unique_ptr<Command> make_policy_add_app() { return std::make_unique<PolicyAddApp>(); }

}
