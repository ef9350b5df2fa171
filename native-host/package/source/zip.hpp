// Zip archives in memory. The same files give the same bytes: no times, no owners, in their order.
#pragma once

#include <fairtrace/package.hpp>

namespace fairtrace {

Result<std::string> zip_of(PackageFiles const& files);

// One entry's bytes, or nothing when it is not there. Error: input_malformed when this is no zip.
Result<std::optional<std::string>> entry_of_zip(std::string_view zip, std::string_view path);

}
