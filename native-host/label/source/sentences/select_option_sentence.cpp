#include "../sentences.hpp"
#include "../wording.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t most_named_options = 3;

// “A”, “B” and 3 more
std::string list_of(std::vector<Option<RedactedText>> const& options)
{
    auto const named = std::min(options.size(), most_named_options);
    std::string list;
    for (std::size_t index = 0; index < named; ++index) {
        bool const is_last = index + 1 == options.size();
        if (index > 0)
            list += is_last ? " and " : ", ";
        auto const& option = options[index];
        list += option.label.empty() ? "option " + std::to_string(option.position)
                                     : quoted(option.label.view());
    }
    if (options.size() > named)
        list += " and " + std::to_string(options.size() - named) + " more";
    return list;
}

}

std::string sentence_for(SelectOption<RedactedText> const& select, RedactedEvent const&)
{
    if (select.options.empty())
        return "Select nothing in " + naming(select.target);
    return "Select " + list_of(select.options) + " in " + naming(select.target);
}

}
