#include "../sentences.hpp"
#include "../wording.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t most_named_options = 3;
constexpr std::string_view opens = " › ";

using Select = SelectOption<RedactedText>;

std::string plain(Option<RedactedText> const& option)
{
    return option.label.empty() ? "option " + std::to_string(option.position)
                                : shortened(option.label.view());
}

// What was opened on the way to something, outside in: File › Export ›
std::string way_of(Select const& select)
{
    std::string way;
    for (auto const& opened : select.path)
        way += shortened(opened.view()) + std::string { opens };
    return way;
}

// “A”, or with what was opened on the way: “Docs › Reports”
std::string named(Select const& select, Option<RedactedText> const& option)
{
    if (!select.path.empty())
        return "“" + way_of(select) + plain(option) + "”";
    return option.label.empty() ? plain(option) : quoted(option.label.view());
}

// “A”, “B” and 3 more
std::string list_of(Select const& select)
{
    auto const& options = select.options;
    auto const count = std::min(options.size(), most_named_options);
    std::string list;
    for (std::size_t index = 0; index < count; ++index) {
        bool const is_last = index + 1 == options.size();
        if (index > 0)
            list += is_last ? " and " : ", ";
        list += named(select, options[index]);
    }
    if (options.size() > count)
        list += " and " + std::to_string(options.size() - count) + " more";
    return list;
}

// File › Export › CSV: what opened the menu first, unless it is a bar that is always there.
std::string in_menu(Select const& select)
{
    auto const name = select.target.name.view();
    bool const is_opened = select.target.role != Role::Menubar && !name.empty();
    auto way = is_opened ? shortened(name) + std::string { opens } : std::string {};
    way += way_of(select);
    std::string chosen;
    for (auto const& option : select.options)
        chosen += (chosen.empty() ? "" : ", ") + plain(option);
    return "Choose " + way + chosen;
}

std::string in_tabs(Select const& select)
{
    auto const& tab = select.options.front();
    auto const sentence = tab.label.empty() ? "Open tab " + std::to_string(tab.position)
                                            : "Open the tab " + quoted(tab.label.view());
    auto const name = select.target.name.view();
    return name.empty() ? sentence : sentence + " in " + quoted(name);
}

}

std::string sentence_for(Select const& select, RedactedEvent const&)
{
    auto const role = select.target.role;
    if (select.options.empty())
        return "Select nothing in " + naming(select.target);
    if (role == Role::Menubar || role == Role::Menu || role == Role::Button)
        return in_menu(select);
    if (role == Role::Tablist)
        return in_tabs(select);
    return (role == Role::Radiogroup ? "Choose " : "Select ") + list_of(select) + " in "
        + naming(select.target);
}

}
