// How fast the host's Redactor goes through text, in megabytes of text for each second of one
// core: on a mixture of interface text and of what people type into forms, and on text that was
// made to be slow. Prints one line of JSON.
// usage: bench_redaction_speed [SECONDS_PER_TEXT]

#include "redaction_texts.hpp"

#include <fairtrace/normalize.hpp>
#include <fairtrace/redact.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using fairtrace::bench::mixture;
using fairtrace::bench::Sample;

struct HostileText {
    char const* name;
    char const* piece;
};

// Each makes a recognizer or a word splitter begin often and end late.
constexpr std::array hostile_texts { HostileText { "digits", "7" },
    HostileText { "spaced digits", "4 " }, HostileText { "dashed digits", "1-" },
    HostileText { "@", "@" }, HostileText { "a@", "a@" }, HostileText { "letters", "a" },
    HostileText { "capitals", "A" }, HostileText { "dotted letters", "a.b.c." },
    HostileText { "colons", "f:" }, HostileText { "dotted digits", "1.2." },
    HostileText { "hyphens", "a-" }, HostileText { "IBAN", "DE89 " },
    HostileText { "key head", "-----BEGIN " }, HostileText { "assignments", "token=" },
    HostileText { "other letters", "\u0436" }, HostileText { "marks", "e\u0301\u0323" } };

// As long as the schema lets the value of a field be.
constexpr std::size_t hostile_length = 16'384;

Sample hostile(HostileText const& kind, bool is_typed)
{
    std::string text;
    while (text.size() < hostile_length)
        text += kind.piece;
    auto field = is_typed ? std::optional { fairtrace::FieldDescription {
                     "textarea", "", "note", "Delivery instructions" } }
                          : std::nullopt;
    return { std::move(text), std::move(field) };
}

// Processor time: what else runs on the machine must not make a redactor slow.
double processor_seconds()
{
    return static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

double megabytes_per_second(
    fairtrace::Redactor const& redactor, std::vector<Sample> samples, double least_seconds)
{
    for (auto& sample : samples)
        sample.text = fairtrace::normalize_plain(sample.text);
    double bytes = 0;
    auto const begin = processor_seconds();
    auto passed = 0.0;
    do {
        for (auto const& sample : samples) {
            static_cast<void>(redactor.spans(sample.text, sample.field));
            bytes += static_cast<double>(sample.text.size());
        }
        passed = processor_seconds() - begin;
    } while (passed < least_seconds);
    // Text that normalization takes away would measure nothing.
    if (bytes == 0)
        throw std::runtime_error { "a text is empty once it is normalized" };
    return bytes / 1e6 / passed;
}

void run(double least_seconds)
{
    fairtrace::Redactor const redactor;
    std::printf("{\"mixture\": %.3f, \"hostile\": {",
        megabytes_per_second(redactor, mixture(), least_seconds));
    auto const* separator = "";
    for (auto const& kind : hostile_texts) {
        auto const shown = megabytes_per_second(redactor, { hostile(kind, false) }, least_seconds);
        auto const typed = megabytes_per_second(redactor, { hostile(kind, true) }, least_seconds);
        std::printf("%s\"%s\": %.3f", separator, kind.name, std::min(shown, typed));
        separator = ", ";
    }
    std::puts("}}");
}

}

int main(int count, char** arguments)
{
    try {
        run(count > 1 ? std::stod(arguments[1]) : 0.2);
        return 0;
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "bench_redaction_speed: %s\n", failure.what());
        return 1;
    }
}
