#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Paste<RedactedText> const& paste, RedactedEvent const&)
{
    return "Paste" + copied_text(paste.copied) + " into " + naming_or_page(paste.target);
}

}
