#include "browser_table.hpp"

#include "browser_list.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

std::string text_of(Json const& entry, char const* key) { return entry.value(key, std::string {}); }

std::optional<std::string> optional_text(Json const& entry, char const* key)
{
    if (!entry.contains(key))
        return std::nullopt;
    return text_of(entry, key);
}

WebBrowser browser_from(Json const& entry)
{
    auto const family
        = text_of(entry, "family") == "firefox" ? BrowserFamily::Firefox : BrowserFamily::Chromium;
    return { text_of(entry, "id"), text_of(entry, "name"), family,
        entry["programs"].get<std::vector<std::string>>(), optional_text(entry, "flatpak"),
        optional_text(entry, "snap") };
}

std::string_view word_of(System system)
{
    switch (system) {
    case System::Linux:
        return "linux";
    case System::MacOs:
        return "macos";
    case System::Windows:
        return "windows";
    }
    return {};
}

std::vector<WebBrowser> browsers_in(Json const& table)
{
    std::vector<WebBrowser> list;
    for (auto const& entry : table["browsers"])
        list.push_back(browser_from(entry));
    return list;
}

std::optional<WebBrowser> find_in(std::vector<WebBrowser> const& list, std::string_view id)
{
    auto const found = std::find_if(
        list.begin(), list.end(), [&](WebBrowser const& browser) { return browser.id == id; });
    return found == list.end() ? std::nullopt : std::optional { *found };
}

PolicyForm form_from(std::string_view word)
{
    if (word == "own")
        return PolicyForm::OwnFile;
    if (word == "shared")
        return PolicyForm::SharedFile;
    return word == "profile" ? PolicyForm::Profile : PolicyForm::Registry;
}

}

Json browser_table() { return Json::parse(browser_list, nullptr, false); }

std::vector<WebBrowser> browsers() { return browsers_in(browser_table()); }

std::optional<WebBrowser> find_browser(std::string_view id) { return find_in(browsers(), id); }

std::string browser_ids_in_words()
{
    auto const list = browsers();
    std::string words;
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (index > 0)
            words += index + 1 == list.size() ? " or " : ", ";
        words += list[index].id;
    }
    return words;
}

std::vector<NativeMessagingPlace> native_messaging_places(System system, Scope scope)
{
    std::vector<NativeMessagingPlace> places;
    auto const table = browser_table();
    auto const known = browsers_in(table);
    auto const scope_word = scope == Scope::User ? "user" : "machine";
    for (auto const& entry : table["native_messaging"]) {
        auto browser = find_in(known, text_of(entry, "browser"));
        if (browser && entry["system"] == word_of(system) && entry["scope"] == scope_word)
            places.push_back({ *std::move(browser), scope, text_of(entry, "folder"),
                text_of(entry, "registry_key") });
    }
    return places;
}

std::vector<PolicyPlace> policy_places(System system)
{
    std::vector<PolicyPlace> places;
    auto const table = browser_table();
    auto const known = browsers_in(table);
    for (auto const& entry : table["policies"]) {
        auto browser = find_in(known, text_of(entry, "browser"));
        if (browser && entry["system"] == word_of(system))
            places.push_back({ *std::move(browser), form_from(text_of(entry, "form")),
                text_of(entry, entry.contains("file") ? "file" : "registry_key") });
    }
    return places;
}

std::string const& ExtensionIds::of(BrowserFamily family) const
{
    return family == BrowserFamily::Firefox ? firefox : chromium;
}

ExtensionIds development_ids()
{
    return { std::string { chromium_id_in_list }, std::string { firefox_id_in_list } };
}

std::string host_name() { return std::string { host_name_in_list }; }

std::string native_manifest_file_name() { return host_name() + ".json"; }

}
