#include "manifest.hpp"
#include "output_folder.hpp"
#include "placeholder_writer.hpp"

#include <fairtrace/step_json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

void count(ExportSummary& summary, std::span<StoredEvent const> steps)
{
    ++summary.tasks;
    summary.steps += steps.size();
    for (auto const& step : steps) {
        auto const masks = masks_of(step);
        for (std::size_t index = 0; index < summary.masks.size(); ++index)
            summary.masks[index] += masks.of(static_cast<MaskType>(index));
    }
}

struct Writing {
    Exporter& exporter;
    PlaceholderWriter& placeholders;
    ExportSummary& summary;
};

Result<void> write_traces(TraceSource& source, Writing writing)
{
    auto const tasks = source.tasks();
    if (!tasks)
        return tasks.error();
    for (auto const& task : *tasks) {
        auto const steps = source.steps(task.number);
        if (!steps)
            return steps.error();
        if (steps->empty())
            continue;
        writing.placeholders.begin(task, *steps);
        if (auto const written = writing.exporter.trace(task, *steps); !written)
            return written;
        count(writing.summary, *steps);
    }
    return writing.exporter.finish();
}

Format const* find_format(std::string_view name)
{
    auto const all = formats();
    auto const found = std::find_if(
        all.begin(), all.end(), [&](Format const& format) { return format.name.view() == name; });
    return found == all.end() ? nullptr : &*found;
}

}

Result<ExportSummary> export_store(TraceSource& source, ExportRequest const& request)
{
    auto const* const format = find_format(request.format);
    if (!format)
        return Error { ErrorCode::UnknownFormat, "there is no such format; see 'export --help'" };
    auto const losses = source.losses();
    if (!losses)
        return losses.error();
    auto folder = OutputFolder::create(request.folder);
    if (!folder)
        return folder.error();

    ExportSummary summary;
    summary.missing = *losses;
    PlaceholderWriter placeholders { request.placeholders };
    auto const exporter = format->create();
    if (auto const begun = exporter->begin(*folder, placeholders); !begun)
        return begun.error();
    if (auto const written = write_traces(source, { *exporter, placeholders, summary }); !written)
        return written.error();
    summary.files = folder->files();
    auto const manifest = manifest_text(request, summary);
    if (auto const written = folder->write("manifest.json", manifest); !written)
        return written.error();
    return summary;
}

}
