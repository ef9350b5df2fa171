#include "../characters.hpp"
#include "../recognizers.hpp"

namespace fairtrace {

namespace {

constexpr std::size_t longest_address = 45; // Of RFC 4291 in text, IPv4 at its end included.

// Takes a decimal number up to 255 off the front.
bool take_octet(std::string_view& text)
{
    unsigned value = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 3 && is_digit(text[digits]))
        value = value * 10 + static_cast<unsigned>(text[digits++] - '0');
    text.remove_prefix(digits);
    return digits > 0 && value <= 255;
}

bool is_version_4(std::string_view text)
{
    for (int octet = 0; octet < 4; ++octet) {
        if (octet > 0) {
            if (!text.starts_with('.'))
                return false;
            text.remove_prefix(1);
        }
        if (!take_octet(text))
            return false;
    }
    return text.empty();
}

struct Groups {
    std::size_t count = 0;
    std::size_t gaps = 0; // "::"
    bool are_well_formed = true;
    bool are_pairs = true; // Two digits each, as in a hardware address.
};

Groups read_groups(std::string_view text)
{
    Groups groups;
    std::size_t digits = 0;
    for (std::size_t position = 0; position <= text.size(); ++position) {
        if (position < text.size() && text[position] != ':') {
            ++digits;
            continue;
        }
        if (digits > 0) {
            ++groups.count;
            groups.are_pairs = groups.are_pairs && digits == 2;
        } else if (position > 0 && position < text.size() && text[position - 1] == ':') {
            ++groups.gaps;
        }
        groups.are_well_formed = groups.are_well_formed && digits <= 4;
        digits = 0;
    }
    return groups;
}

// Groups of which the address has eight, or fewer around one gap.
bool is_complete(Groups const& groups, std::size_t total)
{
    return groups.gaps == 0 ? total == 8 : groups.gaps == 1 && total >= 1 && total < 8;
}

void judge_groups(std::string_view token, std::size_t start, Scan& scan)
{
    auto const end = start + token.size();
    auto const last_colon = token.rfind(':');
    bool const ends_in_version_4 = is_version_4(token.substr(last_colon + 1));
    if (!ends_in_version_4 && token.find('.') != std::string_view::npos)
        return;
    auto const groups = read_groups(ends_in_version_4 ? token.substr(0, last_colon + 1) : token);
    auto const total = groups.count + (ends_in_version_4 ? 2U : 0U);
    if (groups.are_well_formed && is_complete(groups, total))
        scan.found(start, end, MaskType::Ip, "ip_version_6");
    else if (groups.are_pairs && groups.count == 6 && groups.gaps == 0)
        scan.found(start, end, MaskType::Id, "hardware_address");
}

void judge(std::string_view token, std::size_t start, Scan& scan)
{
    if (token.size() > longest_address)
        return;
    if (is_version_4(token))
        scan.found(start, start + token.size(), MaskType::Ip, "ip_version_4");
    else if (token.find(':') != std::string_view::npos)
        judge_groups(token, start, scan);
}

bool is_part(char byte) { return is_hexadecimal(byte) || byte == ':' || byte == '.'; }

Stretch parts_around(std::string_view text, std::size_t least, std::size_t position)
{
    Stretch parts { position, position };
    while (parts.start > least && is_part(text[parts.start - 1]))
        --parts.start;
    while (parts.end < text.size() && is_part(text[parts.end]))
        ++parts.end;
    while (parts.start < parts.end && !begins_token(text, parts.start))
        ++parts.start;
    return parts;
}

// A full stop after an address is not part of it.
std::string_view without_full_stops(std::string_view token)
{
    return token.substr(0, token.find_last_not_of('.') + 1);
}

}

void find_ip_addresses(Scan& scan)
{
    auto const text = scan.text();
    std::size_t last_end = 0;
    for (std::size_t sign = 0; sign < text.size(); ++sign) {
        if (!is_one_of(text[sign], ".:") || sign < last_end)
            continue;
        auto const parts = parts_around(text, last_end, sign);
        bool const stands_alone = parts.end == text.size() || !is_alphanumeric(text[parts.end]);
        if (parts.size() > 0 && stands_alone)
            judge(without_full_stops(text.substr(parts.start, parts.size())), parts.start, scan);
        last_end = parts.end;
    }
}

}
