// Who a URL signs in as: scheme://user:password@host (RFC 3986, section 3.2.1).

#include "../characters.hpp"
#include "../recognizers.hpp"

namespace fairtrace {

namespace {

bool ends_authority(char byte) { return byte <= ' ' || is_one_of(byte, "/?#\"'<>"); }

}

void find_connection_strings(Scan& scan)
{
    constexpr std::string_view mark = "://";
    auto const text = scan.text();
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        auto const start = at + mark.size();
        auto end = start;
        auto sign_in_end = start;
        // A password may hold an @ of its own, so the last one counts.
        for (; end < text.size() && !ends_authority(text[end]); ++end)
            sign_in_end = text[end] == '@' ? end : sign_in_end;
        if (sign_in_end > start)
            scan.found(start, sign_in_end, MaskType::Secret, "url_sign_in");
        at = end > at ? end - 1 : at;
    }
}

}
