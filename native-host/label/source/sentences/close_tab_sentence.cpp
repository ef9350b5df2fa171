#include "../sentences.hpp"

namespace fairtrace {

std::string sentence_for(CloseTab<RedactedText> const&, RedactedEvent const& event)
{
    return "Close the tab with " + std::string { event.route.view() };
}

}
