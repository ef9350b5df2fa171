// The recognizers that there are.
#pragma once

#include "scan.hpp"

namespace fairtrace {

void find_private_keys(Scan& scan); // PEM blocks.
void find_connection_strings(Scan& scan); // Who a URL signs in as.
void find_secrets(Scan& scan); // Tokens by prefix, and what is assigned to a secret's name.
void find_emails(Scan& scan);
void find_ibans(Scan& scan); // Length by country and mod 97.
void find_cards(Scan& scan); // 13 to 19 digits and Luhn.
void find_national_identifiers(Scan& scan); // By shape and check digits.
void find_ip_addresses(Scan& scan); // And hardware addresses with colons.
void find_hardware_addresses(Scan& scan); // With dashes or dots.
void find_uuids(Scan& scan);
void find_crypto_addresses(Scan& scan); // By their checksums.
void find_machine_readable_zones(Scan& scan); // Of passports and identity cards.
void find_dates_of_birth(Scan& scan); // What stands behind a word for birth.
void find_dates(Scan& scan); // With a day and a year.
void find_postal_addresses(Scan& scan); // A street and its number.
void find_postal_codes(Scan& scan);
void find_handles(Scan& scan); // @name
void find_phones(Scan& scan);
void find_user_paths(Scan& scan); // In folders of users and on computers of others.
void find_random_tokens(Scan& scan); // By entropy.
void find_identifiers(Scan& scan); // Four digits and more.

}
