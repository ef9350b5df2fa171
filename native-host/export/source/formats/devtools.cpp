// Chrome DevTools Recorder: one user flow a task, task-N.json. @puppeteer/replay reads and replays
// it. What it has no step for becomes a customStep, which players pass over.

#include "../devtools/flow_writer.hpp"
#include "../formats.hpp"
#include "../output_folder.hpp"
#include "../placeholder_writer.hpp"

namespace fairtrace {

namespace {

class DevtoolsExporter final : public Exporter {
public:
    Result<void> begin(OutputFolder& folder, PlaceholderWriter const& placeholders) override
    {
        m_folder = &folder;
        m_placeholders = &placeholders;
        return {};
    }

    Result<void> trace(StoredTask const& task, std::span<StoredEvent const> steps) override
    {
        FlowWriter writer { task.title.view(), *m_placeholders };
        for (auto const& step : steps)
            writer.add(step.labelled);
        auto flow = std::move(writer).take();
        m_placeholders->rewrite(flow);
        return m_folder->write("task-" + std::to_string(task.number.value()) + ".json",
            flow.dump(2, ' ', false, FlowWriter::Json::error_handler_t::replace) + "\n");
    }

    Result<void> finish() override { return {}; }

private:
    OutputFolder* m_folder = nullptr;
    PlaceholderWriter const* m_placeholders = nullptr;
};

}

std::unique_ptr<Exporter> make_devtools_exporter() { return std::make_unique<DevtoolsExporter>(); }

}
