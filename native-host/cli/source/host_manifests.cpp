#include "host_manifests.hpp"

#include "browser_list.hpp"

#include <algorithm>
#include <cstdlib>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view description = "fairtrace: captures web-task traces, with consent";
constexpr std::size_t manifest_limit = 65'536;

Json browsers()
{
    return Json::parse(browser_list, nullptr, false); // Ours, checked by the tests.
}

fs::path at_home(std::string const& folder)
{
    auto const* const home = std::getenv("HOME"); // NOLINT(concurrency-mt-unsafe)
    if (folder.starts_with("~/"))
        return fs::path { home != nullptr ? home : "/nonexistent" } / folder.substr(2);
    return folder;
}

// Folders of this user.
std::vector<ManifestFolder> known_folders()
{
    auto const list = browsers();
    std::vector<ManifestFolder> folders;
    for (auto const& entry : list["native_messaging_folders"]) {
        auto const browser = entry["browser"].get<std::string>();
        if (entry["system"] == "linux" && entry["scope"] == "user")
            folders.push_back({ browser, at_home(entry["folder"].get<std::string>()) });
    }
    return folders;
}

Result<std::vector<ManifestFolder>> named_folders(std::vector<std::string> const& names)
{
    auto const known = known_folders();
    std::vector<ManifestFolder> folders;
    for (auto const& name : names) {
        auto const found = std::find_if(known.begin(), known.end(),
            [&](ManifestFolder const& one) { return one.browser == name; });
        if (found == known.end())
            return Error {
                ErrorCode::Usage,
                "this browser is not known; give chromium, chrome, edge or firefox, or its --folder"
            };
        folders.push_back(*found);
    }
    return folders;
}

}

Result<std::vector<ManifestFolder>> manifest_folders(ManifestRequest const& request)
{
    if (!request.folder.empty())
        return std::vector { ManifestFolder {
            request.browsers.size() == 1 ? request.browsers.front() : "folder",
            fs::absolute(request.folder) } };
    if (!request.browsers.empty())
        return named_folders(request.browsers);
    auto folders = known_folders();
    auto const is_unused = [](ManifestFolder const& one) {
        std::error_code error;
        return !fs::is_directory(one.folder.parent_path(), error);
    };
    folders.erase(std::remove_if(folders.begin(), folders.end(), is_unused), folders.end());
    if (folders.empty())
        return Error { ErrorCode::Usage,
            "no browser has been used by this user; name one with --browser" };
    return folders;
}

fs::path manifest_file(ManifestFolder const& folder)
{
    return folder.folder / (browsers()["host"].get<std::string>() + ".json");
}

Json host_manifest(std::string const& browser, fs::path const& program)
{
    auto const list = browsers();
    auto const& extensions = list["extensions"];
    Json manifest { { "name", list["host"] }, { "description", description },
        { "path", program.string() }, { "type", "stdio" } };
    if (browser == "firefox")
        manifest["allowed_extensions"] = Json::array({ extensions["firefox"] });
    else
        manifest["allowed_origins"] = Json::array(
            { "chrome-extension://" + extensions["chromium"].get<std::string>() + "/" });
    return manifest;
}

ManifestState state_of_manifest(fs::path const& file)
{
    std::error_code error;
    if (fs::symlink_status(file, error).type() == fs::file_type::not_found)
        return ManifestState::Absent;
    auto const bytes = read_file(file, manifest_limit);
    if (!bytes)
        return ManifestState::Foreign;
    auto const json = Json::parse(bytes->begin(), bytes->end(), nullptr, false);
    auto const is_ours
        = json.is_object() && json.contains("description") && json["description"] == description;
    return is_ours ? ManifestState::Ours : ManifestState::Foreign;
}

}
