// expect: no matching function for call to .*RedactedText::RedactedText
#include <fairtrace/text.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
RedactedText make(Badge<Gate> badge, std::string text)
{
    return RedactedText(badge, std::move(text));
}
#else
RedactedText make(Badge<Labeller> badge, std::string text)
{
    return RedactedText(badge, std::move(text));
}
#endif
