#include "../recognizers.hpp"

namespace fairtrace {

void find_private_keys(Scan& scan)
{
    auto const text = scan.text();
    static constexpr std::string_view opening = "-----BEGIN ";
    static constexpr std::string_view closing = "-----END ";
    static constexpr std::string_view line_end = "-----";
    for (auto start = text.find(opening); start != std::string_view::npos;) {
        // A block that is cut off reaches to the end of the text.
        auto const last_line = text.find(closing, start);
        auto const dashes = last_line == std::string_view::npos
            ? last_line
            : text.find(line_end, last_line + closing.size());
        auto const end = dashes == std::string_view::npos ? text.size() : dashes + line_end.size();
        scan.found(start, end, MaskType::Secret, "private_key");
        start = text.find(opening, end);
    }
}

}
