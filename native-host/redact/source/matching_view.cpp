#include "matching_view.hpp"

namespace fairtrace {

void MatchingView::clear()
{
    text.clear();
    source.clear();
}

void MatchingView::append(std::string_view bytes, std::size_t source_start)
{
    text += bytes;
    source.resize(text.size(), static_cast<std::uint32_t>(source_start));
}

void MatchingView::map_back(MaskSpan& span) const
{
    // A character may have become several: one that is covered in part is covered.
    auto end = span.end;
    while (end < text.size() && source[end] == source[span.end - 1])
        ++end;
    span = { source[span.start], source[end], span.type, span.rule };
}

void MatchingView::see_through(MatchingView const& other)
{
    for (auto& position : source)
        position = other.source[position];
}

}
