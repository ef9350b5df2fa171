// The policies' names and forms: https://chromeenterprise.google/policies/ and
// https://mozilla.github.io/policy-templates/
#include "signature_check.hpp"

#include <fairtrace/uncovered_origins.hpp>

namespace fairtrace {

namespace {

Result<Json> chromium_policy(WebBrowser const& browser, PolicyRequest const& request)
{
    // Every host saved is one more that can be approved.
    std::vector<std::string> hosts;
    for (auto const position : uncovered_origins(request.origins))
        hosts.push_back(request.origins[position].text());
    if (hosts.size() > most_allowed_hosts)
        return Error { ErrorCode::TooManyOrigins,
            "the policy approves more than 100 origins, and browsers take no more; where several "
            "belong to one domain, approve https://*.DOMAIN in their place" };
    // Patterns have no path: with one, Chromium drops the whole entry.
    Json settings { { "installation_mode", "force_installed" },
        { "update_url", request.update_url }, { "runtime_blocked_hosts", { "*://*" } },
        { "runtime_allowed_hosts", hosts } };
    if (browser.id == "edge")
        settings["toolbar_state"] = "force_shown";
    else
        settings["toolbar_pin"] = "force_pinned";
    return Json { { "ExtensionSettings", { { request.ids.chromium, std::move(settings) } } },
        { "NativeMessagingAllowlist", { host_name() } },
        // A manifest in the user's folders would stand in front of the machine's.
        { "NativeMessagingUserLevelHosts", false } };
}

Json firefox_policy(PolicyRequest const& request)
{
    Json settings { { "installation_mode", "force_installed" }, { "install_url", request.xpi_url },
        { "default_area", "navbar" }, { "private_browsing", false } };
    Json policies { { "ExtensionSettings", { { request.ids.firefox, std::move(settings) } } } };
    if (request.signature == XpiSignature::Unsigned)
        policies["Preferences"] = { { signature_check, signature_check_off() } };
    return { { "policies", std::move(policies) } };
}

}

Result<Json> browser_policy(WebBrowser const& browser, PolicyRequest const& request)
{
    switch (browser.family) {
    case BrowserFamily::Chromium:
        return chromium_policy(browser, request);
    case BrowserFamily::Firefox:
        return firefox_policy(request);
    }
    return Error { ErrorCode::Internal, "no such family of browsers" };
}

}
