#include "policy_files.hpp"

#include "manifest_places.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr fs::perms readable { 0644 };
constexpr std::size_t largest_file = std::size_t { 16 } * 1024 * 1024;

constexpr Error missing_part { ErrorCode::InputMalformed,
    "the package lacks this file; run fairtrace package again" };

Result<std::string> text_of(fs::path const& file)
{
    auto text = read_text_file(file, largest_file);
    return text ? text : missing_part;
}

std::string text_at(fs::path const& file)
{
    auto const text = text_of(file);
    return text ? *text : std::string {};
}

// False also where either cannot be read: what nobody can compare is not the same.
bool are_the_same(fs::path const& file, fs::path const& other)
{
    auto const text = text_of(file);
    auto const other_text = text_of(other);
    return text && other_text && *text == *other_text;
}

// What others wrote keeps its look: as far as it is indented and ends in a new line.
std::string in_the_form_of(std::string const& before, Json const& json)
{
    auto const line = before.find("\n ");
    auto const tab = before.find("\n\t");
    auto const first = line == before.npos ? line : before.find_first_not_of(' ', line + 1);
    auto const width = first == before.npos ? 2 : static_cast<int>(first - line - 1);
    auto text = tab == before.npos ? json.dump(width) : json.dump(1, '\t');
    if (before.empty() || before.back() == '\n')
        text += '\n';
    return text;
}

Result<void> put(FileChanges& changes, Context& context, NewFile fresh)
{
    auto const done = changes.put(std::move(fresh));
    return done ? done : blame(context, changes.at_fault(), done.error());
}

Result<void> remove(FileChanges& changes, Context& context, fs::path const& file, char const* label)
{
    auto const done = changes.remove(file, label);
    return done ? done : blame(context, changes.at_fault(), done.error());
}

bool is_there(fs::path const& file)
{
    std::error_code error;
    return fs::symlink_status(file, error).type() != fs::file_type::not_found;
}

Result<void> plan_own_file(
    FileChanges& changes, Context& context, FoundPackage const& package, PolicyPlace const& place)
{
    auto const file = context.machine.at(place.where);
    if (is_there(file) && !is_our_policy(read_json(file)))
        return blame(context, file,
            { ErrorCode::OutputExists,
                "is another program's policy; look at it and remove it yourself" });
    auto text = text_of(package.browser_policy(place.browser));
    if (!text)
        return blame(context, package.browser_policy(place.browser), text.error());
    return put(
        changes, context, { file, place.browser.id + " policy", *std::move(text), readable });
}

Result<void> plan_shared_file(
    FileChanges& changes, Context& context, FoundPackage const& package, PolicyPlace const& place)
{
    auto const file = context.machine.at(place.where);
    auto const ours = read_json(package.browser_policy(place.browser));
    if (!ours.is_object())
        return blame(context, package.browser_policy(place.browser), missing_part);
    auto const before = is_there(file) ? text_at(file) : std::string {};
    auto const shared = is_there(file) ? read_json(file) : Json::object();
    auto merged = with_our_policy(shared, ours);
    if (!merged)
        return blame(context, file, merged.error());
    auto text = *merged == shared ? before : in_the_form_of(before, *merged);
    return put(changes, context, { file, place.browser.id + " policy", std::move(text), readable });
}

// By it the host and the doctor know the extension's id.
Result<void> plan_machine_package(
    FileChanges& changes, Context& context, FoundPackage const& package)
{
    return put(changes, context,
        { context.machine.at(system_package_file), "package", to_json(package.info).dump(2) + "\n",
            readable });
}

Result<void> plan_machine_policy(
    FileChanges& changes, Context& context, FoundPackage const& package)
{
    auto text = text_of(package.policy());
    if (!text)
        return blame(context, package.policy(), text.error());
    return put(changes, context,
        { context.machine.at(system_policy_file), "policy", *std::move(text), readable });
}

Result<void> plan_shared_file_away(
    FileChanges& changes, Context& context, ExtensionIds const& ids, PolicyPlace const& place)
{
    auto const file = context.machine.at(place.where);
    auto const shared = read_json(file);
    if (!shared.is_object())
        return {}; // Not there, or nothing that could hold an entry of ours.
    auto const without = without_our_policy(shared, ids);
    auto const label = place.browser.id + " policy";
    if (without == shared)
        return {};
    if (without.empty())
        return remove(changes, context, file, label.c_str());
    return put(changes, context, { file, label, in_the_form_of(text_at(file), without), readable });
}

Result<void> plan_machine_files_away(
    FileChanges& changes, Context& context, std::optional<FoundPackage> const& package)
{
    auto const info = context.machine.at(system_package_file);
    changes.sweep(info);
    changes.sweep(context.machine.at(system_policy_file));
    if (is_there(info)) {
        if (auto const planned = remove(changes, context, info, "package"); !planned)
            return planned;
    }
    auto const file = context.machine.at(system_policy_file);
    auto const is_named = package && package->source == PackageSource::Named;
    if (is_named && is_there(file) && are_the_same(file, package->policy()))
        return remove(changes, context, file, "policy");
    return {};
}

}

bool is_our_policy(Json const& policy)
{
    if (!policy.is_object() || !policy.contains("NativeMessagingAllowlist"))
        return false;
    auto const& hosts = policy["NativeMessagingAllowlist"];
    return hosts.is_array() && std::find(hosts.begin(), hosts.end(), host_name()) != hosts.end();
}

Result<void> plan_policies(FileChanges& changes, Context& context,
    InstallationRequest const& request, FoundPackage const& package)
{
    auto const is_named = package.source == PackageSource::Named;
    for (auto const& place : policy_places(System::Linux)) {
        if (!request.takes(place.browser))
            continue;
        Result<void> planned;
        if (place.form == PolicyForm::SharedFile)
            planned = plan_shared_file(changes, context, package, place);
        else if (place.form == PolicyForm::OwnFile && is_named)
            planned = plan_own_file(changes, context, package, place);
        if (!planned)
            return planned;
    }
    if (is_named && request.browsers.empty()) {
        if (auto const planned = plan_machine_policy(changes, context, package); !planned)
            return planned;
    }
    return is_named ? plan_machine_package(changes, context, package) : Result<void> {};
}

Result<void> plan_policies_away(FileChanges& changes, Context& context,
    InstallationRequest const& request, std::optional<FoundPackage> const& package)
{
    for (auto const& place : policy_places(System::Linux)) {
        if (!request.takes(place.browser))
            continue;
        auto const file = context.machine.at(place.where);
        changes.sweep(file);
        Result<void> planned;
        if (place.form == PolicyForm::SharedFile)
            planned = plan_shared_file_away(changes, context, ids_of(package), place);
        else if (is_our_policy(read_json(file)))
            planned = remove(changes, context, file, (place.browser.id + " policy").c_str());
        if (!planned)
            return planned;
    }
    return request.browsers.empty() ? plan_machine_files_away(changes, context, package)
                                    : Result<void> {};
}

}
