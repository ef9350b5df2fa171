// Messages as the extension sends them, by schema/to-host.schema.json, about made-up orders.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace fairtrace::test {

using Json = nlohmann::json;

inline std::string document_text(std::uint32_t number = 1)
{
    auto digits = std::to_string(number);
    digits.insert(0, 12 - digits.size(), '0');
    return "0f8fad5b-d9cb-469f-a165-" + digits;
}

inline Json hello(int newest_protocol = 3)
{
    return { { "type", "hello" }, { "protocol", newest_protocol }, { "extension", "0.1.0" },
        { "browser", "chromium" } };
}

inline Json target(std::string const& tag, std::string const& role, std::string const& name)
{
    return { { "tag", tag }, { "role", role }, { "name", name }, { "description", "" },
        { "states", Json::array() },
        { "context", { { { "kind", "form" }, { "name", "Shipping" } } } },
        { "locators",
            { { { "kind", "role" }, { "value", name }, { "matches", "one" } },
                { { "kind", "css" }, { "value", "#field" }, { "matches", "one" } } } },
        { "frame_path", Json::array() }, { "shadow_path", Json::array() },
        { "size", { { "width", 120 }, { "height", 32 } } } };
}

inline Json click(std::string const& name = "Save order")
{
    return { { "kind", "click" }, { "target", target("button", "button", name) } };
}

inline Json fill(std::string const& name, std::string const& text)
{
    auto field = target("input", "textbox", name);
    field["field"] = { { "type", "text" }, { "autocomplete", "" }, { "name", "field" } };
    return { { "kind", "fill" }, { "target", std::move(field) },
        { "value", { { "text", text } } } };
}

inline Json fill_of_sensitive_field()
{
    auto action = fill("Password", "");
    action["value"] = { { "withheld", "sensitive_field" } };
    return action;
}

inline Json navigate()
{
    return { { "kind", "navigate" }, { "cause", "link" }, { "mode", "full_page" } };
}

inline Json select_option(std::string const& name, std::string const& option)
{
    return { { "kind", "select_option" }, { "target", target("select", "combobox", name) },
        { "options", { { { "label", option }, { "position", 2 } } } }, { "option_count", 3 } };
}

// An event of the app "orders", one second after the one before.
inline Json event(std::uint32_t sequence, Json action = click(), std::uint32_t document = 1)
{
    return { { "document", document_text(document) }, { "sequence", sequence }, { "grant", 1 },
        { "time", 1'790'000'000'000 + 1000 * static_cast<std::int64_t>(sequence) },
        { "sender", { { "origin", "https://orders.example.org" }, { "tab", 1 }, { "frame", 0 } } },
        { "page",
            { { "url", "https://orders.example.org/orders/4711?status=open" },
                { "title", "Edit order" } } },
        { "action", std::move(action) } };
}

// What came of the click with this sequence: a dialog, and another page.
inline Json effect(std::uint32_t sequence, std::uint32_t action, std::uint32_t document = 1)
{
    return { { "document", document_text(document) }, { "sequence", sequence }, { "grant", 1 },
        { "action", action }, { "kind", "click" },
        { "sender", { { "origin", "https://orders.example.org" }, { "tab", 1 }, { "frame", 0 } } },
        { "page",
            { { "url", "https://orders.example.org/orders/4711/items" },
                { "title", "Edit order" } } },
        { "appeared", { { { "role", "dialog" }, { "name", "Saved" } } } },
        { "vanished", Json::array() }, { "messages", { "Mail sent to jane@example.org" } },
        { "states_gained", { "expanded" } }, { "states_lost", { "collapsed" } },
        { "target_gone", false } };
}

inline Json changed(Json event, char const* pointer, Json value)
{
    event[Json::json_pointer { pointer }] = std::move(value);
    return event;
}

inline Json batch(std::uint32_t number, Json events, Json losses = Json::array())
{
    return { { "type", "events" }, { "batch", number }, { "events", std::move(events) },
        { "losses", std::move(losses) } };
}

inline Json batch_with_effects(std::uint32_t number, Json events, Json effects)
{
    auto message = batch(number, std::move(events));
    message["effects"] = std::move(effects);
    return message;
}

// Events `first` to `last` of one document.
inline Json events(std::uint32_t first, std::uint32_t last, std::uint32_t document = 1)
{
    auto list = Json::array();
    for (auto sequence = first; sequence <= last; ++sequence)
        list.push_back(event(sequence, click(), document));
    return list;
}

inline Json consent(Json const& state, std::vector<std::string> categories)
{
    return { { "type", "consent" }, { "request", 1 }, { "notice", state["notice"] },
        { "categories", std::move(categories) } };
}

inline Json consent_to_all(Json const& state)
{
    return consent(state, { "clicks", "selections", "navigation", "text" });
}

inline Json request(std::string const& type, std::uint32_t number = 9)
{
    return { { "type", type }, { "request", number } };
}

inline Json acknowledged(std::uint32_t number, std::uint32_t accepted, std::uint32_t duplicates = 0,
    Json dropped = Json::array())
{
    return { { "type", "ack" }, { "batch", number }, { "accepted", accepted },
        { "duplicates", duplicates }, { "dropped", std::move(dropped) } };
}

inline Json with_effects(Json acknowledgement, std::uint32_t count = 1)
{
    acknowledgement["effects"] = count;
    return acknowledgement;
}

inline Json drops(std::string const& reason, std::uint32_t count = 1)
{
    return Json::array({ { { "reason", reason }, { "count", count } } });
}

}
