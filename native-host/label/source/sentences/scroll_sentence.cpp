#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Scroll<RedactedText> const& scroll, RedactedEvent const&)
{
    auto sentence = "Scroll " + std::string { name_of(scroll.direction) };
    if (!scroll.target)
        sentence += " the page";
    else
        sentence += " in " + naming(*scroll.target);
    return scroll.to_end ? sentence + " to the end" : sentence;
}

}
