#include "examination.hpp"

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

// Of a machine with another root; resolve_home knows only this one's.
Home home_on(Machine const& machine, Home home)
{
    auto const policy = machine.at(system_policy_file);
    std::error_code error;
    if (!machine.is_this_one() && fs::exists(policy, error)) {
        home.policy = policy;
        home.is_system_policy = true;
    }
    return home;
}

}

Examination examine(Context const& context)
{
    return { home_on(context.machine, context.home), context.chosen_home.has_value(),
        context.machine, context.programs, find_package({}, context.programs, context.machine),
        browsers_on(context.machine) };
}

Finding finding_of(Finding what, Error const& error)
{
    std::string const text { error.message.view() };
    auto const advice = text.find("; ");
    what.status = FindingStatus::Problem;
    what.found += text.substr(0, advice);
    if (advice != text.npos)
        what.mend = text.substr(advice + 2);
    return what;
}

bool is_writable_by_others(fs::path const& path)
{
    std::error_code error;
    auto const writers = fs::perms::group_write | fs::perms::others_write;
    auto const mode = fs::status(path, error).permissions();
    return !error && (mode & writers) != fs::perms::none
        && (mode & fs::perms::sticky_bit) == fs::perms::none;
}

}
