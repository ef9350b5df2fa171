#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(RightClick<RedactedText> const& click, RedactedEvent const&)
{
    return "Right-click " + naming(click.target);
}

}
