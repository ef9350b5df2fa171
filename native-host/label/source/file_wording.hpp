// What a file is, as people say it.
#pragma once

#include <fairtrace/vocabulary.hpp>

#include <string_view>

namespace fairtrace {

// With its article: "an image".
std::string_view a_file_of(FileKind kind);

}
