#include "../sentences.hpp"

namespace fairtrace {

std::string sentence_for(OpenTab<RedactedText> const&, RedactedEvent const& event)
{
    return "Open " + std::string { event.route.view() } + " in a new tab";
}

}
