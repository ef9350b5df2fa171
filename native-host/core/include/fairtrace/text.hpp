// The two kinds of text. RawText is text as the page held it: it has no conversion, no operator<<,
// no to_json, and three readers. RedactedText is the only text that can be stored, exported, shown
// or logged, and few can make it.
#pragma once

#include <fairtrace/badge.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace fairtrace {

class Gate;
class Normalizer;
class Redactor;
class Labeller;
class StoreReader;

class RawText {
public:
    RawText() = default;

    explicit RawText(std::string text)
        : m_text(std::move(text))
    {
    }

    // These lines are the complete list of readers. The view lives as long as this text.
    std::string_view reveal(Badge<Gate>) const { return m_text; }

    std::string_view reveal(Badge<Normalizer>) const { return m_text; }

    std::string_view reveal(Badge<Redactor>) const { return m_text; }

private:
    std::string m_text;
};

class RedactedText {
public:
    RedactedText() = default;

    RedactedText(Badge<Redactor>, std::string text)
        : m_text(std::move(text))
    {
    }

    // A sentence that is built from redacted parts and fixed words.
    RedactedText(Badge<Labeller>, std::string text)
        : m_text(std::move(text))
    {
    }

    // Read back from our own store, authenticated by its seal.
    RedactedText(Badge<StoreReader>, std::string text)
        : m_text(std::move(text))
    {
    }

    std::string_view view() const { return m_text; }

    bool empty() const { return m_text.empty(); }

    friend bool operator==(RedactedText const&, RedactedText const&) = default;

private:
    std::string m_text;
};

}
