// What runs when a package comes to a machine or leaves it. All its files are in place by
// themselves; only Firefox's policies.json may belong to others too, so ours is merged into it.
// Where that fails, the rest of the installation is good, and doctor says what is missing.
#pragma once

#include <string_view>

namespace fairtrace {

inline constexpr std::string_view deb_after_install = R"(#!/bin/sh
set -e
if [ "$1" = configure ]; then
    /usr/bin/fairtrace install --system --browser firefox >/dev/null ||
        echo "fairtrace: Firefox is not set up; 'fairtrace doctor' says more" >&2
fi
exit 0
)";

inline constexpr std::string_view deb_before_removal = R"(#!/bin/sh
set -e
if [ "$1" = remove ]; then
    /usr/bin/fairtrace uninstall --system --browser firefox >/dev/null ||
        echo "fairtrace: Firefox's policies.json still names the extension; remove it there" >&2
fi
exit 0
)";

inline constexpr std::string_view rpm_after_install
    = R"(/usr/bin/fairtrace install --system --browser firefox >/dev/null ||
    echo "fairtrace: Firefox is not set up; 'fairtrace doctor' says more" >&2
exit 0
)";

inline constexpr std::string_view rpm_before_removal = R"(if [ "$1" = 0 ]; then
    /usr/bin/fairtrace uninstall --system --browser firefox >/dev/null ||
        echo "fairtrace: Firefox's policies.json still names the extension; remove it there" >&2
fi
exit 0
)";

}
