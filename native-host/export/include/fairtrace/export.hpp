// Labelled traces in forms that others read. A format is one file in source/formats and one line in
// source/formats.cpp. Exporters see stored events only, so only redacted text can leave. Beside the
// files stands a manifest that says what they hold and what they do not.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/result.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Where traces come from: the participant's own store, for now.
class TraceSource {
public:
    virtual ~TraceSource() = default;
    virtual Result<std::vector<StoredTask>> tasks() = 0;
    virtual Result<std::vector<StoredEvent>> steps(TaskNumber task) = 0;
    virtual Result<std::vector<LossCount>> losses() = 0;
};

class OutputFolder;

class Exporter {
public:
    virtual ~Exporter() = default;
    // `folder` outlives the exporter.
    virtual Result<void> begin(OutputFolder& folder) = 0;
    // One task with its steps in their order; never without steps.
    virtual Result<void> trace(StoredTask const& task, std::span<StoredEvent const> steps) = 0;
    virtual Result<void> finish() = 0;
};

struct Format {
    Literal name;
    Literal description;
    std::unique_ptr<Exporter> (*create)();
};

std::span<Format const> formats();

struct ExportRequest {
    std::filesystem::path folder;
    std::string format;
    std::string purpose; // The id of a purpose of the policy, to which the participant consented.
};

struct ExportedFile {
    std::string name;
    std::uint64_t bytes = 0;
    std::string sha256; // 64 hexadecimal digits.
};

struct ExportSummary {
    std::uint64_t tasks = 0;
    std::uint64_t steps = 0;
    std::vector<ExportedFile> files; // Without the manifest.
    std::vector<LossCount> missing;
    std::array<std::uint64_t, mask_type_names.size()> masks {};
};

// Errors: unknown_format, output_exists (the folder is not empty), output_not_writable, and the
// source's. The manifest is written last: a folder without one is not an export.
Result<ExportSummary> export_store(TraceSource& source, ExportRequest const& request);

}
