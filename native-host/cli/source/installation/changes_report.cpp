#include "changes_report.hpp"

namespace fairtrace {

namespace {

// Files that are to go and are not there are no news.
bool is_news(FileChange const& change) { return change.after || change.before; }

char const* list_of(FileChange const& change)
{
    if (!change.changes_something())
        return "unchanged";
    return change.after ? "written" : "removed";
}

std::string line_of(FileChange const& change, Mood mood)
{
    auto const file = change.file.string();
    auto const is_done = mood == Mood::Done;
    if (!change.changes_something())
        return (is_done ? "left " : "would leave ") + file + ": as it is";
    if (change.after)
        return (is_done ? "wrote " : "would write ") + file;
    return (is_done ? "removed " : "would remove ") + file;
}

Json as_json(FileChanges const& changes, std::vector<std::string> const& notes, Mood mood)
{
    Json json { { "dry_run", mood == Mood::Rehearsed }, { "written", Json::array() },
        { "removed", Json::array() }, { "unchanged", Json::array() }, { "notes", notes } };
    for (auto const& change : changes.list()) {
        if (is_news(change))
            json[list_of(change)].push_back(
                { { "for", change.label }, { "file", change.file.string() } });
    }
    return json;
}

}

void report_changes(Output& output, FileChanges const& changes,
    std::vector<std::string> const& notes, Mood mood, Json const& more)
{
    if (output.is_json()) {
        auto json = as_json(changes, notes, mood);
        json.update(more);
        return output.json(json);
    }
    for (auto const& change : changes.list()) {
        if (is_news(change))
            output.line(line_of(change, mood));
    }
    for (auto const& note : notes)
        output.line("note: " + note);
}

}
