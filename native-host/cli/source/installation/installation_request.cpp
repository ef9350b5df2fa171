#include "installation_request.hpp"

#include <fairtrace/staged_file.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

Result<void> check_browsers(std::vector<std::string> const& names)
{
    for (auto const& name : names) {
        if (!find_browser(name))
            return Error { ErrorCode::Usage,
                "this browser is not known; give chromium, chrome, edge, brave or firefox, or its "
                "--folder" };
    }
    return {};
}

}

bool InstallationRequest::takes(WebBrowser const& browser) const
{
    return browsers.empty()
        || std::find(browsers.begin(), browsers.end(), browser.id) != browsers.end();
}

void declare_options(CLI::App& command, InstallationRequest& request)
{
    command.fallthrough();
    command.add_flag("--user", request.is_for_user, "For this user; no administrator is needed");
    command.add_flag("--system", request.is_for_machine, "For all users of this machine, as root");
    command.add_option("--browser", request.browsers, "Only this browser (may be repeated)");
    command.add_option("--folder", request.folder, "The browser's manifest folder itself");
    command.add_option("--package", request.package, "The folder that fairtrace package wrote");
    command.add_flag("--dry-run", request.is_rehearsal, "Say what would be done, change nothing");
}

Result<void> check_request(InstallationRequest const& request, Context const& context)
{
    if (request.is_for_user == request.is_for_machine)
        return Error { ErrorCode::Usage,
            "it is not said for whom; give --user for yourself or --system for the machine" };
    if (!request.folder.empty() && request.browsers.size() > 1)
        return Error { ErrorCode::Usage, "one folder is one browser's; give one --browser" };
    if (request.is_for_machine && context.machine.is_this_one() && !request.is_rehearsal
        && !is_root())
        return Error { ErrorCode::OutputNotWritable,
            "--system changes files of the machine; run it as root, for example with sudo" };
    return check_browsers(request.browsers);
}

Error blame(Context& context, std::filesystem::path file, Error error)
{
    context.at_fault = std::move(file);
    return error;
}

}
