// What other ways take for the texts of redaction_speed.cpp: the forms of values as regular
// expressions in RE2, which finds values of these forms only, and memchr for one byte, which is how
// fast text can be read at all. Prints one line of JSON, in megabytes a second.
// usage: bench_redaction_baselines [SECONDS]   or, to print the texts a line each: --texts

#include "processor_time.hpp"
#include "redaction_texts.hpp"

#include <re2/set.h>

#include <cstdio>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using fairtrace::bench::megabytes_per_second;
using fairtrace::bench::mixture;
using fairtrace::bench::Sample;

// One for each recognizer that a regular expression can stand for; checksums, lists of names and
// the lexicon have no place in them.
constexpr std::array patterns { R"([\w.%+'-]+@[\w-]+(\.[\w-]+)+)", R"(@[\w.-]{2,})",
    R"(\b[A-Z]{2}\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?\b)",
    R"(\b[2-6]\d{3}([ -]?\d){9,15}\b)", R"(\b\d{1,3}(\.\d{1,3}){3}\b)",
    R"(\b([0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}\b)",
    R"(\b([0-9A-Fa-f]{2}[:-]){5,7}[0-9A-Fa-f]{2}\b)",
    R"(\b[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\b)",
    R"(\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b)",
    R"((?i)\b\d{1,2}\.? ?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}\b)",
    R"(\+?\(?\d{1,4}\)?([ ./-]?\d{2,4}){2,5}\b)", R"(\b\d{3}-\d{2}-\d{4}\b)",
    R"(\b[A-Z]{0,6}[ -]?\d([ .-]?[0-9A-Z]){6,17}\b)",
    R"(\b\d{1,5}[A-Za-z]? [A-Z]\w+ (Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way)\b)",
    R"(\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)", R"([A-Z0-9<]{24,44})", R"(eyJ[\w-]+\.[\w-]+\.[\w-]*)",
    R"(-----BEGIN [A-Z ]+-----)",
    R"(\b(sk|pk|rk|ghp|gho|xox[abp]|AKIA|AIza|glpat|npm|hf|dop)[_-]?[\w-]{12,})",
    R"((?i)(password|secret|token|api_?key)['" ]*[:=]['" ]*[^'" ,;]{4,})",
    R"([a-z+]+://[^:@/ ]+:[^@/ ]+@)", R"((/home/|/Users/|C:\\Users\\)[\w.-]+)",
    R"(\b(0x[0-9a-fA-F]{40}|bc1[a-z0-9]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\b)",
    R"(\b[A-Za-z0-9_+/=-]{20,}\b)", R"(\b[\w/-]*\d{4,}[\w/-]*\b)" };

// What finds nothing may have looked at nothing.
template<class Look>
double speed(std::vector<Sample> const& samples, double least_seconds, Look look)
{
    std::size_t found = 0;
    auto const result = megabytes_per_second(samples, least_seconds,
        [&](Sample const& sample) { found += look(std::string_view { sample.text }) ? 1U : 0U; });
    if (found == 0)
        throw std::runtime_error { "nothing was found in the texts" };
    return result;
}

void run(double least_seconds)
{
    RE2::Set set { RE2::Options {}, RE2::UNANCHORED };
    for (auto const* const pattern : patterns) {
        std::string why;
        if (set.Add(pattern, &why) < 0)
            throw std::runtime_error { why };
    }
    if (!set.Compile())
        throw std::runtime_error { "the patterns take too much memory" };
    auto const samples = mixture();
    std::vector<int> matches;
    auto const in_re2 = [&](std::string_view text) {
        return set.Match(re2::StringPiece { text.data(), text.size() }, &matches);
    };
    auto const in_memchr = [](std::string_view text) {
        return std::memchr(text.data(), '@', text.size()) != nullptr;
    };
    std::printf("{\"re2\": %.3f, \"memchr\": %.3f}\n", speed(samples, least_seconds, in_re2),
        speed(samples, least_seconds, in_memchr));
}

void print_texts()
{
    for (auto const& sample : mixture())
        std::puts(sample.text.c_str());
}

}

int main(int count, char** arguments)
{
    try {
        if (count > 1 && std::string_view { arguments[1] } == "--texts")
            print_texts();
        else
            run(count > 1 ? std::stod(arguments[1]) : 0.2);
        return 0;
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "bench_redaction_baselines: %s\n", failure.what());
        return 1;
    }
}
