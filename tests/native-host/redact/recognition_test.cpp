#include "../../../native-host/redact/source/recognition.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace fairtrace;

namespace {

std::vector<std::string> found_in(std::string_view text)
{
    Recognition recognition;
    std::vector<MaskSpan> spans;
    recognition.find(text, spans);
    std::vector<std::string> found;
    for (auto const& span : spans)
        found.push_back(std::string { name_of(span.type) } + ":"
            + std::string { text.substr(span.start, span.end - span.start) });
    return found;
}

using Values = std::vector<std::string>;

void fail(Scan&) { throw std::bad_alloc {}; }

void work_too_long(Scan& scan)
{
    while (true)
        scan.spend(scan.text().size());
}

}

TEST_CASE("a value that is written with escapes is masked in its encoded form")
{
    CHECK(found_in("to alice%40example.com now") == Values { "email:alice%40example.com" });
    CHECK(found_in("to alice&#64;example&period;com now")
        == Values { "email:alice&#64;example&period;com" });
    CHECK(found_in("4111%201111%201111%201111") == Values { "card:4111%201111%201111%201111" });
    CHECK(found_in("alice\\u0040example.com") == Values { "email:alice\\u0040example.com" });
}

TEST_CASE("a value that is encoded in base64 is masked, wherever in the encoded text it stands")
{
    // "alice@example.com", and behind one and two other letters.
    CHECK(found_in("YWxpY2VAZXhhbXBsZS5jb20=") == Values { "email:YWxpY2VAZXhhbXBsZS5jb20=" });
    CHECK(found_in("x YSBhbGljZUBleGFtcGxlLmNvbQ== y")
        == Values { "email:YSBhbGljZUBleGFtcGxlLmNvbQ==" });
    CHECK(
        found_in("YWIgYWxpY2VAZXhhbXBsZS5jb20") == Values { "email:YWIgYWxpY2VAZXhhbXBsZS5jb20" });
    // "4111 1111 1111 1111"
    CHECK(
        found_in("NDExMSAxMTExIDExMTEgMTExMQ==") == Values { "card:NDExMSAxMTExIDExMTEgMTExMQ==" });
    CHECK(found_in("internationalization-and-localization").empty());
}

TEST_CASE("where a recognizer fails or works for too long, the complete text is masked")
{
    for (auto const find : { fail, work_too_long }) {
        std::array<Recognizer, 1> const list { { { trait::digit, find } } };
        Recognition recognition { list };
        std::vector<MaskSpan> spans;
        recognition.find("order 12", spans);
        REQUIRE(spans.size() == 1);
        CHECK(spans[0].start == 0);
        CHECK(spans[0].end == 8);
        CHECK(spans[0].rule.view() == "recognizer_failed");
        recognition.find("order", spans);
        CHECK(spans.empty());
    }
}
