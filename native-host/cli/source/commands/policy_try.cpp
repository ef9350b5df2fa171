#include "../policy_words.hpp"
#include "../read_policy.hpp"
#include "policy_subcommands.hpp"

#include <fairtrace/normalize.hpp>
#include <fairtrace/passing_memory.hpp>
#include <fairtrace/redact.hpp>
#include <fairtrace/web_address.hpp>

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

// As the host would record it: through the same normalizer and redactor.
Result<std::string> recorded_route(App const& app, WebAddress const& address)
{
    NormalizedEvent event {};
    event.field_rule = FieldRule::Redact;
    event.action = Navigate<RawText> {};
    event.route = Normalizer { app.routes }.route_of(RawText { address.url() });
    PassingMemory memory;
    auto const redacted = Redactor {}.redact(std::move(event), memory);
    if (!redacted)
        return redacted.error();
    return std::string { redacted->route.view() };
}

std::string_view name_of(NearMiss miss)
{
    switch (miss) {
    case NearMiss::OtherScheme:
        return "other_scheme";
    case NearMiss::OtherPort:
        return "other_port";
    case NearMiss::Subdomain:
        return "subdomain";
    case NearMiss::None:
        return "none";
    }
    return {};
}

std::string in_words(AtAddress const& there)
{
    auto const& nearest = there.nearest_origin;
    switch (there.near_miss) {
    case NearMiss::OtherScheme:
        return "The policy has " + nearest + ": that is another scheme.";
    case NearMiss::OtherPort:
        return "The policy has " + nearest + ": that is another port.";
    case NearMiss::Subdomain:
        return "The policy has " + nearest + ", which does not take the names below it.";
    case NearMiss::None:
        break;
    }
    return {};
}

class PolicyTry final : public Command {
public:
    CLI::App* declare(CLI::App& policy) override
    {
        auto* const subcommand = policy.add_subcommand(
            "try", "Say which app, route, categories and field rules apply at an address");
        subcommand
            ->add_option("url", m_url, "An address such as https://orders.example.org/orders/1")
            ->required();
        return subcommand;
    }

    Result<void> run(Context& context) override
    {
        auto const address = WebAddress::parse(m_url);
        if (!address)
            return address.error();
        auto const policy = read_policy(context.home);
        if (!policy)
            return policy.error();
        auto const there = at_address(*policy, *address);
        auto const is_captured_there = there.app && !there.excluded_by;
        auto const route
            = is_captured_there ? recorded_route(*there.app, *address) : std::string {};
        if (!route)
            return route.error();
        auto const is_stopped = is_captured_there && policy->stops_capture;
        if (context.output.is_json()) {
            auto json = as_json(*address, there, *route);
            if (is_stopped)
                json.update({ { "captured", false }, { "reason", "stopped" } });
            context.output.json(json);
            return {};
        }
        if (is_stopped)
            context.output.line(
                "Nothing is captured now: the policy stops it (stop_capture). Else");
        say(context.output, *address, there, *route);
        return {};
    }

private:
    static Json as_json(WebAddress const& address, AtAddress const& there, std::string const& route)
    {
        auto const is_here = there.app && !there.excluded_by;
        Json json { { "origin", address.origin }, { "captured", is_here },
            { "app", there.app ? Json(there.app->id.text()) : Json() } };
        if (!there.app) {
            json["reason"] = fairtrace::name_of(DropReason::UnapprovedOrigin);
            json["near_miss"] = name_of(there.near_miss);
            json["nearest_origin"]
                = there.nearest_origin.empty() ? Json() : Json(there.nearest_origin);
        } else if (there.excluded_by) {
            json["reason"] = fairtrace::name_of(DropReason::ExcludedPath);
            json["excluded_by"] = *there.excluded_by;
        } else {
            json["route"] = route;
            json["categories"] = Json::array();
            for (auto const category : there.app->categories) {
                if (is_captured(*there.app, category))
                    json["categories"].push_back(fairtrace::name_of(category));
            }
            json["fields"] = fields_to_json(*there.app);
        }
        return json;
    }

    static Json fields_to_json(App const& app)
    {
        auto list = Json::array();
        for (auto const& entry : app.fields) {
            Json field { { "rule", fairtrace::name_of(entry.rule) } };
            if (entry.name)
                field["name"] = *entry.name;
            if (entry.label)
                field["label"] = *entry.label;
            list.push_back(std::move(field));
        }
        return list;
    }

    static void say(
        Output& output, WebAddress const& address, AtAddress const& there, std::string const& route)
    {
        if (there.app && !there.excluded_by)
            say_captured(output, address, *there.app, route);
        else
            say_not_captured(output, address, there);
    }

    static void say_captured(
        Output& output, WebAddress const& address, App const& app, std::string const& route)
    {
        output.line(address.origin + " belongs to " + title_of(app));
        output.line("The page is recorded as " + route);
        output.line("With consent, this is captured");
        say_categories(output, app);
        if (!app.fields.empty())
            output.line("Fields with a rule; all others are masked");
        say_field_rules(output, app);
    }

    static void say_not_captured(Output& output, WebAddress const& address, AtAddress const& there)
    {
        if (there.app) {
            output.line(address.origin + " belongs to " + title_of(*there.app));
            output.line(
                "Nothing is captured on this page: the policy excludes " + *there.excluded_by);
            return;
        }
        output.line("Nothing is captured there: no app of the policy has " + address.origin);
        if (there.near_miss != NearMiss::None)
            output.line(in_words(there));
    }

    std::string m_url;
};

}

std::unique_ptr<Command> make_policy_try() { return std::make_unique<PolicyTry>(); }

}
