// What a reader of a policy should know before it is used: warnings, each with its line and with
// what to do. A policy that parses can be used whatever is said here; pure, keeps nothing.
#pragma once

#include <fairtrace/policy.hpp>

#include <functional>

namespace fairtrace {

struct Advice {
    std::uint32_t line = 0;
    Literal code; // For programs, such as public_suffix.
    std::string message; // What it means; after "; " what to do.
};

// Whether under this domain anybody may register a name: co.uk, github.io.
using PublicSuffixTest = std::function<bool(std::string_view domain)>;

// What the policy alone does not tell.
struct Surroundings {
    PublicSuffixTest is_public_suffix;
    std::size_t most_origins = 0; // As many as browsers take.
};

// In the order of the lines. `text` is what the policy was parsed from.
std::vector<Advice> advise(
    Policy const& policy, std::string_view text, Surroundings const& surroundings);

// Whether this version captures anything of a category that the app's policy names.
bool is_captured(App const& app, Category category);

// the field named “reason”: which fields a rule is for.
std::string field_in_words(FieldRuleEntry const& rule);

// What `policy add-app` writes where there is no policy yet, and nobody should keep.
inline constexpr std::string_view starter_organization = "Your organization";
inline constexpr std::string_view starter_contact = "privacy@your-organization.example";

}
