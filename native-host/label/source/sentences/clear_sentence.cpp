#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Clear<RedactedText> const& clear, RedactedEvent const&)
{
    return "Clear " + naming(clear.target);
}

}
