// What is written of a step and its effect is read back as it was.

#include <fairtrace/step_json.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace fairtrace {

// Only a store reads redacted text back: in this program, this one.
class StoreReader {
public:
    static Badge<StoreReader> badge() { return {}; }

    static RedactedText text(std::string words) { return { badge(), std::move(words) }; }
};

}

using namespace fairtrace;
using Json = nlohmann::json;

namespace {

RedactedText text(std::string words) { return StoreReader::text(std::move(words)); }

Target<RedactedText> full_target()
{
    Target<RedactedText> target;
    target.tag = Tag::Input;
    target.role = Role::Combobox;
    target.name = text("Shipping method");
    target.states = { ElementState::Expanded };
    target.context = { { ContextKind::Form, text("New order") } };
    target.locators
        = { { LocatorKind::Css, {}, MatchCount::Many, LocatorRejection::PersonalText } };
    target.frame_path = { 0, 2 };
    target.shadow_path = { text("order-lines") };
    target.size = { 120, 36 };
    target.field = Field<RedactedText> { InputType::Text, text("off"), text("shipping") };
    return target;
}

// An action of this kind with something in each of its members.
Action<RedactedText> full_action(ActionKind kind)
{
    auto action = empty_action<RedactedText>(kind);
    std::visit(
        [](auto& one) {
            if constexpr (requires { one.target; })
                one.target = full_target();
            if constexpr (requires { one.modifiers; })
                one.modifiers = { Modifier::Control, Modifier::Shift };
            if constexpr (requires { one.options; }) {
                one.options = { { text("CSV"), 2 } };
                one.option_count = 3;
                one.path = { text("File"), text("Export") };
            }
            if constexpr (requires { one.value; })
                one.value = LengthClass::Medium;
            if constexpr (requires { one.keys; })
                one.keys = *KeyChord::parse("Control+S");
            if constexpr (requires { one.cause; })
                one.cause = NavigationCause::Form;
            if constexpr (requires { one.mode; })
                one.mode = NavigationMode::Fragment;
            if constexpr (requires { one.to; })
                one.to = { DropRelation::Before, full_target() };
            if constexpr (requires { one.direction.has_value(); })
                one.direction = ScrollDirection::Up;
            if constexpr (requires { one.screens; }) {
                one.direction = ScrollDirection::Left;
                one.screens = 4;
                one.to_end = true;
            }
            if constexpr (requires { one.copied; })
                one.copied = 3U;
            if constexpr (requires { one.files; }) {
                one.way = UploadWay::Dropped;
                one.files = { { FileKind::Image, SizeClass::Small } };
                one.file_count = 20;
            }
            if constexpr (requires { one.file_kind; })
                one.file_kind = FileKind::Archive;
        },
        action);
    return action;
}

Json written(LabelledEvent const& step) { return Json::from_cbor(step_to_cbor(step)); }

Json written_again(Json const& step)
{
    auto read = step_from_json(StoreReader::badge(), step);
    REQUIRE(read);
    read->event.time = Seconds { step["time"] };
    return written(*read);
}

RedactedEffect effect_of(std::string route, std::string title)
{
    RedactedEffect effect;
    effect.route = text(std::move(route));
    effect.title = text(std::move(title));
    effect.changes.appeared = { { Role::Dialog, text("Saved") } };
    effect.changes.vanished = { { Role::Menu, text("") } };
    effect.changes.messages = { text("Mail sent to ⟨EMAIL_1⟩") };
    effect.changes.states_gained = { ElementState::Expanded };
    effect.changes.states_lost = { ElementState::Collapsed };
    effect.changes.target_gone = true;
    effect.masks.add(MaskType::Email);
    return effect;
}

}

TEST_CASE("a step of every kind is read back as it was written")
{
    for (std::size_t index = 0; index < action_kind_names.size(); ++index) {
        auto const kind = static_cast<ActionKind>(index);
        INFO(name_of(kind));
        LabelledEvent step;
        step.event.action = full_action(kind);
        auto const json = written(step);
        CHECK(json["action"]["kind"] == name_of(kind));
        CHECK(json["category"] == name_of(category_of(kind)));
        CHECK(Json::to_cbor(json) == step_to_cbor(step));
        CHECK(written_again(json) == json);
    }
}

TEST_CASE("evidence and observation are read back as they were written, and stand only where there "
          "are some")
{
    LabelledEvent step;
    CHECK_FALSE(written(step).contains("evidence"));
    CHECK_FALSE(written(step).contains("observation"));
    step.event.evidence = { { ActionKind::Click, Role::Combobox, text("Shipping method"),
                                std::nullopt, full_target().locators },
        { ActionKind::Press, Role::Option, text("Express"), KeyChord::parse("Enter"), {} } };
    step.event.observation
        = Observation<RedactedText> { { { Role::Button, text("Save") }, { Role::Link, text("") } },
              57 };
    auto const json = written(step);
    CHECK(json["evidence"]
        == Json::parse(R"([{"kind": "click", "role": "combobox", "name": "Shipping method",
                "locators": [{"kind": "css", "value": "", "matches": "many",
                    "rejection": "personal_text"}]},
            {"kind": "press", "role": "option", "name": "Express", "keys": "Enter",
                "locators": []}])"));
    CHECK(json["observation"] == Json::parse(R"({"elements": [{"role": "button", "name": "Save"},
            {"role": "link", "name": ""}], "total": 57})"));
    CHECK(Json::to_cbor(json) == step_to_cbor(step));
    CHECK(written_again(json) == json);
}

TEST_CASE("an effect is read back as it was written, with its masks")
{
    auto const json = Json::from_cbor(effect_to_cbor(effect_of("/orders/:id", "Order")));
    CHECK(json == Json::parse(R"({"appeared": [{"role": "dialog", "name": "Saved"}],
            "vanished": [{"role": "menu", "name": ""}], "messages": ["Mail sent to ⟨EMAIL_1⟩"],
            "states_gained": ["expanded"], "states_lost": ["collapsed"], "target_gone": true,
            "route": "/orders/:id", "title": "Order", "masks": [{"type": "email", "count": 1}]})"));
    auto const read = effect_from_json(StoreReader::badge(), json);
    REQUIRE(read);
    CHECK(Json::from_cbor(effect_to_cbor(*read)) == json);
}

TEST_CASE("reasons are read back as they were written, and stand only where there are some")
{
    LabelledEvent step;
    auto effect = effect_of("/orders/:id", "Order");
    CHECK_FALSE(written(step).contains("why"));
    CHECK_FALSE(Json::from_cbor(effect_to_cbor(effect)).contains("why"));
    step.event.why.add(MaskedPlace::Value, "field_label", MaskType::Email, 1);
    step.event.why.add(MaskedPlace::Route, "unknown_segment", MaskType::Id);
    effect.why.add(MaskedPlace::Message, "email", MaskType::Email, 1);
    auto const json = written(step);
    CHECK(json["why"] == Json::parse(R"([{"count": 1, "numbers": [1], "place": "value",
            "rule": "field_label", "type": "email"},
            {"count": 1, "place": "route", "rule": "unknown_segment", "type": "id"}])"));
    CHECK(Json::to_cbor(json) == step_to_cbor(step));
    CHECK(written_again(json) == json);
    auto const effect_json = Json::from_cbor(effect_to_cbor(effect));
    auto const read = effect_from_json(StoreReader::badge(), effect_json);
    REQUIRE(read);
    CHECK(read->why.list() == effect.why.list());
    CHECK(Json::from_cbor(effect_to_cbor(*read)) == effect_json);
}

TEST_CASE("reasons are asked for: a step that is shown or exported has none, nor has its effect")
{
    LabelledEvent step;
    step.event.why.add(MaskedPlace::Title, "name", MaskType::Person, 1);
    auto effect = effect_of("/orders/:id", "Order");
    effect.why.add(MaskedPlace::Title, "name", MaskType::Person, 2);
    StoredEvent const stored { {}, step, effect };
    auto const shown = step_to_json(stored);
    CHECK_FALSE(shown.contains("why"));
    CHECK_FALSE(shown["effect"].contains("why"));
    CHECK(why_to_json(why_of(stored)) == Json::parse(R"([{"place": "title", "rule": "name",
            "type": "person", "count": 2, "numbers": [1, 2]}])"));
}

TEST_CASE("a step is shown with its effect, whose masks count as the step's")
{
    LabelledEvent step;
    step.event.route = text("/orders");
    step.event.page.title = text("Orders");
    step.event.masks.add(MaskType::Email, 2);
    auto const shown = step_to_json({ {}, step, effect_of("/orders/:id", "Order") });
    CHECK(shown["effect"]["route"] == "/orders/:id");
    CHECK(shown["effect"]["title"] == "Order");
    CHECK_FALSE(shown["effect"].contains("masks"));
    CHECK(shown["masks"] == Json::parse(R"([{"type": "email", "count": 3}])"));
    CHECK_FALSE(step_to_json({ {}, step }).contains("effect"));
}

TEST_CASE("a route or title that is what it was before is no effect")
{
    LabelledEvent step;
    step.event.route = text("/orders");
    step.event.page.title = text("Orders");
    auto const only_title = step_to_json({ {}, step, effect_of("/orders", "Order") })["effect"];
    CHECK_FALSE(only_title.contains("route"));
    CHECK(only_title["title"] == "Order");
    auto const only_route
        = step_to_json({ {}, step, effect_of("/orders/:id", "Orders") })["effect"];
    CHECK(only_route["route"] == "/orders/:id");
    CHECK_FALSE(only_route.contains("title"));
}

TEST_CASE("a step or effect in another form is a damaged one")
{
    auto const step = written({});
    auto const effect = Json::from_cbor(effect_to_cbor({}));
    auto const is_damaged
        = [](auto const& read) { return !read && read.error().code == ErrorCode::StoreDamaged; };
    for (auto const* const change : { R"([{"op": "remove", "path": "/page"}])",
             R"([{"op": "replace", "path": "/action/kind", "value": "dance"}])",
             R"([{"op": "add", "path": "/evidence", "value": [{"kind": "click"}]}])",
             R"([{"op": "add", "path": "/observation", "value": {"elements": 1, "total": 1}}])",
             R"([{"op": "add", "path": "/why", "value": [{"count": 1, "place": "dream",
                 "rule": "email", "type": "email"}]}])" })
        CHECK(is_damaged(step_from_json(StoreReader::badge(), step.patch(Json::parse(change)))));
    for (auto const* const change : { R"([{"op": "remove", "path": "/target_gone"}])",
             R"([{"op": "add", "path": "/states_lost/0", "value": "hovered"}])" })
        CHECK(
            is_damaged(effect_from_json(StoreReader::badge(), effect.patch(Json::parse(change)))));
}
