#include "../sentences.hpp"

namespace fairtrace {

std::string sentence_for(GoBack<RedactedText> const&, RedactedEvent const& event)
{
    return "Go back to " + std::string { event.route.view() };
}

}
