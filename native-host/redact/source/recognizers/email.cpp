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

// Begin of the local part that ends before `at`, not before `floor`.
std::size_t local_start(std::string_view text, std::size_t floor, std::size_t at)
{
    auto start = at;
    while (start > floor && is_local(text[start - 1]))
        --start;
    return start;
}

// End of the domain that begins at `begin`; dots and dashes after it belong to the sentence.
std::size_t domain_end(std::string_view text, std::size_t begin)
{
    auto end = begin;
    while (end < text.size() && is_domain(text[end]))
        ++end;
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    return end;
}

}

void find_emails(Scan& scan)
{
    auto const text = scan.text();
    std::size_t floor = 0; // What is before belongs to an address already found or tried.
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        auto const start = local_start(text, floor, at);
        auto const end = domain_end(text, at + 1);
        floor = at + 1;
        if (start == at || end == at + 1)
            continue;
        scan.found(start, end, MaskType::Email, "email");
    }
}

}
