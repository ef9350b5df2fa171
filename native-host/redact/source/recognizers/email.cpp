#include "../characters.hpp"
#include "../recognizers.hpp"

namespace fairtrace {

namespace {

bool is_local(char byte)
{
    return is_alphanumeric(byte) || !is_ascii(byte) || is_one_of(byte, "._%+-'&!#$^{}~`");
}

bool is_domain(char byte)
{
    return is_alphanumeric(byte) || !is_ascii(byte) || byte == '.' || byte == '-';
}

}

void find_emails(std::string_view text, std::vector<MaskSpan>& found)
{
    std::size_t floor = 0; // What is before belongs to an address already found or tried.
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        auto start = at;
        while (start > floor && is_local(text[start - 1]))
            --start;
        auto end = at + 1;
        while (end < text.size() && is_domain(text[end]))
            ++end;
        while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
            --end;
        floor = at + 1;
        if (start == at || end == at + 1)
            continue;
        found.push_back({ start, end, MaskType::Email, "email" });
    }
}

}
