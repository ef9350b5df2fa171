#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Press<RedactedText> const& press, RedactedEvent const&)
{
    bool const has_place = press.target && !press.target->name.empty();
    return "Press " + press.keys.text()
        + (has_place ? " in " + naming(*press.target) : std::string {});
}

}
