// A text as recognizers read it, and where each of its bytes was in the text that it was made of.
#pragma once

#include <fairtrace/redact.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

struct MatchingView {
    std::string text;
    // For each byte of the text, and for its end, where what it was made of begins.
    std::vector<std::uint32_t> source;

    void clear();
    void append(std::string_view bytes, std::size_t source_start);

    void finish(std::size_t source_size)
    {
        source.push_back(static_cast<std::uint32_t>(source_size));
    }

    // The complete originals of what the span covers, and what was left out behind it.
    void map_back(MaskSpan& span) const;
    // This view was made of the other's text: afterwards it says where its bytes were in the source
    // of the other.
    void see_through(MatchingView const& other);
};

}
