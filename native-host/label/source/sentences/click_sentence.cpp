#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

namespace {

std::string_view key_name(Modifier modifier)
{
    switch (modifier) {
    case Modifier::Control:
        return "Control";
    case Modifier::Alt:
        return "Alt";
    case Modifier::Shift:
        return "Shift";
    case Modifier::Meta:
        return "Meta";
    }
    return {};
}

}

// With modifiers as people say them: Control+Shift-click “Row 3”.
std::string sentence_for(Click<RedactedText> const& click, RedactedEvent const&)
{
    std::string keys;
    for (auto const modifier : click.modifiers)
        keys += (keys.empty() ? "" : "+") + std::string { key_name(modifier) };
    return (keys.empty() ? "Click " : keys + "-click ") + naming(click.target);
}

}
