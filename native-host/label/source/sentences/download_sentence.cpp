#include "../file_wording.hpp"
#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Download<RedactedText> const& download, RedactedEvent const&)
{
    return "Download " + std::string { a_file_of(download.file_kind) } + " from "
        + naming(download.target);
}

}
