// The policy: what an organization approved (schema/policy.schema.json). Parsing checks everything;
// an Error names the line and what was expected there. Nothing in a policy is personal, so its
// texts are plain strings.
#pragma once

#include <fairtrace/ids.hpp>
#include <fairtrace/result.hpp>
#include <fairtrace/vocabulary.hpp>

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// scheme://host[:port] with http or https; the host may begin with "*.", which stands for any
// subdomain.
class OriginPattern {
public:
    static std::optional<OriginPattern> parse(std::string_view text);

    // Whether an origin as a browser serializes it (RFC 6454, 6.2) matches.
    bool matches(std::string_view origin) const;

    // Whether this matches every origin that the other one matches. Two patterns have origins in
    // common only where one covers the other.
    bool covers(OriginPattern const& other) const;

    std::string const& text() const { return m_text; }

    bool takes_subdomains() const { return m_takes_subdomains; }

    bool is_secure() const { return m_scheme == "https://"; }

    std::string_view domain() const; // Without "*." and port.

private:
    std::string m_text;
    std::string m_scheme; // With "://".
    std::string m_host; // Without "*."; with the port where it is not the scheme's own.
    bool m_takes_subdomains = false;
};

struct FieldRuleEntry {
    std::optional<std::string> name; // The field's name or id attribute, letter case aside.
    std::optional<std::string> label; // Its accessible name, letter case aside.
    FieldRule rule {};
};

struct Purpose {
    std::string id;
    std::string description;
    std::vector<std::string> recipients;
};

struct App {
    AppId id;
    std::string name;
    std::vector<OriginPattern> origins;
    std::vector<std::string> excluded_paths;
    std::vector<std::string> routes;
    std::vector<Category> categories;
    std::vector<FieldRuleEntry> fields;
    bool has_observation = false;
};

struct Policy {
    std::string organization_name;
    std::string organization_contact;
    std::vector<Purpose> purposes;
    std::vector<std::string>
        prohibited_purposes; // Performance evaluation and disciplinary use are always among them.
    std::vector<App> apps;
    std::map<Category, int> retention_days;
    int hold_back_hours = 0;
    int minimum_contributors = 0;
    std::vector<std::string> required_approvals;
    bool stops_capture = false; // While it is set nothing is captured anywhere.
    std::string digest; // 32 hexadecimal digits over the policy's bytes; names the notice that was
                        // made from it.

    // The app that this origin belongs to, or null.
    App const* app_of(std::string_view origin) const;
    Purpose const* purpose(std::string_view id) const;
};

// Errors: policy_malformed with the line.
Result<Policy> parse_policy(std::string_view text);

nlohmann::json to_json(Policy const& policy);

}
