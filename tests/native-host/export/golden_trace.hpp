// The task of tests/golden/jsonl/trace.jsonl as the store would give it, in a folder of its own.
#pragma once

#include <fairtrace/export.hpp>
#include <fairtrace/step_json.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace fairtrace {

// Only a store reads redacted text back: in this program, this one.
class StoreReader {
public:
    static RedactedText text(std::string text) { return { badge(), std::move(text) }; }

    static Result<LabelledEvent> step(nlohmann::json const& json)
    {
        return step_from_json(badge(), json);
    }

private:
    static Badge<StoreReader> badge() { return {}; }
};

}

namespace fairtrace::test {

inline std::filesystem::path golden(char const* name)
{
    return std::filesystem::path { PROJECT_FOLDER } / "tests/golden" / name;
}

inline std::string content(std::filesystem::path const& file)
{
    std::ostringstream text;
    text << std::ifstream { file, std::ios::binary }.rdbuf();
    return text.str();
}

class GoldenTrace final : public TraceSource {
public:
    GoldenTrace()
    {
        auto const trace = nlohmann::json::parse(content(golden("jsonl/trace.jsonl")));
        for (auto const& json : trace["steps"]) {
            auto step = StoreReader::step(json);
            REQUIRE(step);
            // The seventh number of the document was never stored.
            auto const index = static_cast<std::uint32_t>(m_steps.size()) + 1;
            step->event.key.sequence = Sequence { index < 7 ? index : index + 1 };
            step->event.time = Seconds { 1'700'000'000 + index };
            m_steps.push_back({ EventNumber { index }, std::move(*step) });
        }
    }

    Result<std::vector<StoredTask>> tasks() override
    {
        StoredTask task;
        task.number = TaskNumber { 1 };
        task.title = StoreReader::text("Create an order");
        return std::vector { task, StoredTask {} };
    }

    Result<std::vector<StoredEvent>> steps(TaskNumber task) override
    {
        return task.value() == 1 ? m_steps : std::vector<StoredEvent> {};
    }

    Result<std::vector<LossCount>> losses() override
    {
        return std::vector { LossCount { DropReason::Paused, 1 },
            LossCount { DropReason::Overflow } };
    }

private:
    std::vector<StoredEvent> m_steps;
};

class TemporaryFolder {
public:
    TemporaryFolder()
    {
        auto name = (std::filesystem::temp_directory_path() / "fairtrace-export-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }

    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }

    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;

    std::filesystem::path operator/(char const* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

}
