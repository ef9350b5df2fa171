// Who a path belongs to: the folders of users of Linux, macOS and Windows, and the computers of
// UNC paths ([MS-DTYP] 2.2.57).

#include "../characters.hpp"
#include "../recognizers.hpp"

#include <array>

namespace fairtrace {

namespace {

// In lower case and with the slashes of Windows turned.
constexpr std::array<std::string_view, 2> user_folders { "/home/", "/users/" };

constexpr std::size_t longest_path = 256; // More is rather text than a path.

bool is_slash(char byte) { return byte == '/' || byte == '\\'; }

char folded(char byte) { return byte == '\\' ? '/' : to_lower(byte); }

bool starts_with_folded(std::string_view text, std::string_view wanted)
{
    if (text.size() < wanted.size())
        return false;
    for (std::size_t index = 0; index < wanted.size(); ++index) {
        if (folded(text[index]) != wanted[index])
            return false;
    }
    return true;
}

// Bytes of the path's beginning that says nothing of a person, 0 if the path has no owner.
std::size_t owner_offset(std::string_view text)
{
    // Two backslashes in source code are one.
    if (text.starts_with("\\\\"))
        return 2;
    for (auto const folder : user_folders) {
        if (starts_with_folded(text, folder))
            return folder.size();
    }
    return 0;
}

bool ends_path(char byte) { return byte < ' ' || is_one_of(byte, " \"'<>|*?:;,()[]{}"); }

}

void find_user_paths(Scan& scan)
{
    auto const text = scan.text();
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (!is_slash(text[position]))
            continue;
        auto const offset = owner_offset(text.substr(position));
        if (offset == 0)
            continue;
        auto const start = position + offset;
        auto end = start;
        while (end < text.size() && end - start < longest_path && !ends_path(text[end]))
            ++end;
        if (end > start)
            scan.found(start, end, MaskType::Id, "user_path");
        position = end - 1;
    }
}

}
