// Builds one user flow of DevTools Recorder from the steps of a task.
#pragma once

#include <fairtrace/events.hpp>

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace fairtrace {

class PlaceholderWriter;

class FlowWriter {
public:
    using Json = nlohmann::ordered_json;

    // `placeholders` outlives it. What is typed is written by it already, all other texts are not.
    FlowWriter(std::string_view title, PlaceholderWriter const& placeholders);

    void add(LabelledEvent const& step);

    Json take() && { return std::move(m_flow); }

private:
    // What a navigation can be the consequence of.
    enum class Consequence {
        None,
        Navigation,
    };

    // How far something is scrolled, as far as the steps tell.
    struct Place {
        int x = 0;
        int y = 0;
        // False where that cannot be told.
        bool move(Scroll<RedactedText> const& scroll, Size screen);
    };

    void write(Click<RedactedText> const& action);
    void write(DoubleClick<RedactedText> const& action);
    void write(RightClick<RedactedText> const& action);
    void write(SelectOption<RedactedText> const& action);
    void write(Check<RedactedText> const& action);
    void write(Uncheck<RedactedText> const& action);
    void write(Fill<RedactedText> const& action);
    void write(Clear<RedactedText> const& action);
    void write(Press<RedactedText> const& action);
    void write(Submit<RedactedText> const& action);
    void write(Scroll<RedactedText> const& action);
    void write(Drag<RedactedText> const& action);
    void write(Navigate<RedactedText> const& action);
    void write(GoBack<RedactedText> const& action);
    void write(GoForward<RedactedText> const& action);
    void write(Reload<RedactedText> const& action);
    void write(OpenTab<RedactedText> const& action);
    void write(SwitchTab<RedactedText> const& action);
    void write(CloseTab<RedactedText> const& action);
    void write(Copy<RedactedText> const& action);
    void write(Cut<RedactedText> const& action);
    void write(Paste<RedactedText> const& action);
    void write(UploadFile<RedactedText> const& action);
    void write(Download<RedactedText> const& action);

    void go_to_page();
    void act_on(Target<RedactedText> const& target, ActionKind kind);
    void change(Target<RedactedText> const& target, std::string const& value);
    void choose_in_menu(SelectOption<RedactedText> const& select);
    void choose_in_list(SelectOption<RedactedText> const& select);
    // Of a widget that is made of elements: the clicks and keys that were seen, in their order.
    void replay_evidence();
    void replay(Evidence<RedactedText> const& evidence, Target<RedactedText> const& target);
    void press_keys(std::vector<std::string> const& keys);
    void type_key(std::string const& key);
    void cannot(std::string_view what, std::string_view reason);
    // The text is not known; what it led to in a field is a step of its own.
    void cannot_use_clipboard(std::string_view what, std::optional<std::uint32_t> copied);
    // Appends a step; if it acts, the navigation that may follow belongs to it.
    void append(Json step, Consequence consequence = Consequence::None);

    PlaceholderWriter const& m_placeholders;
    Json m_flow;
    LabelledEvent const* m_current = nullptr; // While add() runs.
    std::string m_origin; // Of the page that the player is on.
    std::map<std::string, Place> m_scrolled; // By selectors; the page itself has none.
    std::size_t m_cause = 0; // Index of the step that may navigate; 0: none.
};

}
