// Which browsers are on a machine, and in which form: a Flatpak or a Snap runs in a sandbox of
// its own, where finding the host's manifest is not enough to start it.
#pragma once

#include "../machine.hpp"

#include <fairtrace/browsers.hpp>

#include <string>
#include <vector>

namespace fairtrace {

enum class Sandbox {
    Flatpak,
    Snap,
};

enum class HostStart {
    ThroughPortal, // The desktop starts the host and asks the person first.
    Never,
};

struct BrowserPresence {
    WebBrowser browser;
    bool is_installed = false; // As an ordinary program.
    bool is_used = false; // This user has a profile of the ordinary program.
    std::vector<Sandbox> sandboxes;

    bool is_here() const { return is_installed || is_used; }
};

std::vector<BrowserPresence> browsers_on(Machine const& machine);

HostStart host_start_in(Sandbox sandbox, WebBrowser const& browser);

// What is true of hosts in it, and what to do.
std::string in_words(Sandbox sandbox, WebBrowser const& browser);
std::string advice_on(Sandbox sandbox, WebBrowser const& browser);

}
