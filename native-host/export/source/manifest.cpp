#include "manifest.hpp"

#include <nlohmann/json.hpp>

namespace fairtrace {

namespace {

using Json = nlohmann::ordered_json;

Json placeholders_to_json(PlaceholderRequest const& request)
{
    Json json { { "style", name_of(request.style) } };
    if (request.style == PlaceholderStyle::Surrogate)
        json["seed"] = request.seed;
    return json;
}

Json files_to_json(std::vector<ExportedFile> const& files)
{
    auto json = Json::array();
    for (auto const& file : files)
        json.push_back(
            { { "name", file.name }, { "bytes", file.bytes }, { "sha256", file.sha256 } });
    return json;
}

Json missing_to_json(std::vector<LossCount> const& losses)
{
    auto json = Json::array();
    for (auto const& loss : losses) {
        if (loss.count > 0)
            json.push_back({ { "reason", name_of(loss.reason) }, { "count", loss.count } });
    }
    return json;
}

Json masks_of(ExportSummary const& summary)
{
    auto json = Json::array();
    for (std::size_t index = 0; index < summary.masks.size(); ++index) {
        if (summary.masks[index] > 0)
            json.push_back(
                { { "type", mask_type_names[index] }, { "count", summary.masks[index] } });
    }
    return json;
}

}

std::string manifest_text(ExportRequest const& request, ExportSummary const& summary)
{
    Json const manifest {
        { "manifest", 1 },
        { "program", "fairtrace " FAIRTRACE_VERSION },
        { "format", request.format },
        { "from", "store" },
        { "purpose", request.purpose },
        { "note",
            "Exported by the participant from their own store: it serves them. It has passed no "
            "hold-back time and no threshold of contributors." },
        { "counts", { { "tasks", summary.tasks }, { "steps", summary.steps } } },
        { "files", files_to_json(summary.files) },
        { "coverage",
            { { "captured", summary.steps }, { "missing", missing_to_json(summary.missing) } } },
        { "placeholders", placeholders_to_json(request.placeholders) },
        { "masks", masks_of(summary) },
    };
    return manifest.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}
