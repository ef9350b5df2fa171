#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Copy<RedactedText> const& copy, RedactedEvent const&)
{
    return "Copy" + copied_text(copy.copied) + " from " + naming_or_page(copy.target);
}

}
