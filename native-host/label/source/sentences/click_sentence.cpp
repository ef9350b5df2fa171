#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Click<RedactedText> const& click, RedactedEvent const&)
{
    return "Click " + naming(click.target);
}

}
