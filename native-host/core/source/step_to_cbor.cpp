// The one place that knows the shape of a step. Keys stand in the order of the alphabet, which is
// the order in which the compressor of the store expects them.

#include "cbor_writer.hpp"

#include <fairtrace/step_json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

class StepWriter {
public:
    std::vector<std::uint8_t> write(LabelledEvent const& labelled)
    {
        auto const& event = labelled.event;
        m_cbor.map(6);
        key("action");
        std::visit([this](auto const& action) { write_action(action); }, event.action);
        field("category", name_of(category_of(kind_of(event.action))));
        key("masks");
        write_masks(event.masks);
        key("page");
        write_page(event);
        field("sentence", labelled.sentence.view());
        field("time", static_cast<std::uint64_t>(std::max<std::int64_t>(event.time.value(), 0)));
        return m_cbor.take();
    }

private:
    void key(std::string_view name) { m_cbor.text(name); }

    void field(std::string_view name, std::string_view value)
    {
        key(name);
        m_cbor.text(value);
    }

    void field(std::string_view name, RedactedText const& value) { field(name, value.view()); }

    void field(std::string_view name, std::uint64_t value)
    {
        key(name);
        m_cbor.number(value);
    }

    template<class Items, class Write>
    void list(std::string_view name, Items const& items, Write write)
    {
        key(name);
        m_cbor.array(items.size());
        for (auto const& item : items)
            write(item);
    }

    void write_masks(MaskCounts const& masks)
    {
        std::vector<MaskType> counted;
        for (std::size_t index = 0; index < mask_type_names.size(); ++index) {
            auto const type = static_cast<MaskType>(index);
            if (masks.of(type) > 0)
                counted.push_back(type);
        }
        m_cbor.array(counted.size());
        for (auto const type : counted) {
            m_cbor.map(2);
            field("count", std::uint64_t { masks.of(type) });
            field("type", name_of(type));
        }
    }

    void write_page(RedactedEvent const& event)
    {
        m_cbor.map(4);
        field("app", event.page.app.text());
        field("origin", event.page.origin);
        field("route", event.route);
        field("title", event.page.title);
    }

    void write_context(ContextEntry<RedactedText> const& entry)
    {
        m_cbor.map(2);
        field("kind", name_of(entry.kind));
        field("name", entry.name);
    }

    void write_locator(Locator<RedactedText> const& locator)
    {
        m_cbor.map(locator.rejection ? 4 : 3);
        field("kind", name_of(locator.kind));
        field("matches", name_of(locator.matches));
        if (locator.rejection)
            field("rejection", name_of(*locator.rejection));
        field("value", locator.value);
    }

    void write_field(Field<RedactedText> const& form_field)
    {
        key("field");
        m_cbor.map(3);
        field("autocomplete", form_field.autocomplete);
        field("name", form_field.name);
        field("type", name_of(form_field.type));
    }

    void write_target(Target<RedactedText> const& target)
    {
        key("target");
        m_cbor.map(target.field ? 11 : 10);
        list("context", target.context, [this](auto const& entry) { write_context(entry); });
        field("description", target.description);
        if (target.field)
            write_field(*target.field);
        list("frame_path", target.frame_path, [this](auto index) { m_cbor.number(index); });
        list("locators", target.locators, [this](auto const& one) { write_locator(one); });
        field("name", target.name);
        field("role", name_of(target.role));
        list("shadow_path", target.shadow_path,
            [this](auto const& host) { m_cbor.text(host.view()); });
        key("size");
        m_cbor.map(2);
        field("height", std::uint64_t { target.size.height });
        field("width", std::uint64_t { target.size.width });
        list("states", target.states, [this](auto state) { m_cbor.text(name_of(state)); });
        field("tag", name_of(target.tag));
    }

    // Of click, check and uncheck, which have nothing but their target.
    template<class OnTarget>
    void write_action(OnTarget const& action)
    {
        m_cbor.map(2);
        field("kind", name_of(action.kind));
        write_target(action.target);
    }

    void write_action(SelectOption<RedactedText> const& select)
    {
        m_cbor.map(4);
        field("kind", name_of(select.kind));
        field("option_count", std::uint64_t { select.option_count });
        list("options", select.options, [this](auto const& option) {
            m_cbor.map(2);
            field("label", option.label);
            field("position", std::uint64_t { option.position });
        });
        write_target(select.target);
    }

    void write_action(Fill<RedactedText> const& fill)
    {
        m_cbor.map(3);
        field("kind", name_of(fill.kind));
        write_target(fill.target);
        key("value");
        m_cbor.map(1);
        std::visit([this](auto const& value) { write_value(value); }, fill.value);
    }

    void write_value(RedactedText const& value) { field("text", value); }

    void write_value(WithheldReason reason) { field("withheld", name_of(reason)); }

    void write_value(LengthClass shape) { field("shape", name_of(shape)); }

    void write_action(Press<RedactedText> const& press)
    {
        m_cbor.map(press.target ? 3 : 2);
        field("keys", press.keys.text());
        field("kind", name_of(press.kind));
        if (press.target)
            write_target(*press.target);
    }

    void write_action(Navigate<RedactedText> const& navigate)
    {
        m_cbor.map(3);
        field("cause", name_of(navigate.cause));
        field("kind", name_of(navigate.kind));
        field("mode", name_of(navigate.mode));
    }

    CborWriter m_cbor;
};

}

std::vector<std::uint8_t> step_to_cbor(LabelledEvent const& labelled)
{
    return StepWriter {}.write(labelled);
}

}
