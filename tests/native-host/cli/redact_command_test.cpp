#include "cli_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

Json redacted(Json const& request)
{
    MadeUpHome const home;
    auto const ran = run(home, { "redact", "--json" }, request.dump() + "\n");
    CHECK(ran.error.empty());
    REQUIRE(ran.code == 0);
    return Json::parse(ran.output);
}

}

TEST_CASE("redact answers line by line as it was asked")
{
    MadeUpHome const home;
    auto const* const lines = "Send it to jane@example.org and jane@example.org\n"
                              "\n"
                              "Save the order of +49 30 901820 with 4111 1111 1111 1111\n";
    check_output("redact.txt", run(home, { "redact" }, lines));
    auto const* const requests
        = "{\"text\":\"Send it to jane@example.org\"}\n"
          "{\"text\":\"7\",\"field\":{\"type\":\"password\"},\"locale\":\"en\"}\n"
          "{\"text\":\"\"}\n";
    check_output("redact.jsonl", run(home, { "redact", "--json" }, requests));
}

TEST_CASE("offsets are bytes of the UTF-8 that was given")
{
    std::string const text = "Grüße ⟨✓⟩ an jane@example.org, bitte";
    auto const answer = redacted({ { "text", text } });
    std::vector<std::string> found;
    for (auto const& span : answer["spans"]) {
        auto const start = span["start"].get<std::size_t>();
        auto const end = span["end"].get<std::size_t>();
        REQUIRE(start < end);
        REQUIRE(end <= text.size());
        if (span["type"] == "email")
            found.push_back(text.substr(start, end - start));
    }
    CHECK(found == std::vector<std::string> { "jane@example.org" });
}

TEST_CASE("offsets are those of the given text also where it is not in normal form")
{
    // A zero-width space, two spaces, a decomposed letter.
    std::string const text = "Cafe\u0301 \u200B  to   jane@example.org";
    auto const answer = redacted({ { "text", text } });
    auto const& last = answer["spans"].back();
    CHECK(last["type"] == "email");
    CHECK(text.substr(last["start"]) == "jane@example.org");
    CHECK(last["end"] == text.size());
}

TEST_CASE("what a field says of itself decides how its value is redacted")
{
    auto const plain = redacted({ { "text", "Save" } });
    CHECK(plain["text"] == "Save");
    auto const secret = redacted(
        { { "text", "Save" }, { "field", { { "type", "password" }, { "name", "password" } } } });
    CHECK(secret["text"].get<std::string>().find("Save") == std::string::npos);
}

TEST_CASE("a line that is no request ends with an error that names it, after the lines before it")
{
    MadeUpHome const home;
    auto const* const wrong = GENERATE("hello", "[]", "{}", "{\"text\":1}",
        "{\"text\":\"x\",\"field\":\"password\"}", "{\"text\":\"x\",\"field\":{\"type\":1}}",
        "{\"text\":\"\\ud800\"}", "{\"text\":\"\xFF\"}", "");
    INFO(wrong);
    auto const ran
        = run(home, { "redact", "--json" }, "{\"text\":\"Save\"}\n" + std::string { wrong } + "\n");
    CHECK(ran.code == 4);
    CHECK(Json::parse(ran.output)["text"] == "Save");
    auto const error = Json::parse(ran.error)["error"];
    CHECK(error["code"] == "input_malformed");
    CHECK(error["message"].get<std::string>().starts_with("line 2: "));
}

TEST_CASE("bytes that are no UTF-8 and hostile nesting end in an answer or an error, never a crash")
{
    MadeUpHome const home;
    CHECK(run(home, { "redact" }, "\xFF\xFE\xC0\x80\n").code == 0);
    auto const deep = std::string(100'000, '[') + "\n";
    CHECK(run(home, { "redact", "--json" }, deep).code == 4);
}

TEST_CASE("nothing comes of nothing")
{
    MadeUpHome const home;
    auto const ran = run(home, { "redact", "--json" });
    CHECK(ran.code == 0);
    CHECK(ran.output.empty());
    CHECK(!fs::exists(home.database()));
}
