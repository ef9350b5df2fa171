// One sentence for each kind of action; each is a file in sentences/.
#pragma once

#include <fairtrace/events.hpp>

#include <string>

namespace fairtrace {

std::string sentence_for(Click<RedactedText> const& click, RedactedEvent const& event);
std::string sentence_for(DoubleClick<RedactedText> const& click, RedactedEvent const& event);
std::string sentence_for(RightClick<RedactedText> const& click, RedactedEvent const& event);
std::string sentence_for(SelectOption<RedactedText> const& select, RedactedEvent const& event);
std::string sentence_for(Check<RedactedText> const& check, RedactedEvent const& event);
std::string sentence_for(Uncheck<RedactedText> const& uncheck, RedactedEvent const& event);
std::string sentence_for(Fill<RedactedText> const& fill, RedactedEvent const& event);
std::string sentence_for(Clear<RedactedText> const& clear, RedactedEvent const& event);
std::string sentence_for(Press<RedactedText> const& press, RedactedEvent const& event);
std::string sentence_for(Submit<RedactedText> const& submit, RedactedEvent const& event);
std::string sentence_for(Scroll<RedactedText> const& scroll, RedactedEvent const& event);
std::string sentence_for(Drag<RedactedText> const& drag, RedactedEvent const& event);
std::string sentence_for(Navigate<RedactedText> const& navigate, RedactedEvent const& event);
std::string sentence_for(GoBack<RedactedText> const& go_back, RedactedEvent const& event);
std::string sentence_for(GoForward<RedactedText> const& go_forward, RedactedEvent const& event);
std::string sentence_for(Reload<RedactedText> const& reload, RedactedEvent const& event);
std::string sentence_for(OpenTab<RedactedText> const& open_tab, RedactedEvent const& event);
std::string sentence_for(SwitchTab<RedactedText> const& switch_tab, RedactedEvent const& event);
std::string sentence_for(CloseTab<RedactedText> const& close_tab, RedactedEvent const& event);
std::string sentence_for(Copy<RedactedText> const& copy, RedactedEvent const& event);
std::string sentence_for(Cut<RedactedText> const& cut, RedactedEvent const& event);
std::string sentence_for(Paste<RedactedText> const& paste, RedactedEvent const& event);
std::string sentence_for(UploadFile<RedactedText> const& upload, RedactedEvent const& event);
std::string sentence_for(Download<RedactedText> const& download, RedactedEvent const& event);

}
