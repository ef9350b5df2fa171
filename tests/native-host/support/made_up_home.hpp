// A home with a real policy in a folder that goes away: what the tests of session and cli share.
#pragma once

#include <fairtrace/platform.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace fairtrace::test {

namespace fs = std::filesystem;

inline constexpr char const* made_up_policy = R"({
  "version": 1,
  "organization": { "name": "Example Ltd", "contact": "privacy@example.org" },
  "purposes": [
    { "id": "agent_training", "description": "Train agents that help with web tasks.",
      "recipients": ["Example research"] }
  ],
  "prohibited_purposes": ["performance_evaluation"],
  "apps": [
    { "id": "orders", "name": "Orders", "origins": ["https://orders.example.org"],
      "categories": ["clicks", "selections", "navigation", "text"],
      "excluded_paths": ["/salaries/*"], "routes": ["/orders/:id"] },
    { "id": "stock", "name": "Stock", "origins": ["https://stock.example.org"],
      "categories": ["navigation"] }
  ],
  "retention_days": { "clicks": 365, "text": 30 },
  "hold_back_hours": 24,
  "minimum_contributors": 5
}
)";

inline std::string content_of(fs::path const& file)
{
    std::ifstream in { file, std::ios::binary };
    return { std::istreambuf_iterator<char> { in }, {} };
}

class MadeUpHome {
public:
    MadeUpHome()
    {
        auto name = (fs::temp_directory_path() / "fairtrace-home-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
        write_policy(made_up_policy);
    }

    ~MadeUpHome()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    MadeUpHome(MadeUpHome const&) = delete;
    MadeUpHome& operator=(MadeUpHome const&) = delete;

    void write_policy(std::string const& text) const
    {
        std::ofstream { policy() } << text;
        fs::permissions(policy(), fs::perms::owner_read | fs::perms::owner_write);
    }

    // Where --home and FAIRTRACE_HOME put everything; a system policy of this machine plays no
    // part.
    Home home() const { return { m_path, m_path / "keys", policy() }; }

    fs::path const& path() const { return m_path; }

    fs::path policy() const { return m_path / "policy.json"; }

    fs::path database() const { return m_path / "fairtrace.db"; }

private:
    fs::path m_path;
};

}
