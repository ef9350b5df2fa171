// Looks through the bytes of a file for what must not be there.
#pragma once

#include <fairtrace/keys.hpp>

#include <filesystem>
#include <vector>

namespace fairtrace {

// Whether any of the ids lies anywhere in the file; a file that is not there holds none. Error:
// store_not_writable when it cannot be read.
Result<bool> file_holds(std::filesystem::path const& file, std::vector<KeyId> const& ids);

}
