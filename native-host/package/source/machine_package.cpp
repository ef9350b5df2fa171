#include "machine_scripts.hpp"
#include "tool.hpp"

#include <fairtrace/package.hpp>
#include <fairtrace/platform.hpp>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_package = 256UL * 1024 * 1024;

// Text of the policy, safe in CMake's language and in a package's header.
std::string plain(std::string_view text)
{
    std::string kept;
    for (auto const character : text) {
        auto const byte = static_cast<unsigned char>(character);
        auto const is_plain = std::isalnum(byte) != 0 || byte >= 0x80U
            || std::string_view { " .,@+_&-" }.find(character) != std::string_view::npos;
        if (is_plain && character != ' ')
            kept += character;
        else if (!kept.empty() && kept.back() != ' ')
            kept += ' ';
    }
    if (kept.ends_with(' '))
        kept.pop_back();
    return kept;
}

std::string setting(char const* name, std::string const& value)
{
    return std::string { "set(" } + name + " [====[" + value + "]====])\n";
}

std::string common_settings(MachineRequest const& request)
{
    return setting("CPACK_PACKAGE_NAME", "fairtrace")
        + setting("CPACK_PACKAGE_VERSION", request.info.version)
        + setting("CPACK_PACKAGE_VENDOR", "fairtrace")
        + setting("CPACK_PACKAGE_CONTACT",
            plain(request.policy.organization_name) + " <"
                + plain(request.policy.organization_contact) + ">")
        + setting(
            "CPACK_PACKAGE_DESCRIPTION_SUMMARY", "records tasks in approved web apps, with consent")
        + setting("CPACK_PACKAGE_DESCRIPTION",
            "The host, the command line and the extension, with one policy and the settings by "
            "which browsers install the extension.")
        + setting("CPACK_PACKAGE_FILE_NAME", "fairtrace")
        + setting("CPACK_PACKAGE_DIRECTORY", (request.workspace / "out").string())
        + "set(CPACK_INSTALLED_DIRECTORIES [====[" + (request.workspace / "stage").string()
        + "]====] /)\n"
          "set(CPACK_PACKAGING_INSTALL_PREFIX /)\n"
          "set(CPACK_THREADS 1)\n"; // More would change the compressed bytes.
}

std::string deb_settings(fs::path const& scripts)
{
    // The files in /etc are no conffiles: a newer package must replace them, and removing the
    // package must take the browsers' policies with it.
    return setting("CPACK_DEBIAN_FILE_NAME", "DEB-DEFAULT")
        + setting("CPACK_DEBIAN_COMPRESSION_TYPE", "xz")
        + setting("CPACK_DEBIAN_PACKAGE_SECTION", "web")
        + setting("CPACK_DEBIAN_PACKAGE_SHLIBDEPS", "ON")
        + setting("CPACK_DEBIAN_PACKAGE_CONFLICTS", "fairtrace-tools")
        + setting("CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION", "ON")
        + "set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA [====[" + (scripts / "postinst").string()
        + "]====] [====[" + (scripts / "prerm").string() + "]====])\n";
}

std::string rpm_settings(fs::path const& scripts)
{
    return setting("CPACK_RPM_FILE_NAME", "RPM-DEFAULT") + setting("CPACK_RPM_PACKAGE_RELEASE", "1")
        + setting("CPACK_RPM_PACKAGE_LICENSE", "Apache-2.0")
        + setting("CPACK_RPM_PACKAGE_CONFLICTS", "fairtrace-tools")
        + setting("CPACK_RPM_PACKAGE_DESCRIPTION",
            "The host, the command line and the extension, with one policy and the settings by "
            "which browsers install the extension.")
        + setting("CPACK_RPM_POST_INSTALL_SCRIPT_FILE", (scripts / "post").string())
        + setting("CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE", (scripts / "preun").string())
        // Folders that other packages own.
        + setting("CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION",
            "/etc;/etc/opt;/usr/lib/mozilla;/usr/share/man;/usr/share/man/man1;"
            "/usr/share/bash-completion;/usr/share/bash-completion/completions;/usr/share/zsh;"
            "/usr/share/zsh/site-functions;/usr/share/fish;/usr/share/fish/vendor_completions.d;"
            "/usr/share/doc")
        // No machine's name and no day in it; the programs are stripped already.
        + setting("CPACK_RPM_SPEC_MORE_DEFINE",
            "%define __os_install_post %{nil}\n%define debug_package %{nil}\n"
            "%define _build_id_links none\n%define _buildhost fairtrace\n"
            "%define use_source_date_epoch_as_buildtime 1\n"
            "%define clamp_mtime_to_source_date_epoch 1\n%define _binary_payload w7.xzdio");
}

Result<PackageFile> packaged_file(fs::path const& folder, std::string const& ending)
{
    std::error_code error;
    for (fs::directory_iterator entry { folder, error };
         !error && entry != fs::directory_iterator {}; entry.increment(error)) {
        if (entry->path().extension() != ending)
            continue;
        auto bytes = read_text_file(entry->path(), largest_package);
        if (bytes)
            return PackageFile { entry->path().filename().string(), *std::move(bytes) };
    }
    return Error { ErrorCode::ToolFailed,
        "a tool that makes packages made none; what it said is above" };
}

std::string text(std::string_view view) { return std::string { view }; }

}

Result<void> check_tools(MachineFormat format)
{
    if (!has_tool("cpack"))
        return Error { ErrorCode::ToolMissing,
            "cpack is not installed; install Debian's package cmake, or give --no-packages" };
    if (!has_tool("strip"))
        return Error { ErrorCode::ToolMissing,
            "strip is not installed; install Debian's package binutils, or give --no-packages" };
    switch (format) {
    case MachineFormat::Deb:
        if (!has_tool("dpkg-shlibdeps"))
            return Error { ErrorCode::ToolMissing,
                "dpkg-shlibdeps is not installed; install Debian's package dpkg-dev, or give "
                "--no-packages" };
        break;
    case MachineFormat::Rpm:
        if (!has_tool("rpmbuild"))
            return Error { ErrorCode::ToolMissing,
                "rpmbuild is not installed; install Debian's package rpm, or give --no-packages" };
        break;
    }
    return {};
}

Result<PackageFile> machine_package(MachineRequest const& request, MachineFormat format)
{
    auto const is_deb = format == MachineFormat::Deb;
    auto const scripts = request.workspace / "scripts";
    auto const configuration = is_deb ? "deb.cmake" : "rpm.cmake";
    auto const settings
        = common_settings(request) + (is_deb ? deb_settings(scripts) : rpm_settings(scripts));
    auto const written = write_files(request.workspace,
        { { configuration, settings }, { "scripts/postinst", text(deb_after_install) },
            { "scripts/prerm", text(deb_before_removal) },
            { "scripts/post", text(rpm_after_install) },
            { "scripts/preun", text(rpm_before_removal) } });
    if (!written)
        return written.error();
    auto const done = run_tool({ "cpack", "-G", is_deb ? "DEB" : "RPM", "--config", configuration },
        request.workspace, request.workspace / tool_log);
    if (!done)
        return done.error();
    return packaged_file(request.workspace / "out", is_deb ? ".deb" : ".rpm");
}

}
