#include <fairtrace/framing.hpp>
#include <fairtrace/policy_watch.hpp>
#include <fairtrace/session.hpp>

#include <boost/asio.hpp>

#include <algorithm>
#include <array>
#include <string.h> // explicit_bzero, which no optimizer leaves out.
#include <utility>

namespace fairtrace {

namespace {

namespace asio = boost::asio;
using Stream = asio::posix::stream_descriptor;

constexpr int failed = 1;
constexpr int damaged_data = 4;

// A peer that asks much and reads nothing gets no further answers into memory.
constexpr std::size_t many_answers = std::size_t { 1 } << 20U;

// Administrators' tools write a file and then set its mode and owner.
constexpr auto settling_time = std::chrono::milliseconds { 200 };

// Overwrites what functions that have returned left on the stack. Not inlined, so that its array
// lies where theirs did.
[[gnu::noinline]] void wipe_unused_stack()
{
    constexpr std::size_t deepest_work = std::size_t { 256 } * 1024;
    std::array<char, deepest_work> unused; // NOLINT: what is in it is what is to go.
    ::explicit_bzero(unused.data(), unused.size());
}

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
        while (true) {
            if (!m_has_frames && !m_may_have_changed && !co_await read())
                co_return m_reader.finish() ? 0 : damaged_data;
            if (std::exchange(m_may_have_changed, false)) {
                auto const home = with_present_policy(m_home);
                // A confined host reads the policy that it was started with, and no other.
                if (home.is_system_policy != m_home.is_system_policy)
                    co_return 0;
                m_session.renew_policy(home);
            }
            auto const taken = take_frames();
            if (!taken)
                m_answers += make_frame(encode_error(taken.error(), {}));
            if (!co_await write())
                co_return failed;
            if (!taken)
                co_return damaged_data;
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

    // At the start and every hour from then on. Ends with the context.
    asio::awaitable<void> keep_retention()
    {
        asio::steady_timer pause { co_await asio::this_coro::executor };
        while (true) {
            m_session.keep_retention();
            pause.expires_after(std::chrono::hours { 1 });
            co_await pause.async_wait(asio::use_awaitable);
        }
    }

private:
    // False at the end of the input. Ends without bytes when the policy may have changed.
    asio::awaitable<bool> read()
    {
        boost::system::error_code error;
        auto const count = co_await m_input.async_read_some(
            asio::buffer(m_buffer), asio::redirect_error(asio::use_awaitable, error));
        m_reader.append({ m_buffer.data(), count });
        std::fill_n(m_buffer.begin(), count, '\0');
        co_return !error || error == asio::error::operation_aborted;
    }

    asio::awaitable<bool> write()
    {
        boost::system::error_code error;
        co_await asio::async_write(
            m_output, asio::buffer(m_answers), asio::redirect_error(asio::use_awaitable, error));
        m_answers.clear();
        co_return !error;
    }

    // Takes the whole frames that are there; what came together is committed together.
    Result<void> take_frames()
    {
        m_has_frames = false;
        while (!m_has_frames) {
            auto const frame = m_reader.next();
            if (!frame) {
                m_session.flush();
                return frame.error();
            }
            if (!*frame)
                break;
            m_session.take(**frame);
            m_has_frames = m_answers.size() > many_answers;
        }
        m_session.flush();
        m_reader.forget();
        wipe_unused_stack();
        return {};
    }

    Home m_home;
    PolicyWatch m_watch; // Before the rooms: no change after they are opened is missed.
    std::unique_ptr<Rooms> m_rooms;
    std::string m_answers;
    Session m_session;
    FrameReader m_reader;
    Stream m_input;
    Stream m_output;
    std::array<char, 65536> m_buffer {};
    bool m_has_frames = false; // Some may be left, since there were many answers.
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
    asio::co_spawn(context, connection.keep_retention(), asio::detached);
    context.run();
    return exit_code;
}

}
