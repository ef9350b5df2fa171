#include <fairtrace/framing.hpp>
#include <fairtrace/session.hpp>

// Boost.Asio needs it before its own headers.
#include <boost/asio.hpp>

#include <cstdio>
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

asio::awaitable<int> converse(Stream input, Stream output, Rooms& rooms)
{
    std::string answers;
    Session session { rooms, [&](std::string const& json) { answers += make_frame(json); } };
    FrameReader reader;
    std::array<char, 65536> buffer {};
    while (true) {
        auto const [error, count] = co_await input.async_read_some(
            asio::buffer(buffer), asio::as_tuple(asio::use_awaitable));
        if (error)
            co_return reader.finish() ? 0 : damaged_data;
        reader.append({ buffer.data(), count });
        auto const taken = take_frames(reader, session);
        if (!taken)
            answers += make_frame(encode_error(taken.error(), {}));
        auto const [broken, written] = co_await asio::async_write(
            output, asio::buffer(answers), asio::as_tuple(asio::use_awaitable));
        answers.clear();
        if (!taken)
            co_return damaged_data;
        if (broken)
            co_return failed;
    }
}

}

int run_session(Home const& home, int input, int output)
{
    auto const rooms = Rooms::open(home);
    asio::io_context context { 1 };
    int exit_code = failed;
    asio::co_spawn(context, converse(Stream { context, input }, Stream { context, output }, *rooms),
        [&exit_code](
            std::exception_ptr const& failure, int code) { exit_code = failure ? failed : code; });
    context.run();
    return exit_code;
}

}
