#pragma once

#include <fairtrace/package.hpp>

namespace fairtrace {

// Whether Mozilla signed this package's extension and not, say, the one before: all our files are
// in the archive as they are here, and beside them the signature. Firefox checks the signature
// itself. Error: input_malformed.
Result<void> check_signed_extension(std::string_view xpi, PackageFiles const& ours);

}
