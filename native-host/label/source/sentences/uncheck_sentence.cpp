#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

std::string sentence_for(Uncheck<RedactedText> const& uncheck, RedactedEvent const&)
{
    return (uncheck.target.role == Role::Switch ? "Turn off " : "Uncheck ")
        + naming(uncheck.target);
}

}
