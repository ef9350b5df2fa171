#include "package_words.hpp"

#include "../policy_words.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

std::optional<std::string> file_ending_in(PackageFiles const& files, std::string_view ending)
{
    auto const found = std::find_if(files.begin(), files.end(),
        [&](PackageFile const& file) { return file.path.ends_with(ending); });
    return found == files.end() ? std::nullopt : std::optional { found->path };
}

void say_changes(Output& output, PackageChanges const& since)
{
    output.heading("Since the previous package");
    for (auto const& change : since.changes)
        output.line("  " + std::string { in_words(change.effect) } + "  " + change.place + ": "
            + change.what);
    if (since.changes.empty())
        output.line("  The policy has the same scope.");
    output.line(since.asks_again
            ? "  Everybody is asked for consent again, since it widens what they agreed to."
            : "  Nobody is asked for consent again.");
}

void say_key(Output& output, PackageSummary const& summary)
{
    output.heading("The signing key");
    output.line("  " + summary.key.file.string()
        + (summary.key.is_new ? " was made now, for you alone to read." : ""));
    output.line("  The extension's id, " + summary.info.ids.chromium + ", comes from it,");
    output.line("  and browsers take a new version only if this key signed it. Keep a copy of it.");
}

void say_next(Output& output, PackageSummary const& summary)
{
    auto const deb = file_ending_in(summary.files, ".deb");
    auto const rpm = file_ending_in(summary.files, ".rpm");
    output.heading("Next");
    if (!deb || !rpm) {
        output.line("  Load " + (summary.folder / "extension/chromium").string()
            + " as an unpacked extension, or package");
        output.line("  without --no-packages for what machines install.");
        return;
    }
    output.line("  On each machine: apt install ./" + *deb);
    output.line("  or: dnf install ./" + *rpm);
    output.line("  Then 'fairtrace doctor' says there whether everything is in place.");
}

}

Json summary_as_json(PackageSummary const& summary)
{
    auto files = Json::array();
    for (auto const& file : summary.files)
        files.push_back(file.path);
    Json json { { "folder", summary.folder.string() }, { "package", to_json(summary.info) },
        { "signing_key",
            { { "file", summary.key.file.string() }, { "made", summary.key.is_new } } },
        { "warnings", advice_to_json(summary.advice) }, { "files", std::move(files) } };
    if (summary.changes) {
        json["changes"] = changes_to_json(summary.changes->changes);
        json["asks_for_consent_again"] = summary.changes->asks_again;
    }
    return json;
}

void say_summary(Output& output, PackageSummary const& summary)
{
    output.line("fairtrace " + summary.info.version + " in " + summary.folder.string());
    for (auto const& file : summary.files)
        if (!file.path.starts_with("extension/"))
            output.line("  " + file.path);
    output.line("  extension/chromium, extension/firefox (unpacked)");
    if (summary.changes)
        say_changes(output, *summary.changes);
    if (!summary.advice.empty())
        output.heading(counted(summary.advice.size(), "warning") + " about the policy");
    say_advice(output, summary.policy_file, summary.advice);
    say_key(output, summary);
    say_next(output, summary);
}

}
