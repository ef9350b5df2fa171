// What is true of browsers in a sandbox:
// https://firefox-source-docs.mozilla.org/toolkit/components/extensions/webextensions/native-messaging-portal-design.html
// https://github.com/flatpak/xdg-desktop-portal/issues/655
#include "browser_presence.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

// A program is often a link, which leads elsewhere when the root is not this machine's.
bool is_there(fs::path const& path)
{
    std::error_code error;
    return fs::symlink_status(path, error).type() != fs::file_type::not_found && !error;
}

bool is_any_there(Machine const& machine, std::vector<std::string> const& places)
{
    return std::any_of(places.begin(), places.end(),
        [&](std::string const& place) { return is_there(machine.at(place)); });
}

bool has_program(Machine const& machine, WebBrowser const& browser)
{
    return std::any_of(
        browser.programs.begin(), browser.programs.end(), [&](std::string const& program) {
            return is_any_there(machine, { "/usr/bin/" + program, "/usr/local/bin/" + program });
        });
}

bool has_profile(Machine const& machine, WebBrowser const& browser)
{
    auto const places = native_messaging_places(System::Linux, Scope::User);
    auto const place = std::find_if(places.begin(), places.end(),
        [&](NativeMessagingPlace const& one) { return one.browser.id == browser.id; });
    std::error_code error;
    return place != places.end()
        && fs::is_directory(machine.at(place->folder).parent_path(), error);
}

bool has_flatpak(Machine const& machine, WebBrowser const& browser)
{
    return browser.flatpak
        && is_any_there(machine,
            { "/var/lib/flatpak/app/" + *browser.flatpak,
                "~/.local/share/flatpak/app/" + *browser.flatpak });
}

bool has_snap(Machine const& machine, WebBrowser const& browser)
{
    return browser.snap
        && is_any_there(
            machine, { "/snap/" + *browser.snap, "/var/lib/snapd/snap/" + *browser.snap });
}

}

std::vector<BrowserPresence> browsers_on(Machine const& machine)
{
    std::vector<BrowserPresence> found;
    for (auto const& browser : browsers()) {
        BrowserPresence presence { browser, has_program(machine, browser),
            has_profile(machine, browser), {} };
        if (has_flatpak(machine, browser))
            presence.sandboxes.push_back(Sandbox::Flatpak);
        if (has_snap(machine, browser))
            presence.sandboxes.push_back(Sandbox::Snap);
        found.push_back(std::move(presence));
    }
    return found;
}

HostStart host_start_in(Sandbox sandbox, WebBrowser const& browser)
{
    auto const is_firefox = browser.family == BrowserFamily::Firefox;
    return sandbox == Sandbox::Snap && is_firefox ? HostStart::ThroughPortal : HostStart::Never;
}

std::string in_words(Sandbox sandbox, WebBrowser const& browser)
{
    auto const packaged
        = browser.name + (sandbox == Sandbox::Snap ? " as a Snap" : " as a Flatpak");
    if (host_start_in(sandbox, browser) == HostStart::ThroughPortal)
        return packaged
            + " starts the host only through the desktop's WebExtensions portal, which asks the "
              "person once (not tested)";
    auto const newer = browser.family == BrowserFamily::Firefox
        ? " (from Firefox 157 on it can where xdg-native-messaging-proxy runs; not tested)"
        : "";
    return packaged + " cannot start the host, which is outside its sandbox" + newer;
}

std::string advice_on(Sandbox sandbox, WebBrowser const& browser)
{
    if (host_start_in(sandbox, browser) == HostStart::ThroughPortal)
        return "allow it when the desktop asks; where nothing asks, use " + browser.name
            + " from the distribution's packages";
    return "use " + browser.name + " from the distribution's packages";
}

}
