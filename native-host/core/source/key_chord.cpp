#include <fairtrace/ids.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::array<std::string_view, 4> modifiers { "Control", "Alt", "Shift", "Meta" };

// Names of UI Events KeyboardEvent.key values that carry no text.
constexpr std::array<std::string_view, 29> named_keys { "Enter", "Escape", "Tab", "Space",
    "Backspace", "Delete", "Insert", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home",
    "End", "PageUp", "PageDown", "ContextMenu", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8",
    "F9", "F10", "F11", "F12", "Pause" };

bool is_named_key(std::string_view key)
{
    return std::find(named_keys.begin(), named_keys.end(), key) != named_keys.end();
}

bool is_visible_ascii(std::string_view key)
{
    return key.size() == 1 && key[0] > ' ' && key[0] <= '~';
}

}

std::optional<KeyChord> KeyChord::parse(std::string_view text)
{
    auto rest = text;
    bool makes_shortcut = false;
    for (auto const modifier : modifiers) {
        if (rest.size() > modifier.size() + 1 && rest.starts_with(modifier)
            && rest[modifier.size()] == '+') {
            rest.remove_prefix(modifier.size() + 1);
            makes_shortcut = makes_shortcut || modifier != "Shift";
        }
    }
    if (is_named_key(rest) || (makes_shortcut && is_visible_ascii(rest)))
        return KeyChord { std::string { text } };
    return std::nullopt;
}

}
