// One recognizer's look at one text: takes what is found and counts the work, so that no text can
// make a recognizer work for longer than the text is worth.
#pragma once

#include "text_outline.hpp"

#include <fairtrace/redact.hpp>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace fairtrace {

class EffortExceeded : public std::runtime_error {
public:
    EffortExceeded()
        : std::runtime_error("a recognizer worked for longer than its bound")
    {
    }
};

class Scan {
public:
    // The outline is of the text. All outlive the scan.
    Scan(std::string_view text, TextOutline const& outline, std::vector<MaskSpan>& found)
        : m_text(text)
        , m_outline(outline)
        , m_found(found)
        , m_steps_left(steps_per_byte * text.size() + least_steps)
    {
    }

    std::string_view text() const { return m_text; }

    TextOutline const& outline() const { return m_outline; }

    void found(std::size_t start, std::size_t end, MaskType type, Literal rule)
    {
        m_found.push_back({ start, end, type, rule });
    }

    // Called for work that is not one step for each byte of the text. Throws EffortExceeded.
    void spend(std::size_t steps)
    {
        if (steps > m_steps_left)
            throw EffortExceeded {};
        m_steps_left -= steps;
    }

private:
    static constexpr std::size_t steps_per_byte = 64;
    static constexpr std::size_t least_steps = 4096;

    std::string_view m_text;
    TextOutline const& m_outline;
    std::vector<MaskSpan>& m_found;
    std::size_t m_steps_left;
};

}
