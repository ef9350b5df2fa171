// How fast the host's Redactor goes through text, in megabytes of text for each second of one
// core: on a mixture of interface text and of what people type into forms, and on text that was
// made to be slow. Prints one line of JSON.
// usage: bench_redaction_speed [SECONDS_PER_TEXT]

#include "processor_time.hpp"
#include "redaction_texts.hpp"

#include <fairtrace/normalize.hpp>
#include <fairtrace/redact.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using fairtrace::bench::megabytes_per_second;
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

double speed(fairtrace::Redactor const& redactor, std::vector<Sample> samples, double least_seconds)
{
    for (auto& sample : samples) {
        sample.text = fairtrace::normalize_plain(sample.text);
        // Text that normalization takes away would measure nothing.
        if (sample.text.empty())
            throw std::runtime_error { "a text is empty once it is normalized" };
    }
    return megabytes_per_second(samples, least_seconds, [&](Sample const& sample) {
        static_cast<void>(redactor.spans(sample.text, sample.field));
    });
}

void run(double least_seconds)
{
    fairtrace::Redactor const redactor;
    std::printf("{\"mixture\": %.3f, \"hostile\": {", speed(redactor, mixture(), least_seconds));
    auto const* separator = "";
    for (auto const& kind : hostile_texts) {
        auto const shown = speed(redactor, { hostile(kind, false) }, least_seconds);
        auto const typed = speed(redactor, { hostile(kind, true) }, least_seconds);
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
