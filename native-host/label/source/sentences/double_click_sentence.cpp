#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(DoubleClick<RedactedText> const& click, RedactedEvent const&)
{
    return "Double-click " + naming(click.target);
}

}
