#include "wording.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

constexpr std::size_t longest_name = 60; // Characters.
constexpr std::string_view placeholder_opening = "\u27E8";
constexpr std::string_view placeholder_closing = "\u27E9";

struct RoleWording {
    Role role;
    std::string_view words;
};

// Roles whose ARIA name is not what people call them.
constexpr std::array<RoleWording, 22> role_wordings { {
    { Role::Textbox, "text field" },
    { Role::Searchbox, "search field" },
    { Role::Combobox, "dropdown" },
    { Role::Listbox, "list" },
    { Role::Listitem, "list item" },
    { Role::Menuitem, "menu item" },
    { Role::Menuitemcheckbox, "menu item" },
    { Role::Menuitemradio, "menu item" },
    { Role::Menubar, "menu" },
    { Role::Img, "image" },
    { Role::Gridcell, "cell" },
    { Role::Columnheader, "column header" },
    { Role::Rowheader, "row header" },
    { Role::Treeitem, "tree item" },
    { Role::Radio, "option" },
    { Role::Spinbutton, "number field" },
    { Role::Generic, "element" },
    { Role::None, "element" },
    { Role::Progressbar, "progress bar" },
    { Role::Tablist, "tabs" },
    { Role::Radiogroup, "options" },
    { Role::Treegrid, "table" },
} };

std::string_view words_for(Role role)
{
    auto const* const wording = std::find_if(role_wordings.begin(), role_wordings.end(),
        [role](RoleWording const& one) { return one.role == role; });
    return wording == role_wordings.end() ? name_of(role) : wording->words;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Bytes of the first `count` characters.
std::size_t prefix_length(std::string_view text, std::size_t count)
{
    std::size_t position = 0;
    for (; position < text.size(); ++position) {
        if (!is_continuation(text[position]) && count-- == 0)
            break;
    }
    return position;
}

// A sentence is one line, whatever was typed, and no name ends the quotation that it stands in: a
// page must not be able to write a part of the sentence.
std::string inside_quotation(std::string_view text)
{
    std::string line { text };
    std::replace(line.begin(), line.end(), '\n', ' ');
    for (std::string_view const mark : { "\u201C", "\u201D" }) {
        for (auto at = line.find(mark); at != line.npos; at = line.find(mark, at))
            line.replace(at, mark.size(), "\"");
    }
    return line;
}

// What is read on it is what people call a thing that has no name; empty where that is masked.
std::string_view own_text(Target<RedactedText> const& target)
{
    auto const text = std::find_if(target.locators.begin(), target.locators.end(),
        [](Locator<RedactedText> const& one) { return one.kind == LocatorKind::Text; });
    return text == target.locators.end() ? std::string_view {} : text->value.view();
}

bool is_placeholder(std::string_view text)
{
    return text.starts_with(placeholder_opening)
        && text.find(placeholder_closing) == text.size() - placeholder_closing.size();
}

}

std::string shortened(std::string_view text)
{
    auto end = prefix_length(text, longest_name);
    if (end == text.size())
        return std::string { text };
    end = prefix_length(text, longest_name - 1);
    auto const space = text.substr(0, end + 1).rfind(' ');
    end = space == std::string_view::npos || space == 0 ? end : space;
    // A placeholder is whole or not there.
    auto const opening = text.substr(0, end).rfind(placeholder_opening);
    auto const closing = text.substr(0, end).rfind(placeholder_closing);
    bool const cuts_placeholder = opening != std::string_view::npos
        && (closing == std::string_view::npos || closing < opening);
    if (cuts_placeholder)
        end = opening;
    return std::string { text.substr(0, end) } + "…";
}

std::string quoted(std::string_view text)
{
    return is_placeholder(text) ? std::string { text }
                                : "“" + shortened(inside_quotation(text)) + "”";
}

std::string_view nearest_context(Target<RedactedText> const& target)
{
    auto const nearest = std::find_if(target.context.rbegin(), target.context.rend(),
        [](ContextEntry<RedactedText> const& entry) { return !entry.name.empty(); });
    return nearest == target.context.rend() ? std::string_view {} : nearest->name.view();
}

std::string naming_or_page(std::optional<Target<RedactedText>> const& target)
{
    return target ? naming(*target) : "the page";
}

std::string copied_text(std::optional<std::uint32_t> number)
{
    return number ? " text " + std::to_string(*number) : std::string {};
}

std::string naming(Target<RedactedText> const& target)
{
    if (!target.name.empty())
        return quoted(target.name.view());
    if (auto const text = own_text(target); !text.empty())
        return quoted(text);
    auto result = "the " + std::string { words_for(target.role) };
    if (auto const context = nearest_context(target); !context.empty())
        result += " in " + quoted(context);
    return result;
}

}
