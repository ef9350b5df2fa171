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
void find_ip_addresses(Scan& scan); // And hardware addresses.
void find_phones(Scan& scan);
void find_user_paths(Scan& scan); // In folders of users and on computers of others.
void find_random_tokens(Scan& scan); // By entropy.
void find_identifiers(Scan& scan); // Four digits and more.

}
