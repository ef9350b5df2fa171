// What an administrator rolls out, made of one policy: the extension, signed and allowed into
// exactly the approved origins; the browsers' policies; the manifests by which they find the host;
// and all of it as a .deb and an .rpm. The same policy, key and program give the same bytes, on any
// day and in any folder. Nothing here decides where things go: that is room browsers.
#pragma once

#include <fairtrace/browsers.hpp>
#include <fairtrace/signing_key.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fairtrace {

// A file of the package, below its folder; "/" between the folders.
struct PackageFile {
    std::string path;
    std::string bytes;
};

// Sorted by path.
using PackageFiles = std::vector<PackageFile>;

// Where the package for machines puts what browsers fetch, and what is fetched unless there is a
// server for it.
inline constexpr auto default_update_url = "file:///usr/share/fairtrace/browser/updates.xml";

struct PackageRequest {
    std::string policy_text;
    Policy policy;
    std::string program_version; // "0.1.0".
    std::uint32_t revision = 1;
    std::string update_url = default_update_url; // Other files for browsers lie beside it.
    std::filesystem::path extension; // The built extension: chromium/ and firefox/.
    std::optional<std::string> signed_xpi; // As Mozilla gave it back.
};

// A file: or http(s): address that ends in a file's name.
bool is_update_url(std::string_view url);

PackageInfo package_info(PackageRequest const& request, SigningKey const& key);

// All but the .deb and the .rpm. Errors: too_many_origins; tool_missing when the built extension is
// not there; input_malformed when the signed extension is not the one that was to be signed.
Result<PackageFiles> package_files(PackageRequest const& request, SigningKey const& key);

// Files below a folder, as a package has them. Error: input_malformed when one cannot be read.
Result<PackageFiles> read_files(std::filesystem::path const& folder);

// Writes files below a folder, readable by everybody. Error: output_not_writable.
Result<void> write_files(std::filesystem::path const& folder, PackageFiles const& files);

enum class MachineFormat {
    Deb,
    Rpm,
};

struct MachineRequest {
    std::filesystem::path prefix; // This program's: bin/ and share/ are copied from it.
    std::filesystem::path
        workspace; // For what is needed on the way; rpmbuild wants no spaces in it.
    PackageInfo info;
    Policy policy;
};

// Whether the programs that this format needs are there. Error: tool_missing.
Result<void> check_tools(MachineFormat format);

// What a machine gets: usr/bin, usr/share, etc. Laid out once, for both formats.
Result<void> stage_machine(MachineRequest const& request, PackageFiles const& files);

// What the tools said, in the workspace.
inline constexpr auto tool_log = "tool.log";

// Error: tool_failed.
Result<PackageFile> machine_package(MachineRequest const& request, MachineFormat format);

// A folder that is there as a whole or not at all. What is written goes to FOLDER.partial.
class OutputTree {
public:
    // Errors: output_exists when the folder is not empty, or when something that is not ours has
    // the partial one's name; output_not_writable.
    static Result<OutputTree> create(std::filesystem::path folder);
    ~OutputTree();
    OutputTree(OutputTree&& other) noexcept;
    OutputTree(OutputTree const&) = delete;
    OutputTree& operator=(OutputTree const&) = delete;

    std::filesystem::path const& partial() const { return m_partial; }

    // Puts the folder in its place.
    Result<void> finish();

private:
    OutputTree(std::filesystem::path folder, std::filesystem::path partial);

    std::filesystem::path m_folder;
    std::filesystem::path m_partial; // Empty when there is nothing to clean up.
};

}
