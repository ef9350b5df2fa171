// One decoder an action kind, each in the file of its name; decode_action picks the one that the
// kind names.
#pragma once

#include "object_reader.hpp"

#include <fairtrace/events.hpp>

namespace fairtrace {

std::optional<Target<RawText>> decode_target(JsonValue const& json);
std::optional<Locator<RawText>> decode_locator(JsonValue const& json);
std::optional<Action<RawText>> decode_action(JsonValue const& json);
std::optional<Evidence<RawText>> decode_evidence(JsonValue const& json);
std::optional<Observation<RawText>> decode_observation(JsonValue const& json);

// These read everything but the kind, which decode_action has read.
void decode(ObjectReader& reader, Click<RawText>& click);
void decode(ObjectReader& reader, DoubleClick<RawText>& click);
void decode(ObjectReader& reader, RightClick<RawText>& click);
void decode(ObjectReader& reader, SelectOption<RawText>& select);
void decode(ObjectReader& reader, Check<RawText>& check);
void decode(ObjectReader& reader, Uncheck<RawText>& uncheck);
void decode(ObjectReader& reader, Fill<RawText>& fill);
void decode(ObjectReader& reader, Clear<RawText>& clear);
void decode(ObjectReader& reader, Press<RawText>& press);
void decode(ObjectReader& reader, Submit<RawText>& submit);
void decode(ObjectReader& reader, Scroll<RawText>& scroll);
void decode(ObjectReader& reader, Drag<RawText>& drag);
void decode(ObjectReader& reader, Navigate<RawText>& navigate);
void decode(ObjectReader& reader, GoBack<RawText>& go_back);
void decode(ObjectReader& reader, GoForward<RawText>& go_forward);
void decode(ObjectReader& reader, Reload<RawText>& reload);
void decode(ObjectReader& reader, OpenTab<RawText>& open_tab);
void decode(ObjectReader& reader, SwitchTab<RawText>& switch_tab);
void decode(ObjectReader& reader, CloseTab<RawText>& close_tab);
void decode(ObjectReader& reader, Copy<RawText>& copy);
void decode(ObjectReader& reader, Cut<RawText>& cut);
void decode(ObjectReader& reader, Paste<RawText>& paste);
void decode(ObjectReader& reader, UploadFile<RawText>& upload);
void decode(ObjectReader& reader, Download<RawText>& download);

// The member "target".
Target<RawText> target_member(ObjectReader& reader);
std::optional<Target<RawText>> optional_target_member(ObjectReader& reader);
// The member "token" of what is copied and pasted: 64 bits in hexadecimal.
std::optional<RawText> token_member(ObjectReader& reader);

}
