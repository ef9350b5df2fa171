#include "signed_extension.hpp"

#include "zip.hpp"

namespace fairtrace {

Result<void> check_signed_extension(std::string_view xpi, PackageFiles const& ours)
{
    auto const signature = entry_of_zip(xpi, "META-INF/mozilla.rsa");
    if (!signature)
        return signature.error();
    if (!*signature)
        return Error { ErrorCode::InputMalformed,
            "the signed extension is not signed; name the .xpi that Mozilla gave back" };
    for (auto const& file : ours) {
        auto const entry = entry_of_zip(xpi, file.path);
        if (!entry)
            return entry.error();
        if (!*entry || **entry != file.bytes)
            return Error { ErrorCode::InputMalformed,
                "the signed extension is another one than this policy and revision make; give "
                "--revision as when it was made, or have this one signed" };
    }
    return {};
}

}
