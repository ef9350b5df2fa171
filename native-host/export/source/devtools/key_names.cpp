#include "key_names.hpp"

#include <algorithm>

namespace fairtrace {

std::vector<std::string> keys_of(KeyChord const& chord)
{
    std::vector<std::string> keys;
    std::string_view rest = chord.text();
    // The last key may be "+" itself, so a separator has something behind it.
    for (auto end = rest.find('+'); end != rest.npos && end > 0 && end + 1 < rest.size();
         end = rest.find('+')) {
        keys.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    keys.emplace_back(rest == "Space" ? " " : rest);
    return keys;
}

std::string key_of(Modifier modifier)
{
    switch (modifier) {
    case Modifier::Control:
        return "Control";
    case Modifier::Alt:
        return "Alt";
    case Modifier::Shift:
        return "Shift";
    case Modifier::Meta:
        return "Meta";
    }
    return {};
}

bool is_typeable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
        [](char character) { return character >= ' ' && character <= '~'; });
}

}
