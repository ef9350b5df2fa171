// Rules of the redactor in the words of a sentence.
#pragma once

#include <string>
#include <string_view>

namespace fairtrace {

// Why a value was masked: "it has the form of an e-mail address". Of a rule that this version does
// not have, such as one that an earlier one has stored, its name.
std::string rule_in_words(std::string_view rule);

}
