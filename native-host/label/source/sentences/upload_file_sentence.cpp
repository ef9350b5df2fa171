#include "../file_wording.hpp"
#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(UploadFile<RedactedText> const& upload, RedactedEvent const&)
{
    auto const is_one_known = upload.file_count == 1 && !upload.files.empty();
    auto const one = is_one_known ? upload.files.front().kind : FileKind::Other;
    auto const what = upload.file_count == 1 ? std::string { a_file_of(one) }
                                             : std::to_string(upload.file_count) + " files";
    return "Upload " + what + " to " + naming(upload.target);
}

}
