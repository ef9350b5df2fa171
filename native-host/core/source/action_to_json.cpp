#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

template<class Enum>
std::string name(Enum value)
{
    return std::string { name_of(value) };
}

std::string text(RedactedText const& redacted) { return std::string { redacted.view() }; }

Json locator_to_json(Locator<RedactedText> const& locator)
{
    Json json { { "kind", name(locator.kind) }, { "value", text(locator.value) },
        { "matches", name(locator.matches) } };
    if (locator.rejection)
        json["rejection"] = name(*locator.rejection);
    return json;
}

Json target_to_json(Target<RedactedText> const& target)
{
    Json json { { "tag", name(target.tag) }, { "role", name(target.role) },
        { "name", text(target.name) }, { "description", text(target.description) },
        { "states", Json::array() }, { "context", Json::array() }, { "locators", Json::array() },
        { "frame_path", target.frame_path }, { "shadow_path", Json::array() },
        { "size", { { "width", target.size.width }, { "height", target.size.height } } } };
    for (auto const state : target.states)
        json["states"].push_back(name(state));
    for (auto const& entry : target.context)
        json["context"].push_back({ { "kind", name(entry.kind) }, { "name", text(entry.name) } });
    for (auto const& locator : target.locators)
        json["locators"].push_back(locator_to_json(locator));
    for (auto const& host : target.shadow_path)
        json["shadow_path"].push_back(text(host));
    if (target.field)
        json["field"] = { { "type", name(target.field->type) },
            { "autocomplete", text(target.field->autocomplete) },
            { "name", text(target.field->name) } };
    return json;
}

struct ValueToJson {
    Json operator()(RedactedText const& value) const { return { { "text", text(value) } }; }

    Json operator()(WithheldReason reason) const { return { { "withheld", name(reason) } }; }

    Json operator()(LengthClass shape) const { return { { "shape", name(shape) } }; }
};

struct DetailsToJson {
    Json& json;

    void operator()(Click<RedactedText> const& click) const
    {
        json["target"] = target_to_json(click.target);
    }

    void operator()(Check<RedactedText> const& check) const
    {
        json["target"] = target_to_json(check.target);
    }

    void operator()(Uncheck<RedactedText> const& uncheck) const
    {
        json["target"] = target_to_json(uncheck.target);
    }

    void operator()(SelectOption<RedactedText> const& select) const
    {
        json["target"] = target_to_json(select.target);
        json["options"] = Json::array();
        for (auto const& option : select.options)
            json["options"].push_back(
                { { "label", text(option.label) }, { "position", option.position } });
        json["option_count"] = select.option_count;
    }

    void operator()(Fill<RedactedText> const& fill) const
    {
        json["target"] = target_to_json(fill.target);
        json["value"] = std::visit(ValueToJson {}, fill.value);
    }

    void operator()(Press<RedactedText> const& press) const
    {
        json["keys"] = press.keys.text();
        if (press.target)
            json["target"] = target_to_json(*press.target);
    }

    void operator()(Navigate<RedactedText> const& navigate) const
    {
        json["cause"] = name(navigate.cause);
        json["mode"] = name(navigate.mode);
    }
};

}

Json action_to_json(Action<RedactedText> const& action)
{
    Json json { { "kind", name(kind_of(action)) } };
    std::visit(DetailsToJson { json }, action);
    return json;
}

Json masks_to_json(MaskCounts const& masks)
{
    auto json = Json::array();
    for (std::size_t index = 0; index < mask_type_names.size(); ++index) {
        auto const type = static_cast<MaskType>(index);
        if (masks.of(type) > 0)
            json.push_back({ { "type", name(type) }, { "count", masks.of(type) } });
    }
    return json;
}

Json step_to_json(LabelledEvent const& labelled)
{
    auto const& event = labelled.event;
    return { { "sentence", text(labelled.sentence) },
        { "category", name(category_of(kind_of(event.action))) },
        { "page",
            { { "app", event.page.app.text() }, { "origin", text(event.page.origin) },
                { "route", text(event.route) }, { "title", text(event.page.title) } } },
        { "action", action_to_json(event.action) }, { "masks", masks_to_json(event.masks) } };
}

}
