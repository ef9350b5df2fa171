#include <fairtrace/framing.hpp>
#include <fairtrace/policy_watch.hpp>
#include <fairtrace/session.hpp>

// Boost.Asio needs it before its own headers.
#include <boost/asio.hpp>

#include <utility>

namespace fairtrace {

namespace {

namespace asio = boost::asio;
using Stream = asio::posix::stream_descriptor;

constexpr int failed = 1;
constexpr int damaged_data = 4;

// Takes every whole frame that is there; what came together is committed together.
Result<void> take_frames(FrameReader& reader, Session& session)
{
    while (true) {
        auto const frame = reader.next();
        if (!frame) {
            session.flush();
            return frame.error();
        }
        if (!*frame)
            break;
        session.take(**frame);
    }
    session.flush();
    return {};
}

// Administrators' tools write a file and then set its mode and owner.
constexpr auto settling_time = std::chrono::milliseconds { 200 };

// One connection. Reading, answering and renewing the policy take turns, so none sees another half
// done.
class Connection {
public:
    Connection(asio::io_context& context, Home const& home, int input, int output)
        : m_home(home)
        , m_watch(home)
        , m_rooms(Rooms::open(home))
        , m_session(*m_rooms, [this](std::string const& json) { m_answers += make_frame(json); })
        , m_input(context, input)
        , m_output(context, output)
    {
    }

    asio::awaitable<int> converse()
    {
        std::array<char, 65536> buffer {};
        while (true) {
            auto const [error, count] = co_await m_input.async_read_some(
                asio::buffer(buffer), asio::as_tuple(asio::use_awaitable));
            auto const is_interrupted = error == asio::error::operation_aborted;
            if (error && !is_interrupted)
                co_return m_reader.finish() ? 0 : damaged_data;
            m_reader.append({ buffer.data(), count });
            auto const taken = take_frames(m_reader, m_session);
            if (!taken)
                m_answers += make_frame(encode_error(taken.error(), {}));
            else if (std::exchange(m_may_have_changed, false))
                m_session.renew_policy(with_present_policy(m_home));
            auto const [broken, written] = co_await asio::async_write(
                m_output, asio::buffer(m_answers), asio::as_tuple(asio::use_awaitable));
            m_answers.clear();
            if (!taken)
                co_return damaged_data;
            if (broken)
                co_return failed;
        }
    }

    // Interrupts the reading when the policy may have changed. Ends with the context.
    asio::awaitable<void> watch_policy()
    {
        if (m_watch.descriptor() < 0)
            co_return;
        auto const executor = co_await asio::this_coro::executor;
        asio::posix::stream_descriptor changes { executor, ::dup(m_watch.descriptor()) };
        asio::steady_timer settling { executor };
        while (true) {
            co_await changes.async_wait(
                asio::posix::stream_descriptor::wait_read, asio::use_awaitable);
            settling.expires_after(settling_time);
            co_await settling.async_wait(asio::use_awaitable);
            m_watch.renew();
            m_may_have_changed = true;
            m_input.cancel();
        }
    }

private:
    Home m_home;
    PolicyWatch m_watch; // Before the rooms: no change after they are opened is missed.
    std::unique_ptr<Rooms> m_rooms;
    std::string m_answers;
    Session m_session;
    FrameReader m_reader;
    Stream m_input;
    Stream m_output;
    bool m_may_have_changed = false;
};

}

int run_session(Home const& home, int input, int output)
{
    asio::io_context context { 1 };
    Connection connection { context, home, input, output };
    int exit_code = failed;
    asio::co_spawn(
        context, connection.converse(), [&](std::exception_ptr const& failure, int code) {
            exit_code = failure ? failed : code;
            context.stop();
        });
    asio::co_spawn(context, connection.watch_policy(), asio::detached);
    context.run();
    return exit_code;
}

}
