#include "why_words.hpp"

#include "output.hpp"
#include "rule_words.hpp"
#include "words.hpp"

#include <fairtrace/step_json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

std::string upper(std::string_view name)
{
    std::string result { name };
    std::transform(result.begin(), result.end(), result.begin(),
        [](char letter) { return static_cast<char>(letter - ('a' - 'A')); });
    return result;
}

std::string placeholder(MaskType type, std::string const& ending)
{
    return "\u27E8" + upper(name_of(type)) + ending + "\u27E9";
}

std::string numbered_placeholders(MaskReason const& reason)
{
    std::string placeholders;
    for (auto const number : reason.numbers) {
        if (!placeholders.empty())
            placeholders += ", ";
        placeholders += placeholder(reason.type, "_" + std::to_string(number));
    }
    bool const has_more = reason.numbers.size() == MaskReasons::most_numbers;
    return has_more ? placeholders + " and more" : placeholders;
}

// What stands where something was masked.
std::string masked(MaskReason const& reason)
{
    if (!reason.numbers.empty())
        return "masked " + numbered_placeholders(reason);
    if (reason.place == MaskedPlace::Observation)
        return "masked " + std::to_string(reason.count) + " \u00D7 " + placeholder(reason.type, "");
    if (reason.place == MaskedPlace::Route)
        return "masked " + counted(reason.count, "part");
    return "left out " + counted(reason.count, "text");
}

}

std::vector<std::string> why_in_words(StoredEvent const& step)
{
    std::vector<std::string> lines;
    auto const why = why_of(step);
    for (auto const& reason : why.list())
        lines.push_back(masked(reason) + " " + std::string { in_words(reason.place) } + ": "
            + rule_in_words(reason.rule.view()));
    return lines;
}

}
