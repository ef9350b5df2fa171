#include "policy_reader.hpp"
#include "repeated_key.hpp"

#include <fairtrace/policy.hpp>

#include <sodium.h>

#include <algorithm>
#include <set>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

constexpr std::size_t most_prohibited = 64;

std::vector<Category> read_categories(PolicyNode const& node)
{
    std::vector<Category> categories;
    for (auto const& item : node.items(category_names.size()))
        categories.push_back(item.word(parse_category,
            "expected a category: clicks, selections, navigation, text, shortcuts, "
            "clipboard_links, observation or pointer_path"));
    if (categories.empty())
        throw node.fault("expected at least one category");
    return categories;
}

FieldRuleEntry read_field_rule(PolicyNode const& node)
{
    node.expect_keys({ "name", "label", "rule" });
    FieldRuleEntry entry;
    entry.rule = node.member<"rule">().word(
        parse_field_rule, "expected a rule: drop, shape, redact or keep");
    if (auto const name = node.optional_member("name"))
        entry.name = name->string(128);
    if (auto const label = node.optional_member("label"))
        entry.label = label->string(256);
    if (!entry.name && !entry.label)
        throw node.fault("a field rule needs a name or a label");
    return entry;
}

// What a text is that is no origin of an app: https://developer.chrome.com/docs/extensions/develop/
// concepts/match-patterns has more forms than a policy.
Literal why_no_origin(std::string_view text)
{
    auto const scheme_end = text.find("://");
    auto const begin = scheme_end == text.npos ? 0 : scheme_end + 3;
    auto const host = text.substr(begin, text.find('/', begin) - begin);
    if (text == "<all_urls>" || host == "*")
        return "this would approve every site; expected the origins of your apps, such as "
               "https://orders.example.org";
    if (host.starts_with("*.") && host.find('.', 2) == host.npos)
        return "this would approve every site of a top-level domain; expected your own domain, "
               "such as https://*.example.org";
    if (scheme_end != text.npos && host.size() < text.size() - begin)
        return "expected an origin without a path, such as https://orders.example.org; "
               "excluded_paths keeps pages out";
    return "expected an origin such as https://orders.example.org or https://*.example.org";
}

OriginPattern read_origin(PolicyNode const& node)
{
    auto const text = node.string(512);
    if (auto pattern = OriginPattern::parse(text))
        return *pattern;
    throw node.fault(why_no_origin(text));
}

std::string read_path(PolicyNode const& node)
{
    auto path = node.string(512);
    if (!path.starts_with('/'))
        throw node.fault("expected a path that begins with /");
    return path;
}

std::vector<std::string> read_paths(std::optional<PolicyNode> const& node, std::size_t most)
{
    std::vector<std::string> paths;
    if (node) {
        for (auto const& item : node->items(most))
            paths.push_back(read_path(item));
    }
    return paths;
}

App read_app(PolicyNode const& node)
{
    node.expect_keys({ "id", "name", "origins", "excluded_paths", "routes", "categories", "fields",
        "observation" });
    App app;
    app.id = AppId { node.member<"id">().identifier() };
    app.name = node.member<"name">().string(200);
    for (auto const& item : node.member<"origins">().items(64))
        app.origins.push_back(read_origin(item));
    if (app.origins.empty())
        throw node.member<"origins">().fault("expected at least one origin");
    app.excluded_paths = read_paths(node.optional_member("excluded_paths"), 256);
    app.routes = read_paths(node.optional_member("routes"), 1024);
    app.categories = read_categories(node.member<"categories">());
    if (auto const fields = node.optional_member("fields")) {
        for (auto const& item : fields->items(1024))
            app.fields.push_back(read_field_rule(item));
    }
    if (auto const observation = node.optional_member("observation"))
        app.has_observation = observation->boolean();
    return app;
}

Purpose read_purpose(PolicyNode const& node)
{
    node.expect_keys({ "id", "description", "recipients" });
    Purpose purpose { node.member<"id">().identifier(), node.member<"description">().string(1000),
        node.member<"recipients">().strings(32, 200) };
    if (purpose.recipients.empty())
        throw node.member<"recipients">().fault("expected at least one recipient");
    return purpose;
}

std::vector<std::string> read_prohibited(PolicyNode const& node)
{
    auto prohibited = node.strings(most_prohibited, 64);
    for (auto const* const always : { "performance_evaluation", "disciplinary_use" }) {
        if (std::find(prohibited.begin(), prohibited.end(), always) == prohibited.end())
            prohibited.emplace_back(always);
    }
    if (prohibited.size() > most_prohibited)
        throw node.fault("this list is too long with the two that are always prohibited; see "
                         "maxItems in schema/policy.schema.json");
    return prohibited;
}

std::map<Category, int> read_retention(PolicyNode const& node)
{
    if (!node.json().is_object())
        throw node.fault("expected an object of categories and days");
    std::map<Category, int> days;
    for (auto const& [key, value] : node.json().items()) {
        auto const member = *node.optional_member(key);
        auto const category = parse_category(key);
        if (!category)
            throw member.fault("expected a category: clicks, selections, navigation, text, "
                               "shortcuts, clipboard_links, observation or pointer_path");
        days[*category] = member.number(1, 3650, "expected a whole number from 1 to 3650");
    }
    return days;
}

template<class Item, class Id>
void expect_unique(std::vector<Item> const& items, PolicyNode const& node, Id id)
{
    std::set<std::string> seen;
    auto const nodes = node.items(items.size());
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (!seen.insert(id(items[index])).second)
            throw nodes[index].fault("this id is already used; expected each id once");
    }
}

void read_purposes_and_apps(PolicyNode const& root, Policy& policy)
{
    auto const purposes = root.member<"purposes">();
    for (auto const& item : purposes.items(32))
        policy.purposes.push_back(read_purpose(item));
    if (policy.purposes.empty())
        throw purposes.fault("expected at least one purpose");
    expect_unique(policy.purposes, purposes, [](Purpose const& purpose) { return purpose.id; });
    auto const apps = root.member<"apps">();
    for (auto const& item : apps.items(256))
        policy.apps.push_back(read_app(item));
    if (policy.apps.empty())
        throw apps.fault("expected at least one app");
    expect_unique(policy.apps, apps, [](App const& app) { return app.id.text(); });
}

Policy read_policy(PolicyNode const& root)
{
    root.expect_keys(
        { "version", "organization", "purposes", "prohibited_purposes", "apps", "retention_days",
            "hold_back_hours", "minimum_contributors", "required_approvals", "stop_capture" });
    root.member<"version">().number(1, 1, "expected 1, the only version of this format");
    Policy policy;
    auto const organization = root.member<"organization">();
    organization.expect_keys({ "name", "contact" });
    policy.organization_name = organization.member<"name">().string(200);
    policy.organization_contact = organization.member<"contact">().string(320);
    read_purposes_and_apps(root, policy);
    policy.prohibited_purposes = read_prohibited(root.member<"prohibited_purposes">());
    for (auto const& purpose : policy.purposes) {
        auto const& prohibited = policy.prohibited_purposes;
        if (std::find(prohibited.begin(), prohibited.end(), purpose.id) != prohibited.end())
            throw root.member<"purposes">().fault("a purpose is declared that is also prohibited");
    }
    policy.retention_days = read_retention(root.member<"retention_days">());
    policy.hold_back_hours = root.member<"hold_back_hours">().number(
        0, 8760, "expected a whole number from 0 to 8760");
    policy.minimum_contributors = root.member<"minimum_contributors">().number(
        1, 10000, "expected a whole number from 1 to 10000");
    if (auto const approvals = root.optional_member("required_approvals"))
        policy.required_approvals = approvals->strings(16, 64);
    if (auto const stop = root.optional_member("stop_capture"))
        policy.stops_capture = stop->boolean();
    return policy;
}

std::string digest_of(std::string_view text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash {};
    crypto_hash_sha256(
        hash.data(), reinterpret_cast<unsigned char const*>(text.data()), text.size());
    std::string hex(33, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), 16);
    hex.pop_back();
    return hex;
}

}

App const* Policy::app_of(std::string_view origin) const
{
    for (auto const& app : apps) {
        for (auto const& pattern : app.origins) {
            if (pattern.matches(origin))
                return &app;
        }
    }
    return nullptr;
}

Purpose const* Policy::purpose(std::string_view id) const
{
    auto const found = std::find_if(
        purposes.begin(), purposes.end(), [&](Purpose const& purpose) { return purpose.id == id; });
    return found == purposes.end() ? nullptr : &*found;
}

Result<Policy> parse_policy(std::string_view text)
{
    Json json;
    try {
        json = Json::parse(text);
    } catch (Json::parse_error const& error) {
        return Error { ErrorCode::PolicyMalformed, "expected valid JSON",
            line_at(text, error.byte > 0 ? error.byte - 1 : 0) };
    }
    if (auto const line = line_of_repeated_key(text))
        return Error { ErrorCode::PolicyMalformed,
            "this key stands twice in its object; expected each key once", *line };
    try {
        auto policy = read_policy({ json, {} });
        policy.digest = digest_of(text);
        return policy;
    } catch (Fault const& fault) {
        return Error { ErrorCode::PolicyMalformed, fault.expected, line_of(text, fault.path) };
    }
}

}
