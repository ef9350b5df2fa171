#include "starter.hpp"

namespace fairtrace {

namespace {

// The text as one word of a shell, whatever is in it.
std::string quoted(std::string const& text)
{
    std::string word = "'";
    for (auto const character : text)
        word += character == '\'' ? std::string { "'\\''" } : std::string { character };
    return word + "'";
}

}

NewFile starter_for(std::filesystem::path const& home, std::filesystem::path const& host)
{
    return { home / start_script, "home",
        "#!/bin/sh\nFAIRTRACE_HOME=" + quoted(home.string()) + " exec " + quoted(host.string())
            + " \"$@\"\n",
        std::filesystem::perms::owner_all };
}

}
