#include "version_1.hpp"
#include "version_2.hpp"

#include <fairtrace/replies.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

using Json = nlohmann::json;

namespace {

Json state_for(Json state, Protocol protocol)
{
    if (protocol < Protocol::Three)
        state = state_in_version_2(std::move(state));
    if (protocol < Protocol::Two)
        state = state_in_version_1(std::move(state));
    return state;
}

Acknowledgement ack_for(Acknowledgement ack, Protocol protocol)
{
    if (protocol < Protocol::Three)
        ack = ack_in_version_2(ack);
    if (protocol < Protocol::Two)
        ack = ack_in_version_1(ack);
    return ack;
}

}

std::string encode_welcome(std::string_view host_version, Protocol protocol, Json state)
{
    return Json {
        { "type", "welcome" }, { "protocol", static_cast<int>(protocol) },
        { "host", std::string { host_version } }, { "state", state_for(std::move(state), protocol) }
    }.dump();
}

std::string encode_state(Json state, Protocol protocol)
{
    return Json { { "type", "state" }, { "state", state_for(std::move(state), protocol) } }.dump();
}

std::string encode_ack(Acknowledgement const& full, Protocol protocol)
{
    auto const ack = ack_for(full, protocol);
    auto dropped = Json::array();
    for (std::size_t index = 0; index < ack.dropped.size(); ++index) {
        if (ack.dropped[index] > 0)
            dropped.push_back({ { "reason", std::string { drop_reason_names[index] } },
                { "count", ack.dropped[index] } });
    }
    Json json { { "type", "ack" }, { "batch", ack.batch.value() }, { "accepted", ack.accepted },
        { "duplicates", ack.duplicates }, { "dropped", std::move(dropped) } };
    if (ack.effects > 0)
        json["effects"] = ack.effects;
    return json.dump();
}

std::string encode_done(RequestNumber request)
{
    return Json { { "type", "done" }, { "request", request.value() } }.dump();
}

std::string encode_steps(RequestNumber request, std::span<StoredEvent const> steps)
{
    auto list = Json::array();
    for (auto const& step : steps) {
        // The extension counts in milliseconds, as its platform does.
        auto const& event = step.labelled.event;
        list.push_back({ { "sentence", std::string { step.labelled.sentence.view() } },
            { "app", event.page.app.text() }, { "time", event.time.value() * 1000 } });
    }
    return Json {
        { "type", "steps" }, { "request", request.value() }, { "steps", std::move(list) }
    }.dump();
}

std::string encode_error(Error const& error, ErrorSubject subject)
{
    Json json { { "type", "error" }, { "code", std::string { name_of(error.code) } },
        { "message", std::string { error.message.view() } } };
    if (subject.request.value() > 0)
        json["request"] = subject.request.value();
    if (subject.batch.value() > 0)
        json["batch"] = subject.batch.value();
    return json.dump();
}

}
