#include "host_process.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::string with_length(std::uint32_t length, std::string const& bytes = {})
{
    std::string frame(sizeof length, '\0');
    std::memcpy(frame.data(), &length, sizeof length);
    return frame + bytes;
}

// A stream that is out of step ends with an error and a code of its own, after what came before it
// is acknowledged.
void check_last_frame(std::string const& frame, char const* code)
{
    MadeUpHome const home;
    {
        HostProcess host { home };
        host.begin_recording();
        host.send_bytes(make_frame(batch(1, events(1, 2)).dump()) + frame);
        CHECK(host.answer() == acknowledged(1, 2));
        auto const error = host.answer();
        CHECK(error["type"] == "error");
        CHECK(error["code"] == code);
        CHECK(!host.receive());
        CHECK(host.exit_code() == 4);
    }
    Conversation later { home.home() };
    CHECK(events_in(later.store()) == 2);
}

}

TEST_CASE("a frame that is too long ends the session, and what came before it is acknowledged")
{
    check_last_frame(with_length(1024 * 1024 + 1, "{"), "frame_too_long");
    check_last_frame(with_length(0xFFFFFFFF), "frame_too_long");
}

TEST_CASE("a frame of length zero ends the session, and what came before it is acknowledged")
{
    check_last_frame(with_length(0), "frame_empty");
}

TEST_CASE("an input that is cut off inside a frame is told from one that ends after one")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    host.send_bytes(make_frame(batch(1, events(1, 2)).dump()));
    CHECK(host.answer() == acknowledged(1, 2));
    int expected = 0;
    SECTION("cut off in the middle of the JSON")
    {
        host.send_bytes(make_frame(batch(2, events(3, 3)).dump()).substr(0, 100));
        expected = 4;
    }
    SECTION("cut off in the middle of the length")
    {
        host.send_bytes("\x10");
        expected = 4;
    }
    SECTION("at the end of a frame") { }
    host.end_input();
    CHECK(!host.receive());
    CHECK(host.exit_code() == expected);
    Conversation later { home.home() };
    CHECK(events_in(later.store()) == 2);
}

TEST_CASE("frames that come byte by byte are answered as if they came at once")
{
    MadeUpHome const home;
    HostProcess host { home };
    for (auto const byte : make_frame(hello().dump()))
        host.send_bytes({ &byte, 1 });
    CHECK(host.answer()["type"] == "welcome");
}

TEST_CASE("a browser that is gone ends the host")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.greet();
    host.end_input();
    CHECK(host.exit_code() == 0);
    CHECK(host.log().empty());
}

TEST_CASE("what is wrong with the policy is in the log, with its line and without any of its text")
{
    MadeUpHome const home;
    std::string text = made_up_policy;
    text.replace(text.find("\"Orders\""), 8, "12345");
    home.write_policy(text);
    HostProcess host { home };
    CHECK(host.greet()["recording"] == "policy_rejected");
    CHECK(host.log().starts_with("fairtrace-host: policy_malformed: line 10: "));
    CHECK(host.log().find("12345") == std::string::npos);
}

TEST_CASE("the log never holds what was sent")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    host.send_bytes(make_frame("{\"type\":\"jane@example.org"));
    host.send_bytes(make_frame("{\"type\":\"jane@example.org\"}"));
    host.send(batch(1, { changed(event(1), "/action/kind", "jane@example.org") }));
    for (int answers = 0; answers < 3; ++answers)
        host.answer();
    CHECK(host.log().find("not_json") != std::string::npos);
    CHECK(host.log().find("jane") == std::string::npos);
}
