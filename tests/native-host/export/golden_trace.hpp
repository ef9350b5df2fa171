// The tasks of tests/golden/jsonl/trace.jsonl as the store would give them, in a folder of their
// own.
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

    static Result<RedactedEffect> effect(nlohmann::json const& json)
    {
        return effect_from_json(badge(), json);
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
        std::istringstream lines { content(golden("jsonl/trace.jsonl")) };
        for (std::string line; std::getline(lines, line);)
            add(nlohmann::json::parse(line));
    }

    Result<std::vector<StoredTask>> tasks() override
    {
        auto tasks = m_tasks;
        tasks.emplace_back(); // One without steps.
        return tasks;
    }

    Result<std::vector<StoredEvent>> steps(TaskNumber task) override
    {
        auto const place = static_cast<std::size_t>(task.value());
        return place > 0 ? m_steps.at(place - 1) : std::vector<StoredEvent> {};
    }

    Result<std::vector<LossCount>> losses() override
    {
        return std::vector { LossCount { DropReason::Paused, 1 },
            LossCount { DropReason::Overflow } };
    }

private:
    void add(nlohmann::json const& trace)
    {
        StoredTask task;
        task.number = TaskNumber { trace["task"]["number"] };
        task.title = StoreReader::text(trace["task"]["title"]);
        m_tasks.push_back(task);
        auto& steps = m_steps.emplace_back();
        std::uint32_t sequence = 0;
        for (auto const& json : trace["steps"]) {
            auto step = StoreReader::step(json);
            REQUIRE(step);
            step->event.key.sequence = Sequence { ++sequence };
            step->event.time = Seconds { 1'700'000'000 + sequence };
            steps.push_back({ EventNumber { sequence }, std::move(*step) });
            if (json.contains("effect")) {
                steps.back().effect = read_effect(json["effect"]);
                steps.back().effect->key.sequence = Sequence { ++sequence };
            }
            // The seventh number of the first document was never stored.
            if (m_tasks.size() == 1 && sequence == 6)
                ++sequence;
        }
    }

    static RedactedEffect read_effect(nlohmann::json const& json)
    {
        auto effect = StoreReader::effect(json);
        REQUIRE(effect);
        return std::move(*effect);
    }

    std::vector<StoredTask> m_tasks;
    std::vector<std::vector<StoredEvent>> m_steps;
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
