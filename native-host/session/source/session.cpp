#include <fairtrace/consent.hpp>
#include <fairtrace/session.hpp>

#include <nlohmann/json.hpp>

#include <cstdio>

namespace fairtrace {

namespace {

RequestNumber request_of(ToHost const& message)
{
    return std::visit(
        [](auto const& one) {
            if constexpr (requires { one.request; })
                return one.request;
            else
                return RequestNumber {};
        },
        message);
}

void log(Error const& error)
{
    auto const code = name_of(error.code);
    auto const text = error.message.view();
    auto const place = error.line > 0 ? "line " + std::to_string(error.line) + ": " : "";
    std::fprintf(stderr, "fairtrace-host: %.*s: %s%.*s\n", static_cast<int>(code.size()),
        code.data(), place.c_str(), static_cast<int>(text.size()), text.data());
}

}

Session::Session(Rooms& rooms, Send send)
    : m_rooms(rooms)
    , m_send(std::move(send))
{
}

void Session::take(std::string_view frame)
{
    auto message = decode_message(frame);
    if (!message) {
        log(message.error());
        m_send(encode_error(message.error(), {}));
        return;
    }
    if (!m_protocol && !std::holds_alternative<Hello>(*message)) {
        if (auto const* batch = std::get_if<EventBatch>(&*message))
            return drop_before_hello(*batch);
        m_send(encode_error({ ErrorCode::BeforeHello, "the first message must be hello" },
            { request_of(*message), {} }));
        return;
    }
    // A batch that came before a decision was sent under the old one, so it is settled first.
    if (!std::holds_alternative<EventBatch>(*message))
        flush();
    std::visit([this](auto& one) { answer(std::move(one)); }, *message);
}

// The batch stays with the sender: it comes again after the hello, so nothing is lost.
void Session::drop_before_hello(EventBatch const& batch)
{
    Error const error { ErrorCode::BeforeHello, "events came before hello; they are not taken" };
    log(error);
    m_send(encode_error(error, { {}, batch.number }));
}

void Session::answer(Hello const& hello)
{
    m_protocol = hello.protocol;
    if (m_rooms.problem)
        log(*m_rooms.problem);
    m_send(encode_welcome(FAIRTRACE_VERSION, *m_protocol, view_state(m_rooms, now_milliseconds())));
}

void Session::answer(EventBatch batch) { m_waiting.push_back(std::move(batch)); }

void Session::flush()
{
    if (m_waiting.empty())
        return;
    auto batches = std::exchange(m_waiting, {});
    auto const first = batches.front().number;
    if (m_rooms.problem) {
        m_send(encode_error(*m_rooms.problem, { {}, first }));
        return;
    }
    auto const acknowledged = m_rooms.pipeline->process(std::move(batches), now_milliseconds());
    if (!acknowledged) {
        log(acknowledged.error());
        m_send(encode_error(acknowledged.error(), { {}, first }));
        return;
    }
    bool is_stale = false;
    for (auto const& ack : *acknowledged) {
        m_send(encode_ack(ack, *m_protocol));
        is_stale = is_stale || ack.dropped[static_cast<std::size_t>(DropReason::StaleGrant)] > 0
            || ack.dropped[static_cast<std::size_t>(DropReason::NoConsent)] > 0
            || ack.dropped[static_cast<std::size_t>(DropReason::Paused)] > 0;
    }
    // The sender works from an old state: another browser changed it.
    if (is_stale)
        send_state();
}

void Session::answer(ConsentMessage const& consent)
{
    if (m_rooms.problem)
        return finish(consent.request, *m_rooms.problem);
    if (consent.notice != m_rooms.policy->digest)
        return finish(consent.request,
            Error { ErrorCode::ConsentMalformed,
                "the policy has changed since the notice was shown; read it again" });
    ConsentLedger ledger { *m_rooms.store, *m_rooms.notice };
    finish(consent.request, ledger.decide(consent.categories, now_seconds()));
}

Result<void> Session::pause_until(std::optional<Milliseconds> until)
{
    if (m_rooms.problem)
        return *m_rooms.problem;
    return m_rooms.store->set_paused_until(until);
}

void Session::answer(PauseMessage const& pause)
{
    constexpr std::int64_t minute = 60'000;
    auto const until = pause.minutes ? now_milliseconds().value() + *pause.minutes * minute : 0;
    finish(pause.request, pause_until(Milliseconds { until }));
}

void Session::answer(ResumeMessage const& resume)
{
    finish(resume.request, pause_until(std::nullopt));
}

void Session::answer(StartTaskMessage const& start)
{
    finish(start.request,
        m_rooms.problem ? Result<void> { *m_rooms.problem }
                        : m_rooms.pipeline->start_task(start.title, now_seconds()));
}

void Session::answer(StopTaskMessage const& stop)
{
    finish(stop.request,
        m_rooms.problem ? Result<void> { *m_rooms.problem } : m_rooms.pipeline->stop_task());
}

void Session::answer(ListStepsMessage const& list)
{
    if (m_rooms.problem)
        return finish(list.request, *m_rooms.problem);
    auto const steps = m_rooms.store->latest_steps(list.limit);
    if (!steps)
        return finish(list.request, steps.error());
    m_send(encode_steps(list.request, *steps));
}

void Session::finish(RequestNumber request, Result<void> const& result)
{
    if (!result)
        return refuse(request, result.error());
    m_send(encode_done(request));
    send_state();
}

void Session::refuse(RequestNumber request, Error const& error)
{
    log(error);
    m_send(encode_error(error, { request, {} }));
}

void Session::send_state()
{
    m_send(encode_state(view_state(m_rooms, now_milliseconds()), *m_protocol));
}

void Session::keep_retention()
{
    if (m_rooms.problem)
        return;
    auto const erased
        = m_rooms.store->keep_retention(m_rooms.policy->retention_days, now_seconds());
    if (!erased)
        log(erased.error());
}

void Session::renew_policy(Home const& home)
{
    // What came before was sent under the old policy, so it is settled under it.
    flush();
    if (!m_rooms.renew(home))
        return;
    if (m_rooms.problem)
        log(*m_rooms.problem);
    if (m_protocol)
        send_state();
}

}
