// Checked reading of a policy's JSON. The first thing that is wrong is thrown as a Fault, caught in
// parse_policy.
#pragma once

#include "json_lines.hpp"
#include "policy_key.hpp"

#include <fairtrace/result.hpp>

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace fairtrace {

struct Fault {
    Literal expected;
    JsonPath path;
};

// One value of the policy and where it stands.
class PolicyNode {
public:
    PolicyNode(nlohmann::json const& json, JsonPath path)
        : m_json(json)
        , m_path(std::move(path))
    {
    }

    // An object with no other keys than these.
    void expect_keys(std::initializer_list<std::string_view> known) const;

    template<PolicyKey key>
    PolicyNode member() const
    {
        if (auto found = optional_member(key.text))
            return *found;
        throw fault(missing<key>.text);
    }

    std::optional<PolicyNode> optional_member(std::string_view key) const;
    // An array of at most `most`, as schema/policy.schema.json says; extensions refuse what is
    // longer.
    std::vector<PolicyNode> items(std::size_t most) const;

    std::string string(std::size_t limit) const;
    std::string identifier() const; // 1 to 64 of a-z, 0-9, - and _.
    std::vector<std::string> strings(std::size_t most, std::size_t limit) const;
    // A whole number from `lowest` to `highest`, which `expected` says in words.
    int number(int lowest, int highest, Literal expected) const;
    bool boolean() const;

    nlohmann::json const& json() const { return m_json; }

    template<class Enum>
    Enum word(std::optional<Enum> (*parse)(std::string_view), Literal expected) const
    {
        auto const value
            = m_json.is_string() ? parse(m_json.get_ref<std::string const&>()) : std::nullopt;
        return value ? *value : throw fault(expected);
    }

    Fault fault(Literal expected) const { return { expected, m_path }; }

private:
    PolicyNode child(nlohmann::json const& json, std::string key) const;

    nlohmann::json const& m_json;
    JsonPath m_path;
};

}
