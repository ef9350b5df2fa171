// trace.jsonl: one line a task, by schema/trace.schema.json. Time stays here; order leaves.

#include "../formats.hpp"
#include "../output_folder.hpp"
#include "../placeholder_writer.hpp"

#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

// How many numbers lie missing between a task's own steps and their effects. Why they do is known
// for the store as a whole: the manifest says it.
std::uint64_t gaps_between(std::span<StoredEvent const> steps)
{
    struct Range {
        std::uint32_t first;
        std::uint32_t last;
        std::uint64_t count;
    };

    std::map<DocumentId, Range> documents;
    auto const count = [&documents](EventKey const& key) {
        auto const number = key.sequence.value();
        auto& range
            = documents.try_emplace(key.document, Range { number, number, 0 }).first->second;
        range.first = std::min(range.first, number);
        range.last = std::max(range.last, number);
        ++range.count;
    };
    for (auto const& step : steps) {
        count(step.labelled.event.key);
        if (step.effect)
            count(step.effect->key);
    }
    std::uint64_t gaps = 0;
    for (auto const& [document, range] : documents)
        gaps += std::uint64_t { range.last } - range.first + 1 - range.count;
    return gaps;
}

Json trace_to_json(StoredTask const& task, std::span<StoredEvent const> steps)
{
    Json trace { { "trace", 1 }, { "steps", Json::array() }, { "missing", Json::array() } };
    trace["task"]
        = { { "number", task.number.value() }, { "title", std::string { task.title.view() } },
              { "boundary", task.boundary == TaskBoundary::Explicit ? "explicit" : "inferred" } };
    for (auto const& step : steps)
        trace["steps"].push_back(exported_step(step, trace["steps"].size() + 1));
    if (auto const gaps = gaps_between(steps); gaps > 0)
        trace["missing"].push_back(
            { { "reason", name_of(DropReason::SequenceGap) }, { "count", gaps } });
    return trace;
}

class JsonlExporter final : public Exporter {
public:
    Result<void> begin(OutputFolder& folder, PlaceholderWriter const& placeholders) override
    {
        m_folder = &folder;
        m_placeholders = &placeholders;
        auto file = folder.open("trace.jsonl");
        if (!file)
            return file.error();
        m_file = std::move(*file);
        return {};
    }

    Result<void> trace(StoredTask const& task, std::span<StoredEvent const> steps) override
    {
        auto line = trace_to_json(task, steps);
        m_placeholders->rewrite(line);
        return m_file->write(exported_text(line) + "\n");
    }

    Result<void> finish() override { return m_folder->close(*m_file); }

private:
    OutputFolder* m_folder = nullptr;
    PlaceholderWriter const* m_placeholders = nullptr;
    std::unique_ptr<OutputFile> m_file;
};

}

std::unique_ptr<Exporter> make_jsonl_exporter() { return std::make_unique<JsonlExporter>(); }

}
