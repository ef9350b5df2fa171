// What comes here was written by us and authenticated by its seal, so a mismatch means a damaged or
// foreign store: the readers throw inside this file and the border turns it into one error.

#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

struct Mismatch { };

template<class Value>
Value required(std::optional<Value> value)
{
    if (!value)
        throw Mismatch {};
    return *value;
}

class StepReader {
public:
    explicit StepReader(Badge<StoreReader> badge)
        : m_badge(badge)
    {
    }

    LabelledEvent step(Json const& json) const
    {
        LabelledEvent labelled;
        auto const& page = json.at("page");
        labelled.sentence = text(json.at("sentence"));
        labelled.event.page = { AppId { page.at("app").get<std::string>() },
            text(page.at("origin")), text(page.at("title")) };
        labelled.event.route = text(page.at("route"));
        labelled.event.action = action(json.at("action"));
        for (auto const& mask : json.at("masks"))
            labelled.event.masks.add(required(parse_mask_type(word(mask.at("type")))),
                mask.at("count").get<std::uint32_t>());
        return labelled;
    }

private:
    static std::string_view word(Json const& json) { return json.get_ref<std::string const&>(); }

    RedactedText text(Json const& json) const
    {
        return RedactedText { m_badge, json.get<std::string>() };
    }

    Locator<RedactedText> locator(Json const& json) const
    {
        Locator<RedactedText> locator { required(parse_locator_kind(word(json.at("kind")))),
            text(json.at("value")), required(parse_match_count(word(json.at("matches")))),
            std::nullopt };
        if (json.contains("rejection"))
            locator.rejection = required(parse_locator_rejection(word(json.at("rejection"))));
        return locator;
    }

    Field<RedactedText> field(Json const& json) const
    {
        return { required(parse_input_type(word(json.at("type")))), text(json.at("autocomplete")),
            text(json.at("name")) };
    }

    Target<RedactedText> target(Json const& json) const
    {
        Target<RedactedText> target;
        target.tag = required(parse_tag(word(json.at("tag"))));
        target.role = required(parse_role(word(json.at("role"))));
        target.name = text(json.at("name"));
        target.description = text(json.at("description"));
        for (auto const& state : json.at("states"))
            target.states.push_back(required(parse_element_state(word(state))));
        for (auto const& entry : json.at("context"))
            target.context.push_back(
                { required(parse_context_kind(word(entry.at("kind")))), text(entry.at("name")) });
        for (auto const& entry : json.at("locators"))
            target.locators.push_back(locator(entry));
        target.frame_path = json.at("frame_path").get<std::vector<std::uint16_t>>();
        for (auto const& host : json.at("shadow_path"))
            target.shadow_path.push_back(text(host));
        target.size = { json.at("size").at("width").get<std::uint16_t>(),
            json.at("size").at("height").get<std::uint16_t>() };
        if (json.contains("field"))
            target.field = field(json.at("field"));
        return target;
    }

    Value<RedactedText> value(Json const& json) const
    {
        if (json.contains("text"))
            return text(json.at("text"));
        if (json.contains("withheld"))
            return required(parse_withheld_reason(word(json.at("withheld"))));
        return required(parse_length_class(word(json.at("shape"))));
    }

    SelectOption<RedactedText> select_option(Json const& json) const
    {
        SelectOption<RedactedText> select { target(json.at("target")), {},
            json.at("option_count").get<std::uint16_t>() };
        for (auto const& option : json.at("options"))
            select.options.push_back(
                { text(option.at("label")), option.at("position").get<std::uint16_t>() });
        return select;
    }

    Press<RedactedText> press(Json const& json) const
    {
        Press<RedactedText> press { required(KeyChord::parse(word(json.at("keys")))),
            std::nullopt };
        if (json.contains("target"))
            press.target = target(json.at("target"));
        return press;
    }

    Action<RedactedText> action(Json const& json) const
    {
        switch (required(parse_action_kind(word(json.at("kind"))))) {
        case ActionKind::Click:
            return Click<RedactedText> { target(json.at("target")) };
        case ActionKind::SelectOption:
            return select_option(json);
        case ActionKind::Check:
            return Check<RedactedText> { target(json.at("target")) };
        case ActionKind::Uncheck:
            return Uncheck<RedactedText> { target(json.at("target")) };
        case ActionKind::Fill:
            return Fill<RedactedText> { target(json.at("target")), value(json.at("value")) };
        case ActionKind::Press:
            return press(json);
        case ActionKind::Navigate:
            return Navigate<RedactedText> { required(
                                                parse_navigation_cause(word(json.at("cause")))),
                required(parse_navigation_mode(word(json.at("mode")))) };
        }
        throw Mismatch {};
    }

    Badge<StoreReader> m_badge;
};

}

Result<LabelledEvent> step_from_json(Badge<StoreReader> badge, Json const& step)
{
    try {
        return StepReader { badge }.step(step);
    } catch (Json::exception const&) {
        return Error { ErrorCode::StoreDamaged,
            "a stored step is not in the form this version writes" };
    } catch (Mismatch const&) {
        return Error { ErrorCode::StoreDamaged,
            "a stored step has a word that this version does not know" };
    }
}

}
