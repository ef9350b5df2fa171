// Where browsers are told to fetch the extension from, as far as it is a file of this machine.
#pragma once

#include "found_package.hpp"

#include <optional>

namespace fairtrace {

inline constexpr auto bring_updates
    = "install the package's .deb or .rpm, or package it with --update-url";

// That file where it is not there; browsers then get no extension.
inline std::optional<std::filesystem::path> missing_updates(
    FoundPackage const& package, Machine const& machine)
{
    constexpr std::string_view local = "file://";
    auto const& url = package.info.update_url;
    if (!url.starts_with(local))
        return std::nullopt;
    auto const file = machine.at(url.substr(local.size()));
    std::error_code error;
    return std::filesystem::exists(file, error) ? std::nullopt : std::optional { file };
}

}
