#include "managed_policies.hpp"

#include "../installation/manifest_places.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(fs::path const& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (auto entry = fs::directory_iterator { folder, error };
         !error && entry != fs::directory_iterator {}; entry.increment(error))
        files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

}

ManagedPolicies ManagedPolicies::of(WebBrowser const& browser, Machine const& machine)
{
    ManagedPolicies policies;
    for (auto const& place : policy_places(System::Linux)) {
        if (place.browser.id != browser.id || place.form != PolicyForm::OwnFile)
            continue;
        for (auto const& file : files_in(machine.at(place.where).parent_path())) {
            auto json = read_json(file);
            if (json.is_object())
                policies.m_files.emplace_back(file, std::move(json));
            else
                policies.m_unreadable.push_back(file);
        }
    }
    return policies;
}

Json const& ManagedPolicies::value(std::string const& policy) const
{
    for (auto file = m_files.rbegin(); file != m_files.rend(); ++file) {
        if (file->second.contains(policy))
            return file->second[policy];
    }
    return m_nothing;
}

fs::path ManagedPolicies::file_of(std::string const& policy) const
{
    for (auto file = m_files.rbegin(); file != m_files.rend(); ++file) {
        if (file->second.contains(policy))
            return file->first;
    }
    return {};
}

std::vector<fs::path> ManagedPolicies::in_conflict(std::string const& policy) const
{
    std::vector<fs::path> files;
    bool is_same = true;
    for (auto const& [file, json] : m_files) {
        if (!json.contains(policy))
            continue;
        files.push_back(file);
        is_same = is_same && json[policy] == value(policy);
    }
    if (is_same)
        files.clear();
    return files;
}

bool ManagedPolicies::lists(std::string const& policy, std::string const& entry) const
{
    auto const& list = value(policy);
    return list.is_array() && std::find(list.begin(), list.end(), entry) != list.end();
}

std::string ManagedPolicies::installation_mode(std::string const& extension) const
{
    return fairtrace::installation_mode(value("ExtensionSettings"), extension);
}

std::string installation_mode(Json const& settings, std::string const& extension)
{
    if (!settings.is_object() || !settings.contains(extension))
        return {};
    auto const& entry = settings[extension];
    auto const has_mode = entry.is_object() && entry.contains("installation_mode")
        && entry["installation_mode"].is_string();
    return has_mode ? entry["installation_mode"].get<std::string>() : std::string {};
}

}
