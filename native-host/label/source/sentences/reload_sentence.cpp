#include "../sentences.hpp"

namespace fairtrace {

std::string sentence_for(Reload<RedactedText> const&, RedactedEvent const& event)
{
    return "Reload " + std::string { event.route.view() };
}

}
