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
class PlaceholderWriter;

class Exporter {
public:
    virtual ~Exporter() = default;
    // Both outlive the exporter. Before each trace the writer has begun its task.
    virtual Result<void> begin(OutputFolder& folder, PlaceholderWriter const& placeholders) = 0;
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

// What stands in the place of a masked value.
enum class PlaceholderStyle : std::uint8_t {
    Typed, // ⟨EMAIL_1⟩: its type, and a number by which the same value is known again.
    Surrogate, // A value of its type that is nobody's, the same for the same number.
    Opaque, // ⟨MASKED⟩, whatever it was.
};

constexpr std::string_view name_of(PlaceholderStyle style)
{
    constexpr std::array<std::string_view, 3> names { "typed", "surrogate", "opaque" };
    return names[static_cast<std::size_t>(style)];
}

struct PlaceholderRequest {
    PlaceholderStyle style = PlaceholderStyle::Typed;
    std::uint64_t seed = 0; // Of surrogates: 0 counts from the first of each kind in every task.
};

struct ExportRequest {
    std::filesystem::path folder;
    std::string format;
    std::string purpose; // The id of a purpose of the policy, to which the participant consented.
    PlaceholderRequest placeholders {};
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
