#include "../../../native-host/redact/source/token_formats.hpp"
#include "found_values.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fairtrace;

namespace {

// As random as the alphabet allows, the same in each run.
std::string example_of(TokenFormat const& format)
{
    constexpr std::string_view hexadecimal = "7e3a91c5d2b8f046";
    constexpr std::string_view all = "q8Zr2LxW9vTn4KbY7mPd3Hs6JfGc5Qa1";
    auto const characters = format.alphabet == TokenAlphabet::Hexadecimal ? hexadecimal : all;
    std::string token { format.prefix };
    for (std::size_t index = 0; index < format.shortest; ++index)
        token += characters[index % characters.size()];
    return token;
}

}

TEST_CASE("every token of a known format is a secret, wherever it stands")
{
    REQUIRE(token_formats().size() >= 200);
    for (auto const& format : token_formats()) {
        auto const token = example_of(format);
        INFO(token);
        auto const found = found_in("key " + token + ", new");
        CHECK(std::find(found.begin(), found.end(), "secret:" + token) != found.end());
    }
}

TEST_CASE("the formats are in order, each prefix once")
{
    auto const formats = token_formats();
    CHECK(std::is_sorted(
        formats.begin(), formats.end(), [](TokenFormat const& left, TokenFormat const& right) {
            return left.prefix < right.prefix;
        }));
    CHECK(std::adjacent_find(formats.begin(), formats.end(),
              [](TokenFormat const& left, TokenFormat const& right) {
                  return left.prefix == right.prefix;
              })
        == formats.end());
}

TEST_CASE("the formats of a first byte are those whose prefix begins with it")
{
    std::size_t count = 0;
    for (unsigned byte = 0; byte < 256; ++byte) {
        for (auto const& format : token_formats_of(static_cast<char>(byte))) {
            CHECK(format.prefix.front() == static_cast<char>(byte));
            ++count;
        }
    }
    CHECK(count == token_formats().size());
}

TEST_CASE("no token is shorter than the shortest one")
{
    for (auto const& format : token_formats())
        CHECK(format.prefix.size() + format.shortest >= shortest_token());
}
