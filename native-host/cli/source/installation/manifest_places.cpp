#include "manifest_places.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = std::size_t { 16 } * 1024 * 1024;

}

std::string ManifestPlace::label() const
{
    std::string ids;
    for (auto const& browser : browsers)
        ids += (ids.empty() ? "" : ", ") + browser.id;
    return ids.empty() ? "folder" : ids;
}

std::vector<ManifestPlace> manifest_places(
    InstallationRequest const& request, Machine const& machine)
{
    std::vector<ManifestPlace> places;
    for (auto const& known : native_messaging_places(System::Linux, request.scope())) {
        auto const file = machine.at(known.folder) / native_manifest_file_name();
        auto const same = std::find_if(places.begin(), places.end(),
            [&](ManifestPlace const& one) { return one.file == file; });
        if (same == places.end())
            places.push_back({ file, { known.browser } });
        else
            same->browsers.push_back(known.browser);
    }
    auto const is_unwanted = [&](ManifestPlace const& place) {
        return std::none_of(place.browsers.begin(), place.browsers.end(),
            [&](WebBrowser const& browser) { return request.takes(browser); });
    };
    places.erase(std::remove_if(places.begin(), places.end(), is_unwanted), places.end());
    return places;
}

ManifestPlace place_in_folder(InstallationRequest const& request)
{
    ManifestPlace place { fs::absolute(request.folder) / native_manifest_file_name(), {} };
    for (auto const& id : request.browsers)
        place.browsers.push_back(find_browser(id).value_or(WebBrowser {}));
    return place;
}

Json read_json(fs::path const& file)
{
    auto const text = read_text_file(file, largest_file);
    return text ? Json::parse(*text, nullptr, false) : Json(Json::value_t::discarded);
}

ManifestOwner owner_of_manifest(fs::path const& file)
{
    std::error_code error;
    auto const type = fs::symlink_status(file, error).type();
    if (type == fs::file_type::not_found)
        return ManifestOwner::Nobody;
    return is_ours(read_json(file)) ? ManifestOwner::Ours : ManifestOwner::Foreign;
}

}
