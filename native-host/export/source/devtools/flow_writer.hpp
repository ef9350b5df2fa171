// Builds one user flow of DevTools Recorder from the steps of a task.
#pragma once

#include <fairtrace/events.hpp>

#include <nlohmann/json.hpp>

#include <span>
#include <string>

namespace fairtrace {

class FlowWriter {
public:
    using Json = nlohmann::ordered_json;

    explicit FlowWriter(std::string_view title);

    void add(LabelledEvent const& step);

    Json take() && { return std::move(m_flow); }

private:
    // What a navigation can be the consequence of.
    enum class Consequence {
        None,
        Navigation,
    };

    void write(Click<RedactedText> const& click);
    void write(Check<RedactedText> const& check);
    void write(Uncheck<RedactedText> const& uncheck);
    void write(SelectOption<RedactedText> const& select);
    void write(Fill<RedactedText> const& fill);
    void write(Press<RedactedText> const& press);
    void write(Navigate<RedactedText> const& navigate);

    void go_to_page();
    void click_on(Target<RedactedText> const& target);
    void choose_in_menu(SelectOption<RedactedText> const& select);
    void choose_in_list(SelectOption<RedactedText> const& select);
    void press_keys(std::vector<std::string> const& keys);
    void type_key(std::string const& key);
    void cannot(std::string_view what, std::string_view reason);
    // Appends a step; if it acts, the navigation that may follow belongs to it.
    void append(Json step, Consequence consequence = Consequence::None);

    Json m_flow;
    LabelledEvent const* m_current = nullptr; // While add() runs.
    std::string m_origin; // Of the page that the player is on.
    std::size_t m_cause = 0; // Index of the step that may navigate; 0: none.
};

}
