#include "crx3.hpp"
#include "extension_manifest.hpp"
#include "signed_extension.hpp"
#include "update_manifests.hpp"
#include "zip.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr auto manifest_name = "manifest.json";
constexpr auto installed_host = "/usr/bin/fairtrace-host";

std::string in_lines(Json const& json) { return json.dump(2) + "\n"; }

char const* folder_of(BrowserFamily family)
{
    return family == BrowserFamily::Firefox ? "firefox" : "chromium";
}

Result<PackageFiles> extension_files(
    BrowserFamily family, PackageRequest const& request, SigningKey const& key)
{
    Error const failure { ErrorCode::ToolMissing,
        "the built extension is not beside this program, in share/fairtrace/extension; install "
        "fairtrace, or build it with 'node extension/build.mjs'" };
    auto files = read_files(request.extension / folder_of(family));
    if (!files)
        return failure;
    auto const manifest = std::find_if(files->begin(), files->end(),
        [](PackageFile const& file) { return file.path == manifest_name; });
    if (manifest == files->end())
        return failure;
    auto const built = Json::parse(manifest->bytes, nullptr, false);
    if (!built.is_object())
        return failure;
    manifest->bytes = in_lines(extension_manifest(family, built, request, key));
    return files;
}

void add_below(PackageFiles& all, std::string const& folder, PackageFiles const& files)
{
    for (auto const& file : files)
        all.push_back({ folder + "/" + file.path, file.bytes });
}

std::vector<OriginPattern> origins_of(Policy const& policy)
{
    std::vector<OriginPattern> origins;
    for (auto const& app : policy.apps)
        origins.insert(origins.end(), app.origins.begin(), app.origins.end());
    return origins;
}

Result<void> add_policies(
    PackageFiles& files, PackageRequest const& request, PackageInfo const& info)
{
    auto const xpi_url = beside_update_url(info.update_url, xpi_name(info));
    auto const signature = request.signed_xpi ? XpiSignature::Signed : XpiSignature::Unsigned;
    for (auto const& browser : browsers()) {
        auto const policy = browser_policy(
            browser, { info.ids, info.update_url, xpi_url, origins_of(request.policy), signature });
        if (!policy)
            return policy.error();
        files.push_back({ "policies/" + browser.id + ".json", in_lines(*policy) });
    }
    return {};
}

void add_native_manifests(PackageFiles& files, ExtensionIds const& ids)
{
    for (auto const& browser : browsers())
        files.push_back({ "native-messaging/" + browser.id + "/" + native_manifest_file_name(),
            in_lines(native_manifest(browser, installed_host, ids)) });
}

Result<void> add_chromium(PackageFiles& files, PackageRequest const& request, SigningKey const& key)
{
    auto const extension = extension_files(BrowserFamily::Chromium, request, key);
    if (!extension)
        return extension.error();
    auto const zip = zip_of(*extension);
    if (!zip)
        return zip.error();
    auto crx = crx3_of(*zip, key);
    if (!crx)
        return crx.error();
    auto const info = package_info(request, key);
    add_below(files, "extension/chromium", *extension);
    files.push_back({ "browser/" + crx_name(info), *std::move(crx) });
    files.push_back({ "browser/updates.xml", chromium_updates(info) });
    return {};
}

Result<void> add_firefox(PackageFiles& files, PackageRequest const& request, SigningKey const& key)
{
    auto const extension = extension_files(BrowserFamily::Firefox, request, key);
    if (!extension)
        return extension.error();
    auto xpi = zip_of(*extension);
    if (!xpi)
        return xpi.error();
    if (request.signed_xpi) {
        if (auto const checked = check_signed_extension(*request.signed_xpi, *extension); !checked)
            return checked;
        *xpi = *request.signed_xpi;
    }
    auto const info = package_info(request, key);
    add_below(files, "extension/firefox", *extension);
    files.push_back({ "browser/" + xpi_name(info), *std::move(xpi) });
    files.push_back({ "browser/updates.json", firefox_updates(info) });
    return {};
}

}

PackageInfo package_info(PackageRequest const& request, SigningKey const& key)
{
    return { request.program_version + "." + std::to_string(request.revision), request.revision,
        request.policy.digest, { key.extension_id(), development_ids().firefox },
        request.update_url };
}

Result<PackageFiles> package_files(PackageRequest const& request, SigningKey const& key)
{
    auto const info = package_info(request, key);
    PackageFiles files { { "package.json", in_lines(to_json(info)) },
        { "policy.json", request.policy_text } };
    if (auto const added = add_policies(files, request, info); !added)
        return added.error();
    add_native_manifests(files, info.ids);
    if (auto const added = add_chromium(files, request, key); !added)
        return added.error();
    if (auto const added = add_firefox(files, request, key); !added)
        return added.error();
    std::sort(files.begin(), files.end(),
        [](PackageFile const& left, PackageFile const& right) { return left.path < right.path; });
    return files;
}

}
