// What a machine's browser policies say, taken together.
#pragma once

#include "examination.hpp"

#include <utility>

namespace fairtrace {

// The folder of policies of a browser of Chromium's family. Chromium reads all of its files; where
// two set the same policy, it takes the one of the last file by name.
class ManagedPolicies {
public:
    static ManagedPolicies of(WebBrowser const& browser, Machine const& machine);

    // Null: none sets it.
    Json const& value(std::string const& policy) const;

    // The file whose value it is; empty: none sets it.
    std::filesystem::path file_of(std::string const& policy) const;

    // The files that set it, if they do not say the same.
    std::vector<std::filesystem::path> in_conflict(std::string const& policy) const;

    std::vector<std::filesystem::path> const& unreadable() const { return m_unreadable; }

    bool is_empty() const { return m_files.empty(); }

    // Lists such as NativeMessagingAllowlist.
    bool lists(std::string const& policy, std::string const& entry) const;

    // What ExtensionSettings says of one extension, or of "*"; empty: nothing.
    std::string installation_mode(std::string const& extension) const;

private:
    std::vector<std::pair<std::filesystem::path, Json>> m_files; // By name.
    std::vector<std::filesystem::path> m_unreadable;
    Json m_nothing;
};

// "installation_mode" of an entry of ExtensionSettings, in either family; empty: none.
std::string installation_mode(Json const& settings, std::string const& extension);

}
