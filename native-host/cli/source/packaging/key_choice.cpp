#include "key_choice.hpp"

#include <cstdlib>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

fs::path variable(char const* name)
{
    auto const* const value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    return value != nullptr ? value : "";
}

}

fs::path own_key_file()
{
    auto const name = fs::path { "fairtrace" } / "signing-key.pem";
    if (auto const folder = variable("XDG_CONFIG_HOME"); folder.is_absolute())
        return folder / name;
    auto const home = variable("HOME");
    return home.is_absolute() ? home / ".config" / name : fs::path {};
}

Result<KeyChoice> choose_key(std::string const& option, fs::path const& own_key)
{
    auto const file = option.empty() ? own_key : fs::absolute(option);
    if (file.empty())
        return Error { ErrorCode::SigningKeyUnusable,
            "there is no home folder to keep a signing key in; name one with --key" };
    std::error_code error;
    auto const is_absent = fs::symlink_status(file, error).type() == fs::file_type::not_found;
    auto const is_new = option.empty() && is_absent;
    auto key = is_new ? SigningKey::create() : SigningKey::read(file);
    if (!key)
        return key.error();
    return KeyChoice { *std::move(key), file, is_new };
}

}
