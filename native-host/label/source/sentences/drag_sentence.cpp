#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

namespace {

std::string_view towards(ScrollDirection direction)
{
    switch (direction) {
    case ScrollDirection::Up:
        return " up";
    case ScrollDirection::Down:
        return " down";
    case ScrollDirection::Left:
        return " to the left";
    case ScrollDirection::Right:
        return " to the right";
    }
    return {};
}

}

std::string sentence_for(Drag<RedactedText> const& drag, RedactedEvent const&)
{
    auto sentence = "Drag " + naming(drag.target);
    if (drag.to)
        sentence
            += " " + std::string { name_of(drag.to->relation) } + " " + naming(drag.to->target);
    else if (drag.direction)
        sentence += towards(*drag.direction);
    return sentence;
}

}
