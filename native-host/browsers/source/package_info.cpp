#include <fairtrace/browsers.hpp>

namespace fairtrace {

namespace {

bool has_text(Json const& json, char const* key)
{
    return json.is_object() && json.contains(key) && json[key].is_string()
        && !json[key].get_ref<std::string const&>().empty();
}

bool has_revision(Json const& json)
{
    return json.contains("revision") && json["revision"].is_number_unsigned()
        && json["revision"].get<std::uint64_t>() >= 1
        && json["revision"].get<std::uint64_t>() <= highest_revision;
}

bool is_package_info(Json const& json)
{
    return has_text(json, "version") && has_text(json, "policy") && has_text(json, "update_url")
        && has_revision(json) && json.contains("extensions")
        && has_text(json["extensions"], "chromium") && has_text(json["extensions"], "firefox");
}

}

Result<PackageInfo> parse_package_info(std::string_view text)
{
    auto const json = Json::parse(text, nullptr, false);
    if (!is_package_info(json))
        return Error { ErrorCode::InputMalformed,
            "package.json is not one that fairtrace package wrote; package the policy again" };
    auto const& ids = json["extensions"];
    return PackageInfo { json["version"].get<std::string>(), json["revision"].get<std::uint32_t>(),
        json["policy"].get<std::string>(),
        { ids["chromium"].get<std::string>(), ids["firefox"].get<std::string>() },
        json["update_url"].get<std::string>() };
}

Json to_json(PackageInfo const& info)
{
    return { { "version", info.version }, { "revision", info.revision },
        { "policy", info.policy_digest },
        { "extensions", { { "chromium", info.ids.chromium }, { "firefox", info.ids.firefox } } },
        { "update_url", info.update_url } };
}

}
