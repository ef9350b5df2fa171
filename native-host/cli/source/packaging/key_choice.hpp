#pragma once

#include <fairtrace/signing_key.hpp>

namespace fairtrace {

// The key that a package is signed with, and where it is kept.
struct KeyChoice {
    SigningKey key;
    std::filesystem::path file;
    bool is_new = false; // Made now, and not written yet.
};

// `option` is --key, which must be there; without it the user's own key, made at the first time.
// Errors: signing_key_unusable.
Result<KeyChoice> choose_key(std::string const& option, std::filesystem::path const& own_key);

// ${XDG_CONFIG_HOME:-~/.config}/fairtrace/signing-key.pem; empty where there is neither.
std::filesystem::path own_key_file();

}
