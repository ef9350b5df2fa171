#include "../sentences.hpp"

namespace fairtrace {

std::string sentence_for(GoForward<RedactedText> const&, RedactedEvent const& event)
{
    return "Go forward to " + std::string { event.route.view() };
}

}
