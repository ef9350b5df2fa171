#include "update_manifests.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

std::string in_attribute(std::string_view text)
{
    std::string escaped;
    for (auto const character : text) {
        switch (character) {
        case '&':
            escaped += "&amp;";
            break;
        case '\'':
            escaped += "&apos;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

}

bool is_update_url(std::string_view url)
{
    auto const is_plain = [](char character) { return character > ' ' && character < '\x7f'; };
    auto const begins_well
        = url.starts_with("https://") || url.starts_with("http://") || url.starts_with("file:///");
    auto const authority = url.find("://");
    return begins_well && std::all_of(url.begin(), url.end(), is_plain)
        && url.find_first_of("?#\"\\") == url.npos && url.ends_with(".xml")
        && url.find('/', authority + 3) != url.npos;
}

std::string beside_update_url(std::string_view update_url, std::string_view name)
{
    return std::string { update_url.substr(0, update_url.rfind('/') + 1) } + std::string { name };
}

std::string crx_name(PackageInfo const& info) { return "fairtrace-" + info.version + ".crx"; }

std::string xpi_name(PackageInfo const& info) { return "fairtrace-" + info.version + ".xpi"; }

std::string chromium_updates(PackageInfo const& info)
{
    auto const codebase = beside_update_url(info.update_url, crx_name(info));
    return "<?xml version='1.0' encoding='UTF-8'?>\n"
           "<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>\n"
           "  <app appid='"
        + info.ids.chromium + "'>\n    <updatecheck codebase='" + in_attribute(codebase)
        + "' version='" + info.version + "'/>\n  </app>\n</gupdate>\n";
}

std::string firefox_updates(PackageInfo const& info)
{
    Json const update { { "version", info.version },
        { "update_link", beside_update_url(info.update_url, xpi_name(info)) } };
    Json const updates { { "addons",
        { { info.ids.firefox, { { "updates", Json::array({ update }) } } } } } };
    return updates.dump(2) + "\n";
}

}
