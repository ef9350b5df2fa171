#include <fairtrace/web_address.hpp>

#include <unicode/bytestream.h>
#include <unicode/idna.h>

#include <algorithm>
#include <charconv>
#include <memory>

namespace fairtrace {

namespace {

constexpr std::size_t longest_address = 8192;
constexpr std::size_t longest_host = 253;

struct Refused {
    Literal message;
};

[[noreturn]] void refuse(Literal message) { throw Refused { message }; }

bool is_misread(char byte)
{
    auto const code = static_cast<unsigned char>(byte);
    return code <= 0x20 || code == 0x7F || byte == '\\';
}

std::string lower_case(std::string_view text)
{
    std::string lower { text };
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return lower;
}

std::string host_for_dns(std::string_view host)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::IDNA> const idna { icu::IDNA::createUTS46Instance(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ
            | UIDNA_USE_STD3_RULES,
        status) };
    if (U_FAILURE(status))
        refuse("the host's name cannot be read; write it in ASCII");
    icu::IDNAInfo info;
    std::string ascii;
    icu::StringByteSink<std::string> sink { &ascii };
    idna->nameToASCII_UTF8(
        { host.data(), static_cast<std::int32_t>(host.size()) }, sink, info, status);
    if (U_FAILURE(status) || info.hasErrors() != 0)
        refuse("the host's name is not one that a browser would open");
    return ascii;
}

// The number of a part of an IPv4 address as everybody writes it, or nothing.
bool is_plain_byte(std::string_view part)
{
    unsigned number = 256;
    auto const* const end = part.data() + part.size();
    return std::from_chars(part.data(), end, number).ptr == end && number < 256
        && (part.size() == 1 || part.front() != '0');
}

// Browsers read 0x7f.1 and 2130706433 as addresses too, and write them otherwise.
void check_numbers(std::string_view host)
{
    auto const last = host.substr(host.rfind('.') + 1);
    if (last.empty() || last.front() < '0' || last.front() > '9')
        return;
    auto parts = 0;
    for (std::size_t start = 0; start <= host.size(); ++parts) {
        auto const end = std::min(host.find('.', start), host.size());
        if (!is_plain_byte(host.substr(start, end - start)))
            parts = 4; // Too many below.
        start = end + 1;
    }
    if (parts != 4)
        refuse("a host of numbers must be an IPv4 address such as 192.0.2.1");
}

std::string read_host(std::string_view text)
{
    if (text.starts_with('['))
        refuse("a policy cannot name IPv6 addresses; use the host's name");
    if (text.find('%') != std::string_view::npos || text.size() > longest_host)
        refuse("the host's name is not one that a browser would open");
    auto host = host_for_dns(text);
    auto const parsed = OriginPattern::parse("https://" + host);
    if (!parsed || parsed->domain() != host)
        refuse("expected a host such as orders.example.org after ://");
    check_numbers(host);
    return host;
}

// With its colon; empty for the scheme's own.
std::string read_port(std::string_view text, std::string_view scheme)
{
    if (text.empty())
        return {};
    unsigned number = 0;
    auto const* const end = text.data() + text.size();
    auto const parsed = std::from_chars(text.data(), end, number);
    if (parsed.ec != std::errc {} || parsed.ptr != end || number == 0 || number > 65535)
        refuse("the port must be a number from 1 to 65535");
    if (number == (scheme == "https" ? 443U : 80U))
        return {};
    return ":" + std::to_string(number);
}

enum class DotSegment {
    None,
    Here,
    Above,
};

// Browsers take %2e for a dot here.
DotSegment dots_of(std::string_view segment)
{
    auto plain = lower_case(segment);
    for (auto at = plain.find("%2e"); at != plain.npos; at = plain.find("%2e"))
        plain.replace(at, 3, ".");
    if (plain == ".")
        return DotSegment::Here;
    return plain == ".." ? DotSegment::Above : DotSegment::None;
}

std::string resolved(std::string_view path)
{
    std::string result;
    while (!path.empty()) {
        auto const end = std::min(path.find('/', 1), path.size());
        auto const segment = path.substr(1, end - 1);
        path.remove_prefix(end);
        auto const dots = dots_of(segment);
        if (dots == DotSegment::Above)
            result.resize(result.empty() ? 0 : result.rfind('/'));
        if (dots == DotSegment::None)
            result.append("/").append(segment);
        else if (path.empty())
            result += '/';
    }
    return result.empty() ? "/" : result;
}

std::string read_scheme(std::string_view text)
{
    auto scheme = lower_case(text.substr(0, text.find("://")));
    if (text.find("://") == std::string_view::npos || (scheme != "http" && scheme != "https"))
        refuse("expected an address such as https://orders.example.org/orders");
    return scheme;
}

WebAddress read_address(std::string_view text)
{
    if (text.size() > longest_address || std::any_of(text.begin(), text.end(), is_misread))
        refuse("an address must have no spaces, control characters or \\, and at most 8192 bytes");
    WebAddress address;
    address.scheme = read_scheme(text);
    text.remove_prefix(address.scheme.size() + 3);
    auto const authority = text.substr(0, text.find_first_of("/?#"));
    text.remove_prefix(authority.size());
    if (authority.find('@') != std::string_view::npos)
        refuse("an address with a user's name or password is not taken; leave them out");
    auto const colon = authority.starts_with('[') ? authority.npos : authority.find(':');
    address.host = read_host(authority.substr(0, colon));
    auto const port = colon == authority.npos ? std::string_view {} : authority.substr(colon + 1);
    address.origin = address.scheme + "://" + address.host + read_port(port, address.scheme);
    auto const path = text.substr(0, text.find_first_of("?#"));
    address.path = resolved(path);
    address.rest = text.substr(path.size());
    return address;
}

}

Result<WebAddress> WebAddress::parse(std::string_view text)
{
    try {
        return read_address(text);
    } catch (Refused const& refused) {
        return Error { ErrorCode::Usage, refused.message };
    }
}

}
