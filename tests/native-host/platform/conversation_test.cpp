#include <fairtrace/conversation.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

constexpr std::chrono::milliseconds plenty { 60'000 };

ProgramCall shell(std::string script, std::string input = {})
{
    return { "/bin/sh", { "-c", std::move(script) }, { { "COLOUR", "green" } }, std::move(input),
        plenty };
}

bool never(std::string_view) { return false; }

}

TEST_CASE("a program gets its input and its environment, and its answer comes back")
{
    auto const answer = ask_program(shell("read line; echo \"$line $COLOUR\"", "hello\n"),
        [](std::string_view output) { return output.ends_with('\n'); });
    REQUIRE(answer);
    CHECK(answer->output == "hello green\n");
}

TEST_CASE("a program that ends early has answered what it had answered")
{
    auto const answer = ask_program(shell("printf part; exit 3", "never read"), never);
    REQUIRE(answer);
    CHECK(answer->output == "part");
}

TEST_CASE("a program that does not answer is not waited for beyond the limit, and is killed")
{
    auto call = shell("exec sleep 600");
    call.limit = std::chrono::milliseconds { 50 };
    auto const answer = ask_program(call, never);
    REQUIRE(answer);
    CHECK(answer->output.empty());
    CHECK(answer->time < plenty);
}

TEST_CASE("what a program says on standard error is no answer")
{
    auto const answer = ask_program(shell("echo loud >&2"), never);
    REQUIRE(answer);
    CHECK(answer->output.empty());
}

TEST_CASE("a program that is not there cannot be started")
{
    auto call = shell("");
    call.program = "/nowhere/program";
    CHECK(ask_program(call, never).error().code == ErrorCode::HostMissing);
}
