#include "recognizers.hpp"

#include "recognizer.hpp"

#include <array>

namespace fairtrace {

namespace {

constexpr std::array<Recognizer, 21> list { {
    { trait::dash, find_private_keys },
    { trait::slash, find_connection_strings },
    { trait::digit, find_crypto_addresses },
    { trait::any, find_secrets },
    { trait::at_sign, find_emails },
    { trait::at_sign, find_handles },
    { trait::dash, find_uuids },
    { trait::digit, find_ibans },
    { trait::digit, find_cards },
    { trait::digit | trait::colon, find_ip_addresses },
    { trait::digit, find_dates_of_birth },
    { trait::digit, find_dates },
    { trait::digit, find_national_identifiers },
    { trait::digit | trait::dash, find_hardware_addresses },
    { trait::any, find_machine_readable_zones },
    { trait::digit, find_postal_addresses },
    { trait::digit, find_postal_codes },
    { trait::digit, find_phones },
    { trait::slash, find_user_paths },
    { trait::digit, find_random_tokens },
    { trait::digit, find_identifiers },
} };

constexpr std::array<std::uint8_t, 256> make_trait_table()
{
    std::array<std::uint8_t, 256> table {};
    for (std::size_t byte = 0x80; byte < table.size(); ++byte)
        table[byte] = trait::not_ascii;
    for (std::size_t digit = '0'; digit <= '9'; ++digit)
        table[digit] = trait::digit;
    table['@'] = trait::at_sign;
    table[':'] = trait::colon;
    table['-'] = trait::dash;
    table['%'] = trait::escape;
    table['&'] = trait::escape;
    table['/'] = trait::slash;
    table['\\'] = trait::slash | trait::escape;
    return table;
}

constexpr auto trait_table = make_trait_table();

}

std::uint8_t traits_of(std::string_view text)
{
    unsigned traits = 0;
    for (char const byte : text)
        traits |= trait_table[static_cast<unsigned char>(byte)];
    return static_cast<std::uint8_t>(text.empty() ? 0 : traits | trait::any);
}

std::span<Recognizer const> recognizers() { return list; }

}
