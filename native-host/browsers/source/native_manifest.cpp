#include <fairtrace/browsers.hpp>

namespace fairtrace {

namespace {

// By this a manifest is known to be ours: it must not change.
constexpr std::string_view description = "fairtrace: captures web-task traces, with consent";

}

Json native_manifest(
    WebBrowser const& browser, std::filesystem::path const& program, ExtensionIds const& ids)
{
    Json manifest { { "name", host_name() }, { "description", description },
        { "path", program.string() }, { "type", "stdio" } };
    switch (browser.family) {
    case BrowserFamily::Chromium:
        manifest["allowed_origins"] = Json::array({ "chrome-extension://" + ids.chromium + "/" });
        break;
    case BrowserFamily::Firefox:
        manifest["allowed_extensions"] = Json::array({ ids.firefox });
        break;
    }
    return manifest;
}

bool is_ours(Json const& native_manifest)
{
    return native_manifest.is_object() && native_manifest.contains("description")
        && native_manifest["description"] == description;
}

}
