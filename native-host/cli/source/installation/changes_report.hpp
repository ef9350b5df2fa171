// What install and uninstall say they did, or would do.
#pragma once

#include "../command.hpp"
#include "../file_changes.hpp"

namespace fairtrace {

enum class Mood {
    Done,
    Rehearsed,
};

// A line for each file and each note; with --json {"dry_run", "written", "removed", "unchanged",
// "notes"} and what is in `more`.
void report_changes(Output& output, FileChanges const& changes,
    std::vector<std::string> const& notes, Mood mood, Json const& more = Json::object());

}
