#include "step_parts.hpp"

namespace fairtrace {

namespace {

// Reads what an action of its kind has besides the kind.
class ActionReader {
public:
    ActionReader(TextReader const& reader, Json const& json)
        : m_reader(reader)
        , m_json(json)
    {
    }

    void operator()(Click<RedactedText>& click) const
    {
        read_target_of(click);
        if (m_json.contains("modifiers"))
            click.modifiers = words_of(m_json.at("modifiers"), parse_modifier);
    }

    void operator()(DoubleClick<RedactedText>& action) const { read_target_of(action); }

    void operator()(RightClick<RedactedText>& action) const { read_target_of(action); }

    void operator()(SelectOption<RedactedText>& select) const
    {
        read_target_of(select);
        select.option_count = m_json.at("option_count").get<std::uint16_t>();
        for (auto const& option : m_json.at("options"))
            select.options.push_back(
                { m_reader.text(option.at("label")), option.at("position").get<std::uint16_t>() });
        if (m_json.contains("path"))
            select.path = m_reader.texts(m_json.at("path"));
    }

    void operator()(Check<RedactedText>& action) const { read_target_of(action); }

    void operator()(Uncheck<RedactedText>& action) const { read_target_of(action); }

    void operator()(Fill<RedactedText>& fill) const
    {
        read_target_of(fill);
        auto const& value = m_json.at("value");
        if (value.contains("text"))
            fill.value = m_reader.text(value.at("text"));
        else if (value.contains("withheld"))
            fill.value = word_of(value.at("withheld"), parse_withheld_reason);
        else
            fill.value = word_of(value.at("shape"), parse_length_class);
    }

    void operator()(Clear<RedactedText>& action) const { read_target_of(action); }

    void operator()(Press<RedactedText>& press) const
    {
        press.keys = required(KeyChord::parse(word(m_json.at("keys"))));
        read_target_if_there(press);
    }

    void operator()(Submit<RedactedText>& action) const { read_target_of(action); }

    void operator()(Scroll<RedactedText>& scroll) const
    {
        scroll.direction = word_of(m_json.at("direction"), parse_scroll_direction);
        scroll.screens = m_json.at("screens").get<std::uint16_t>();
        scroll.to_end = m_json.at("to_end").get<bool>();
        read_target_if_there(scroll);
    }

    void operator()(Drag<RedactedText>& drag) const
    {
        read_target_of(drag);
        if (m_json.contains("to")) {
            auto const& to = m_json.at("to");
            drag.to = { word_of(to.at("relation"), parse_drop_relation),
                read_target(m_reader, to.at("target")) };
        }
        if (m_json.contains("direction"))
            drag.direction = word_of(m_json.at("direction"), parse_scroll_direction);
    }

    void operator()(Navigate<RedactedText>& navigate) const
    {
        navigate.cause = word_of(m_json.at("cause"), parse_navigation_cause);
        read_mode_of(navigate);
    }

    void operator()(GoBack<RedactedText>& action) const { read_mode_of(action); }

    void operator()(GoForward<RedactedText>& action) const { read_mode_of(action); }

    void operator()(Reload<RedactedText>&) const { }

    void operator()(OpenTab<RedactedText>& action) const
    {
        action.cause = word_of(m_json.at("cause"), parse_navigation_cause);
    }

    void operator()(SwitchTab<RedactedText>&) const { }

    void operator()(CloseTab<RedactedText>&) const { }

    void operator()(Copy<RedactedText>& action) const { read_copied_of(action); }

    void operator()(Cut<RedactedText>& action) const { read_copied_of(action); }

    void operator()(Paste<RedactedText>& action) const { read_copied_of(action); }

    void operator()(UploadFile<RedactedText>& upload) const
    {
        read_target_of(upload);
        upload.way = word_of(m_json.at("way"), parse_upload_way);
        for (auto const& file : m_json.at("files"))
            upload.files.push_back({ word_of(file.at("kind"), parse_file_kind),
                word_of(file.at("size"), parse_size_class) });
        upload.file_count = m_json.at("file_count").get<std::uint16_t>();
    }

    void operator()(Download<RedactedText>& download) const
    {
        read_target_of(download);
        download.file_kind = word_of(m_json.at("file_kind"), parse_file_kind);
    }

private:
    template<class OnTarget>
    void read_target_of(OnTarget& action) const
    {
        action.target = read_target(m_reader, m_json.at("target"));
    }

    template<class MayHaveTarget>
    void read_target_if_there(MayHaveTarget& action) const
    {
        if (m_json.contains("target"))
            action.target = read_target(m_reader, m_json.at("target"));
    }

    template<class WithCopied>
    void read_copied_of(WithCopied& action) const
    {
        read_target_if_there(action);
        if (m_json.contains("copied"))
            action.copied = m_json.at("copied").get<std::uint32_t>();
    }

    template<class WithMode>
    void read_mode_of(WithMode& action) const
    {
        action.mode = word_of(m_json.at("mode"), parse_navigation_mode);
    }

    TextReader const& m_reader;
    Json const& m_json;
};

}

Action<RedactedText> read_action(TextReader const& reader, Json const& json)
{
    auto action = empty_action<RedactedText>(word_of(json.at("kind"), parse_action_kind));
    std::visit(ActionReader { reader, json }, action);
    return action;
}

}
