#include "step_parts.hpp"

namespace fairtrace {

namespace {

class ActionWriter {
public:
    explicit ActionWriter(FieldWriter& writer)
        : m_writer(writer)
    {
    }

    void operator()(Click<RedactedText> const& click)
    {
        bool const has_modifiers = !click.modifiers.empty();
        m_writer.map(has_modifiers ? 3 : 2);
        write_kind(click.kind);
        if (has_modifiers)
            m_writer.word_list("modifiers", click.modifiers);
        write_target_member(click.target);
    }

    void operator()(DoubleClick<RedactedText> const& action) { write_on_target(action); }

    void operator()(RightClick<RedactedText> const& action) { write_on_target(action); }

    void operator()(SelectOption<RedactedText> const& select)
    {
        m_writer.map(select.path.empty() ? 4 : 5);
        write_kind(select.kind);
        m_writer.field("option_count", std::uint64_t { select.option_count });
        m_writer.list("options", select.options, [this](auto const& option) {
            m_writer.map(2);
            m_writer.field("label", option.label);
            m_writer.field("position", std::uint64_t { option.position });
        });
        if (!select.path.empty())
            m_writer.text_list("path", select.path);
        write_target_member(select.target);
    }

    void operator()(Check<RedactedText> const& action) { write_on_target(action); }

    void operator()(Uncheck<RedactedText> const& action) { write_on_target(action); }

    void operator()(Fill<RedactedText> const& fill)
    {
        m_writer.map(3);
        write_kind(fill.kind);
        write_target_member(fill.target);
        m_writer.key("value");
        m_writer.map(1);
        std::visit([this](auto const& value) { write_value(value); }, fill.value);
    }

    void operator()(Clear<RedactedText> const& action) { write_on_target(action); }

    void operator()(Press<RedactedText> const& press)
    {
        m_writer.map(press.target ? 3 : 2);
        m_writer.field("keys", press.keys.text());
        write_kind(press.kind);
        if (press.target)
            write_target_member(*press.target);
    }

    void operator()(Submit<RedactedText> const& action) { write_on_target(action); }

    void operator()(Scroll<RedactedText> const& scroll)
    {
        m_writer.map(scroll.target ? 5 : 4);
        m_writer.field("direction", name_of(scroll.direction));
        write_kind(scroll.kind);
        m_writer.field("screens", std::uint64_t { scroll.screens });
        if (scroll.target)
            write_target_member(*scroll.target);
        m_writer.truth("to_end", scroll.to_end);
    }

    void operator()(Drag<RedactedText> const& drag)
    {
        m_writer.map(
            2 + std::size_t { drag.direction.has_value() } + std::size_t { drag.to.has_value() });
        if (drag.direction)
            m_writer.field("direction", name_of(*drag.direction));
        write_kind(drag.kind);
        write_target_member(drag.target);
        if (!drag.to)
            return;
        m_writer.key("to");
        m_writer.map(2);
        m_writer.field("relation", name_of(drag.to->relation));
        write_target_member(drag.to->target);
    }

    void operator()(Navigate<RedactedText> const& navigate)
    {
        m_writer.map(3);
        m_writer.field("cause", name_of(navigate.cause));
        write_kind(navigate.kind);
        m_writer.field("mode", name_of(navigate.mode));
    }

    void operator()(GoBack<RedactedText> const& action) { write_with_mode(action); }

    void operator()(GoForward<RedactedText> const& action) { write_with_mode(action); }

    void operator()(Reload<RedactedText> const& action) { write_alone(action.kind); }

    void operator()(OpenTab<RedactedText> const& action)
    {
        m_writer.map(2);
        m_writer.field("cause", name_of(action.cause));
        write_kind(action.kind);
    }

    void operator()(SwitchTab<RedactedText> const& action) { write_alone(action.kind); }

    void operator()(CloseTab<RedactedText> const& action) { write_alone(action.kind); }

    void operator()(Copy<RedactedText> const& action) { write_with_copied(action); }

    void operator()(Cut<RedactedText> const& action) { write_with_copied(action); }

    void operator()(Paste<RedactedText> const& action) { write_with_copied(action); }

    void operator()(UploadFile<RedactedText> const& upload)
    {
        m_writer.map(5);
        m_writer.field("file_count", std::uint64_t { upload.file_count });
        m_writer.list("files", upload.files, [this](GivenFile const& file) {
            m_writer.map(2);
            m_writer.field("kind", name_of(file.kind));
            m_writer.field("size", name_of(file.size));
        });
        write_kind(upload.kind);
        write_target_member(upload.target);
        m_writer.field("way", name_of(upload.way));
    }

    void operator()(Download<RedactedText> const& download)
    {
        m_writer.map(3);
        m_writer.field("file_kind", name_of(download.file_kind));
        write_kind(download.kind);
        write_target_member(download.target);
    }

private:
    void write_kind(ActionKind kind) { m_writer.field("kind", name_of(kind)); }

    void write_target_member(Target<RedactedText> const& target)
    {
        m_writer.key("target");
        write_target(m_writer, target);
    }

    // Of kinds that have nothing but their target.
    template<class OnTarget>
    void write_on_target(OnTarget const& action)
    {
        m_writer.map(2);
        write_kind(action.kind);
        write_target_member(action.target);
    }

    template<class WithMode>
    void write_with_mode(WithMode const& action)
    {
        m_writer.map(2);
        write_kind(action.kind);
        m_writer.field("mode", name_of(action.mode));
    }

    template<class WithCopied>
    void write_with_copied(WithCopied const& action)
    {
        m_writer.map(1U + (action.copied ? 1U : 0U) + (action.target ? 1U : 0U));
        if (action.copied)
            m_writer.field("copied", std::uint64_t { *action.copied });
        write_kind(action.kind);
        if (action.target)
            write_target_member(*action.target);
    }

    void write_alone(ActionKind kind)
    {
        m_writer.map(1);
        write_kind(kind);
    }

    void write_value(RedactedText const& value) { m_writer.field("text", value); }

    void write_value(WithheldReason reason) { m_writer.field("withheld", name_of(reason)); }

    void write_value(LengthClass shape) { m_writer.field("shape", name_of(shape)); }

    FieldWriter& m_writer;
};

}

void write_action(FieldWriter& writer, Action<RedactedText> const& action)
{
    std::visit(ActionWriter { writer }, action);
}

}
