#include "../sentences.hpp"

namespace fairtrace {

std::string sentence_for(SwitchTab<RedactedText> const&, RedactedEvent const& event)
{
    return "Switch to the tab with " + std::string { event.route.view() };
}

}
