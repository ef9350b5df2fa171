#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Submit<RedactedText> const& submit, RedactedEvent const&)
{
    auto const name = submit.target.name.view();
    return name.empty() ? "Submit the form" : "Submit " + quoted(name);
}

}
