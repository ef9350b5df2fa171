// The machine that a command works on: tests give it another root and another home folder.
#pragma once

#include <filesystem>
#include <string_view>

namespace fairtrace {

struct Machine {
    std::filesystem::path root = "/";
    std::filesystem::path user_home; // The folder that "~" stands for.

    bool is_this_one() const { return root == "/"; }

    // Where a place of a table is here: "~/…" in the user's home, "/…" below the root.
    std::filesystem::path at(std::string_view place) const
    {
        if (place.starts_with("~/"))
            return user_home / place.substr(2);
        return root / std::filesystem::path { place }.relative_path();
    }
};

}
