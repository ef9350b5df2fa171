#include "extension_manifest.hpp"

#include "update_manifests.hpp"

#include <algorithm>
#include <openssl/evp.h>

namespace fairtrace {

namespace {

std::string base64(std::string_view bytes)
{
    std::string text(
        4 * ((bytes.size() + 2) / 3) + 1, '\0'); // EVP_EncodeBlock ends it with a zero.
    std::vector<unsigned char> const octets { bytes.begin(), bytes.end() };
    auto const length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
        octets.data(), static_cast<int>(octets.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

// Firefox's patterns have no ports: there the extension and the host look at the port.
std::string pattern_of(BrowserFamily family, OriginPattern const& origin)
{
    if (family == BrowserFamily::Chromium)
        return origin.text() + "/*";
    return std::string { origin.is_secure() ? "https://" : "http://" }
    + (origin.takes_subdomains() ? "*." : "") + std::string { origin.domain() } + "/*";
}

Json host_permissions(BrowserFamily family, Policy const& policy)
{
    std::vector<std::string> patterns;
    for (auto const& app : policy.apps)
        for (auto const& origin : app.origins)
            patterns.push_back(pattern_of(family, origin));
    std::sort(patterns.begin(), patterns.end());
    patterns.erase(std::unique(patterns.begin(), patterns.end()), patterns.end());
    return patterns;
}

}

Json extension_manifest(
    BrowserFamily family, Json built, PackageRequest const& request, SigningKey const& key)
{
    built["version"] = package_info(request, key).version;
    built["host_permissions"] = host_permissions(family, request.policy);
    switch (family) {
    case BrowserFamily::Chromium:
        built["key"] = base64(key.public_key());
        built["update_url"] = request.update_url;
        break;
    case BrowserFamily::Firefox:
        // Firefox refuses an extension whose updates would come over anything else.
        if (request.update_url.starts_with("https://"))
            built["browser_specific_settings"]["gecko"]["update_url"]
                = beside_update_url(request.update_url, "updates.json");
        break;
    }
    return built;
}

}
