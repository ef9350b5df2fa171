#include "../sentences.hpp"

namespace fairtrace {

namespace {

std::string_view verb(NavigationCause cause)
{
    switch (cause) {
    case NavigationCause::Reload:
        return "Reload ";
    case NavigationCause::BackForward:
        return "Go back or forward to ";
    case NavigationCause::Link:
    case NavigationCause::Form:
    case NavigationCause::Script:
    case NavigationCause::Other:
        break;
    }
    return "Go to ";
}

}

std::string sentence_for(Navigate<RedactedText> const& navigate, RedactedEvent const& event)
{
    return std::string { verb(navigate.cause) } + std::string { event.route.view() };
}

}
