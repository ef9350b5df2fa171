// The closed lists of the vocabulary in the words of a sentence.
#pragma once

#include <fairtrace/masks.hpp>
#include <fairtrace/vocabulary.hpp>

#include <string_view>

namespace fairtrace {

std::string_view in_words(RecordingState state);
std::string_view in_words(ConsentState state);
std::string_view in_words(Category category);
std::string_view scope_in_words(Category category); // What is captured of it.
std::string_view in_words(FieldRule rule); // What becomes of a value: "never read".
std::string_view in_words(DropReason reason);
std::string_view in_words(MaskType type); // One of them: "e-mail address".
std::string_view in_words(MaskedPlace place); // Behind what was masked: "in what was typed".

}
