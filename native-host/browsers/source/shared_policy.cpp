// Firefox reads one policies.json, which may hold everybody's policies.
#include "signature_check.hpp"

namespace fairtrace {

namespace {

bool is_object_or_absent(Json const& json, char const* key)
{
    return !json.contains(key) || json[key].is_object();
}

bool is_policies_file(Json const& shared)
{
    return shared.is_object() && is_object_or_absent(shared, "policies")
        && (!shared.contains("policies")
            || (is_object_or_absent(shared["policies"], "ExtensionSettings")
                && is_object_or_absent(shared["policies"], "Preferences")));
}

bool switches_check_off(Json const& preference)
{
    return preference == false
        || (preference.is_object() && preference.contains("Value") && preference["Value"] == false);
}

void drop_if_empty(Json& json, char const* key)
{
    if (json.contains(key) && json[key].empty())
        json.erase(key);
}

void take_back_signature_check(Json& policies)
{
    if (!policies.contains("Preferences") || !policies["Preferences"].contains(signature_check)
        || policies["Preferences"][signature_check] != signature_check_off())
        return;
    policies["Preferences"].erase(signature_check);
    drop_if_empty(policies, "Preferences");
}

}

Result<Json> with_our_policy(Json shared, Json const& ours)
{
    if (!is_policies_file(shared) || !is_policies_file(ours) || !ours.contains("policies"))
        return Error { ErrorCode::InputMalformed,
            "Firefox's policies.json has not the form that Firefox reads; repair it first" };
    auto const& our_policies = ours["policies"];
    auto& policies = shared["policies"];
    if (our_policies.contains("ExtensionSettings"))
        for (auto const& entry : our_policies["ExtensionSettings"].items())
            policies["ExtensionSettings"][entry.key()] = entry.value();
    if (!our_policies.contains("Preferences")) {
        take_back_signature_check(policies);
        return shared;
    }
    auto& preferences = policies["Preferences"];
    if (!preferences.contains(signature_check))
        preferences[signature_check] = signature_check_off();
    else if (!switches_check_off(preferences[signature_check]))
        return Error { ErrorCode::OutputExists,
            "Firefox's policies.json demands signed extensions; package with --signed-xpi, or "
            "take xpinstall.signatures.required out" };
    return shared;
}

Json without_our_policy(Json shared, ExtensionIds const& ids)
{
    if (!is_policies_file(shared) || !shared.contains("policies"))
        return shared;
    auto& policies = shared["policies"];
    if (policies.contains("ExtensionSettings") && policies["ExtensionSettings"].erase(ids.firefox))
        drop_if_empty(policies, "ExtensionSettings");
    take_back_signature_check(policies);
    drop_if_empty(shared, "policies");
    return shared;
}

}
