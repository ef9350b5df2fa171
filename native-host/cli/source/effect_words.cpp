#include "effect_words.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::string_view arrow = "→ ";

std::string_view in_words(Role role)
{
    if (role == Role::Alertdialog)
        return "dialog";
    if (role == Role::Listbox)
        return "list";
    if (role == Role::Menubar)
        return "menu";
    if (role == Role::Tabpanel)
        return "tab panel";
    return role == Role::Generic || role == Role::None ? "layer" : name_of(role);
}

// What a state that was gained is instead of, where that is a state too.
std::optional<ElementState> opposite_of(ElementState state)
{
    if (state == ElementState::Expanded)
        return ElementState::Collapsed;
    if (state == ElementState::Collapsed)
        return ElementState::Expanded;
    if (state == ElementState::Checked)
        return ElementState::Mixed;
    return state == ElementState::Mixed ? std::optional { ElementState::Checked } : std::nullopt;
}

class EffectWords {
public:
    void layers(std::vector<Layer<RedactedText>> const& layers, std::string const& verb)
    {
        for (auto const& layer : layers) {
            std::string words { in_words(layer.role) };
            if (!layer.name.empty())
                words += " “" + std::string { layer.name.view() } + "”";
            add(words + " " + verb);
        }
    }

    void states(Changes<RedactedText> const& changes)
    {
        auto const& gained = changes.states_gained;
        for (auto const state : gained)
            add(std::string { name_of(state) });
        for (auto const state : changes.states_lost) {
            auto const instead = opposite_of(state);
            bool const is_said
                = instead && std::find(gained.begin(), gained.end(), *instead) != gained.end();
            if (!is_said)
                add("no longer " + std::string { name_of(state) });
        }
    }

    void add(std::string const& words) { m_lines.push_back(std::string { arrow } + words); }

    std::vector<std::string> take() { return std::move(m_lines); }

private:
    std::vector<std::string> m_lines;
};

}

std::vector<std::string> effect_in_words(StoredEvent const& step)
{
    if (!step.effect)
        return {};
    auto const& effect = *step.effect;
    auto const& before = step.labelled.event;
    EffectWords words;
    if (effect.route && *effect.route != before.route)
        words.add("now at " + std::string { effect.route->view() });
    if (effect.title && *effect.title != before.page.title)
        words.add("title “" + std::string { effect.title->view() } + "”");
    words.layers(effect.changes.appeared, "opened");
    words.layers(effect.changes.vanished, "closed");
    for (auto const& message : effect.changes.messages)
        words.add("message “" + std::string { message.view() } + "”");
    words.states(effect.changes);
    if (effect.changes.target_gone)
        words.add("no longer on the page");
    return words.take();
}

}
