#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Cut<RedactedText> const& cut, RedactedEvent const&)
{
    return "Cut" + copied_text(cut.copied) + " from " + naming_or_page(cut.target);
}

}
