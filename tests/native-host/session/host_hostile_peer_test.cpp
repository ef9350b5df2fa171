// A peer that means harm ends at most its own session: what was acknowledged stays, the host stays
// within its memory, and the next host finds all in order.
#include "host_process.hpp"

#include <climits>
#include <random>
#include <sstream>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// Writes until the host takes no more, because its answers are not read.
std::size_t write_until_stuck(HostProcess const& host, std::string const& piece)
{
    constexpr std::size_t enough = std::size_t { 64 } * 1024 * 1024;
    std::size_t written = 0;
    while (written < enough && host.takes_input_within(500)) {
        host.send_bytes(piece);
        written += piece.size();
    }
    return written;
}

std::uint64_t peak_memory_in_mebibytes(HostProcess const& host)
{
    std::istringstream lines { content_of("/proc/" + std::to_string(host.process()) + "/status") };
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("VmHWM:"))
            return std::stoull(line.substr(6)) / 1024;
    return 0;
}

void check_the_next_host_works(MadeUpHome const& home, std::uint64_t events_before)
{
    HostProcess next { home };
    CHECK(next.greet()["recording"] == "recording");
    CHECK(next.ask(batch(1, events(1, 2, 99)))["accepted"] == 2);
    Conversation reader { home.home() };
    CHECK(events_in(reader.store()) == events_before + 2);
}

// As often as it fits.
std::string repeated(std::string const& text, std::size_t size)
{
    std::string all;
    while (all.size() + text.size() <= size)
        all += text;
    return all;
}

}

TEST_CASE("a peer that asks and never reads the answers makes the host wait, not grow")
{
    MadeUpHome const home;
    {
        HostProcess host { home };
        host.begin_recording();
        CHECK(host.ask(batch(1, events(1, 50)))["accepted"] == 50);
        auto const before = peak_memory_in_mebibytes(host);
        auto const question = GENERATE(as<std::string> {}, "hello", "list_steps", "unknown");
        Json message { { "type", question }, { "request", 1 }, { "limit", 50 } };
        if (question == "hello")
            message = hello();
        // No more than a pipe takes at once when it says that it takes something.
        auto const frames = repeated(make_frame(message.dump()), PIPE_BUF);
        CHECK(write_until_stuck(host, frames) < std::size_t { 1024 } * 1024);
        CHECK(peak_memory_in_mebibytes(host) < before + 256);
    }
    check_the_next_host_works(home, 50);
}

TEST_CASE("a length of a gibibyte ends the session before anything is allocated for it")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.greet();
    auto const before = peak_memory_in_mebibytes(host);
    host.send_bytes({ "\0\0\0\x40", 4 });
    auto const error = host.answer();
    CHECK(error["code"] == "frame_too_long");
    CHECK(peak_memory_in_mebibytes(host) < before + 8);
    CHECK(host.exit_code() == 4);
}

TEST_CASE("a megabyte of brackets or of empty events is answered, and the session goes on")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    for (int round = 0; round < 5; ++round) {
        CHECK(host.ask_bytes(make_frame(std::string(1'000'000, '[')))["code"] == "nested_too_deep");
        auto const zeros = repeated("0,", 999'000);
        auto const answer = host.ask_bytes(
            make_frame(R"({"type":"events","batch":1,"losses":[],"events":[)" + zeros + "0]}"));
        CHECK(answer["type"] == "error");
    }
    CHECK(host.ask(batch(1, events(1, 2))) == acknowledged(1, 2));
}

TEST_CASE("random bytes end the session in order, with what came before in the store")
{
    std::mt19937 random { 20'261'124 }; // NOLINT(cert-msc51-cpp): the same bytes in every run.
    MadeUpHome const home;
    HostProcess { home }.begin_recording();
    constexpr std::uint32_t rounds = 40;
    for (std::uint32_t round = 1; round <= rounds; ++round) {
        HostProcess host { home };
        host.greet();
        CHECK(host.ask(batch(1, events(1, 1, round)))["accepted"] == 1);
        std::string noise(1 + random() % 100'000, '\0');
        for (auto& byte : noise)
            byte = static_cast<char>(random());
        // Half of the rounds as a frame that is well formed, half as no frame at all.
        host.send_bytes(round % 2 == 0 ? make_frame(noise) : noise);
        host.end_input();
        while (host.receive()) { }
        CHECK(host.exit_code() == (round % 2 == 0 ? 0 : 4));
    }
    Conversation reader { home.home() };
    CHECK(events_in(reader.store()) == rounds);
}

TEST_CASE("messages with single bytes changed never end the host")
{
    std::mt19937 random { 4711 }; // NOLINT(cert-msc51-cpp): the same bytes in every run.
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    auto const sound = batch(1, { event(1, fill("Name", "a text")) }).dump();
    for (int round = 0; round < 500; ++round) {
        auto changed = sound;
        changed[random() % changed.size()] = static_cast<char>(random());
        auto const type = host.ask_bytes(make_frame(changed))["type"];
        CHECK((type == "ack" || type == "error"));
    }
    CHECK(host.ask(batch(2, events(2, 3)))["type"] == "ack");
}
