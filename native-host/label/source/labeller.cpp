#include "sentences.hpp"

#include <fairtrace/label.hpp>

namespace fairtrace {

LabelledEvent Labeller::label(RedactedEvent&& event) const
{
    auto sentence = std::visit(
        [&event](auto const& action) { return sentence_for(action, event); }, event.action);
    return { std::move(event), RedactedText { Badge<Labeller> {}, std::move(sentence) } };
}

RedactedText Labeller::task_title(LabelledEvent const& first) const
{
    auto const& app = first.event.page.app.text();
    auto const sentence = std::string { first.sentence.view() };
    return { Badge<Labeller> {}, app.empty() ? sentence : app + ": " + sentence };
}

}
