// The recognizers that there are.
#pragma once

#include <fairtrace/redact.hpp>

#include <string_view>
#include <vector>

namespace fairtrace {

void find_private_keys(std::string_view text, std::vector<MaskSpan>& found); // PEM blocks.
void find_secrets(
    std::string_view text, std::vector<MaskSpan>& found); // Tokens by prefix or by entropy.
void find_emails(std::string_view text, std::vector<MaskSpan>& found);
void find_ibans(
    std::string_view text, std::vector<MaskSpan>& found); // Length by country and mod 97.
void find_cards(std::string_view text, std::vector<MaskSpan>& found); // 13 to 19 digits and Luhn.
void find_ip_addresses(
    std::string_view text, std::vector<MaskSpan>& found); // And hardware addresses.
void find_phones(std::string_view text, std::vector<MaskSpan>& found);
void find_identifiers(std::string_view text, std::vector<MaskSpan>& found); // Four digits and more.

}
