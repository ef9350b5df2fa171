// Takes an admitted event or effect, gives the same in one spelling: text in NFC with single spaces
// and without controls that nobody sees, the URL as a route, time to the second. Drops query values
// and fragments. Removes nothing else: what is personal is the redactor's question.
#pragma once

#include <fairtrace/events.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

struct NormalizedText {
    std::string text;
    // For each byte of `text` where its character began in the input, and one more for the end.
    std::vector<std::uint32_t> source;
};

// For callers that must point into the original, such as the redact command.
NormalizedText normalize_text(std::string_view input);

// The same text without the way back.
std::string normalize_plain(std::string_view input);

// The same line by line, for what a person typed: U+000A stays between lines, not before the first
// and after the last one that says something.
std::string normalize_lines(std::string_view input);

class Normalizer {
public:
    // The templates of one app, such as "/orders/:id" or "/app/#/orders/:id"; the first that fits
    // wins.
    explicit Normalizer(std::vector<std::string> const& route_templates);

    NormalizedEvent normalize(AdmittedEvent&& admitted) const;
    NormalizedEffect normalize(AdmittedEffect&& admitted) const;

    // Only the route, from a page's URL; for callers that have no event.
    Route route_of(RawText const& url) const;

private:
    struct ActionWalker;

    static void tidy(RawText& text);
    static void tidy(std::vector<Locator<RawText>>& locators);
    static void tidy(Target<RawText>& target);
    static void tidy(Changes<RawText>& changes);

    std::vector<std::vector<RouteSegment>> m_templates;
    std::vector<std::vector<std::string>>
        m_template_texts; // What each segment must be; empty: a parameter.
};

}
