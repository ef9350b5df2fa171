#include "recognizers.hpp"

#include "recognizer.hpp"

#include <array>

namespace fairtrace {

namespace {

constexpr std::array<Recognizer, 21> list { {
    { trait::dash, find_private_keys },
    { trait::slash, find_connection_strings },
    { trait::long_run, find_crypto_addresses },
    { trait::long_run | trait::colon | trait::equals_sign, find_secrets },
    { trait::at_sign, find_emails },
    { trait::at_sign, find_handles },
    { trait::dash, find_uuids },
    { trait::digit, find_ibans },
    { trait::digit, find_cards },
    { trait::digit | trait::colon, find_ip_addresses },
    { trait::digit, find_dates_of_birth },
    { trait::digit, find_dates },
    { trait::digit, find_national_identifiers },
    { trait::long_run, find_hardware_addresses },
    { trait::long_run, find_machine_readable_zones },
    { trait::digit, find_postal_addresses },
    { trait::digit, find_postal_codes },
    { trait::digit, find_phones },
    { trait::slash, find_user_paths },
    { trait::digit, find_random_tokens },
    { trait::digit, find_identifiers },
} };

}

std::span<Recognizer const> recognizers() { return list; }

}
