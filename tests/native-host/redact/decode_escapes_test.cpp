#include "../../../native-host/redact/source/decode_escapes.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

std::string decoded(std::string_view text)
{
    MatchingView view;
    decode_escapes(text, view);
    return view.text;
}

}

TEST_CASE("percent-encoding, references and escapes of JavaScript are decoded, once")
{
    CHECK(decoded("alice%40example.com") == "alice@example.com");
    CHECK(decoded("alice%2540") == "alice%40");
    CHECK(decoded("a&#64;b&#x40;c&commat;d&nbsp;e") == "a@b@c@d e");
    CHECK(decoded("\\u0040\\x41\\u00e9") == "@Aé");
    CHECK(decoded("%C3%A9") == "é");
}

TEST_CASE("what only looks like an escape stays")
{
    for (auto const* text : { "100% of 12", "%", "%4", "%zz", "&", "&;", "&#;", "&#x;", "&unknown;",
             "\\u12", "\\", "Q&A; R&D" })
        CHECK(decoded(text) == text);
}

TEST_CASE("a reference to what is no character leaves nothing")
{
    CHECK(decoded("a&#xD800;b&#x7FFFFFF;") == "ab");
}
