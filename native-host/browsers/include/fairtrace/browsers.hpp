// What is known of browsers: which there are, where each looks for native messaging hosts and for
// policies, and what must stand there. The facts are installer/browsers.json, which the program
// carries. Pure: nothing here reads or writes a file, so it can speak of systems that it does not
// run on.
#pragma once

#include <fairtrace/policy.hpp>
#include <fairtrace/result.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

using Json = nlohmann::ordered_json;

enum class BrowserFamily {
    Chromium,
    Firefox,
};

enum class System {
    Linux,
    MacOs,
    Windows,
};

enum class Scope {
    User,
    Machine,
};

struct WebBrowser {
    std::string id; // "chromium", "chrome", "edge", "brave", "firefox".
    std::string name; // For people.
    BrowserFamily family {};
    std::vector<std::string> programs; // As they are called on a PATH of Linux.
    std::optional<std::string> flatpak; // The application's id.
    std::optional<std::string> snap;
};

// In the order in which they are listed to people.
std::vector<WebBrowser> browsers();

std::optional<WebBrowser> find_browser(std::string_view id);

// "chromium, chrome, edge, brave or firefox", for messages.
std::string browser_ids_in_words();

// Where a browser looks for the manifests of hosts. Two browsers may share a place.
struct NativeMessagingPlace {
    WebBrowser browser;
    Scope scope {};
    std::string folder; // "~/" at the beginning is the user's home. Empty where it is a key.
    std::string registry_key; // Windows: a key named after the host holds the manifest's path.
};

std::vector<NativeMessagingPlace> native_messaging_places(System system, Scope scope);

enum class PolicyForm {
    OwnFile, // A file of ours; the browser reads all files of the folder.
    SharedFile, // One file for everybody's policies: merge, and remove only ours.
    Profile, // macOS: from a configuration profile, never written by a program.
    Registry, // Windows: a key.
};

struct PolicyPlace {
    WebBrowser browser;
    PolicyForm form {};
    std::string where; // A file, or a key of the registry.
};

std::vector<PolicyPlace> policy_places(System system);

struct ExtensionIds {
    std::string chromium;
    std::string firefox;

    std::string const& of(BrowserFamily family) const;
    friend bool operator==(ExtensionIds const&, ExtensionIds const&) = default;
};

// Of the extension as it is built from source, before anybody packaged it with a key of their own.
ExtensionIds development_ids();

// The name by which extensions call the host, and the file of its manifest.
std::string host_name();
std::string native_manifest_file_name();

// Lets this extension, and no other, start the host at `program`.
Json native_manifest(
    WebBrowser const& browser, std::filesystem::path const& program, ExtensionIds const& ids);

// Whether a native messaging manifest was written by fairtrace, for whichever id and program.
bool is_ours(Json const& native_manifest);

enum class XpiSignature {
    Unsigned, // Then the policy must switch off Firefox's check of signatures; only ESR allows it.
    Signed, // By addons.mozilla.org.
};

struct PolicyRequest {
    ExtensionIds ids;
    std::string update_url; // Chromium's update manifest.
    std::string xpi_url;
    std::vector<OriginPattern> origins; // What the organization approved.
    XpiSignature signature = XpiSignature::Unsigned;
};

// As many hosts as Chromium takes in runtime_allowed_hosts.
inline constexpr std::size_t most_allowed_hosts = 100;

// The file that force-installs the extension, keeps it out of every page that is not approved and
// lets it start the host. It says nothing of other extensions and other hosts. For Firefox it is a
// whole policies.json. Error: too_many_origins, for Chromium's family, where more than
// most_allowed_hosts remain after those that another one covers are left out.
Result<Json> browser_policy(WebBrowser const& browser, PolicyRequest const& request);

// The shared policies.json with our entries (those of `ours`, as browser_policy gives them) in
// place of older ones of ours; everything else stays, in its order. Error: input_malformed when
// `shared` is no policies.json; output_exists when it says the opposite of what we need.
Result<Json> with_our_policy(Json shared, Json const& ours);

// The same without them. What becomes empty by that is left out, so that removing what was added
// gives back what was there; an empty object means that the file was ours alone.
Json without_our_policy(Json shared, ExtensionIds const& ids);

// What a package is: package.json in the package's folder and in /usr/share/fairtrace.
struct PackageInfo {
    std::string version; // The program's, with the revision as its last part.
    std::uint32_t revision = 0; // From 1; each change of the policy has its own.
    std::string policy_digest;
    ExtensionIds ids;
    std::string update_url;
};

// Chromium takes numbers to 65535 in a version.
inline constexpr std::uint32_t highest_revision = 65'535;

// Which package is rolled out on a machine where none is installed beside the programs.
inline constexpr auto system_package_file = "/etc/fairtrace/package.json";

// Error: input_malformed.
Result<PackageInfo> parse_package_info(std::string_view text);

Json to_json(PackageInfo const& info);

}
