#include "excluded_path.hpp"

#include <charconv>

namespace fairtrace {

namespace {

std::string_view without_last_slash(std::string_view path)
{
    return path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
}

}

std::string decoded(std::string_view path)
{
    std::string plain;
    for (std::size_t index = 0; index < path.size(); ++index) {
        unsigned byte = 0;
        auto const* const digits = path.data() + index + 1;
        auto const is_encoded = path[index] == '%' && path.size() - index > 2
            && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
        plain += is_encoded ? static_cast<char>(byte) : path[index];
        index += is_encoded ? 2 : 0;
    }
    return plain;
}

bool is_excluded(std::string_view decoded_path, std::string_view pattern)
{
    auto const plain = decoded(pattern);
    if (!plain.ends_with('*'))
        return without_last_slash(decoded_path) == without_last_slash(plain);
    auto const start = std::string_view { plain }.substr(0, plain.size() - 1);
    return decoded_path.starts_with(start) || decoded_path == without_last_slash(start);
}

bool excludes_all_of(std::string_view pattern, std::string_view other)
{
    auto const plain = decoded(pattern);
    auto const smaller = decoded(other);
    if (!smaller.ends_with('*'))
        return is_excluded(smaller, pattern);
    auto const start = std::string_view { smaller }.substr(0, smaller.size() - 1);
    return plain.ends_with('*')
        && start.starts_with(std::string_view { plain }.substr(0, plain.size() - 1));
}

}
