// One sentence for each kind of action; each is a file in sentences/.
#pragma once

#include <fairtrace/events.hpp>

#include <string>

namespace fairtrace {

std::string sentence_for(Click<RedactedText> const& click, RedactedEvent const& event);
std::string sentence_for(SelectOption<RedactedText> const& select, RedactedEvent const& event);
std::string sentence_for(Check<RedactedText> const& check, RedactedEvent const& event);
std::string sentence_for(Uncheck<RedactedText> const& uncheck, RedactedEvent const& event);
std::string sentence_for(Fill<RedactedText> const& fill, RedactedEvent const& event);
std::string sentence_for(Press<RedactedText> const& press, RedactedEvent const& event);
std::string sentence_for(Navigate<RedactedText> const& navigate, RedactedEvent const& event);

}
