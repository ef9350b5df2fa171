// Names of accounts, written as in social networks and chats: @name.

#include "../characters.hpp"
#include "../recognizers.hpp"

namespace fairtrace {

namespace {

constexpr std::size_t shortest = 2;

bool is_part(char byte)
{
    return is_alphanumeric(byte) || !is_ascii(byte) || is_one_of(byte, "_-.");
}

}

void find_handles(Scan& scan)
{
    auto const text = scan.text();
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        if (at > 0 && (is_part(text[at - 1]) || text[at - 1] == '@'))
            continue;
        auto end = at + 1;
        while (end < text.size() && is_part(text[end]))
            ++end;
        while (end > at + 1 && is_one_of(text[end - 1], ".-"))
            --end;
        if (end - at > shortest)
            scan.found(at, end, MaskType::Id, "account_name");
    }
}

}
