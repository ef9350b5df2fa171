#pragma once

#include <fairtrace/signing_key.hpp>

namespace fairtrace {

// A signed extension in the form that Chromium installs.
Result<std::string> crx3_of(std::string_view zip, SigningKey const& key);

}
