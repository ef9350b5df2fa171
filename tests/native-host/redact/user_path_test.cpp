#include "found_values.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fairtrace;

namespace {

bool finds(std::string_view text, std::string const& value)
{
    auto const found = found_in(text);
    return std::find(found.begin(), found.end(), "id:" + value) != found.end();
}

}

TEST_CASE("what is in the folder of a user is masked, the user's name before all")
{
    CHECK(finds("open /home/alice/order now", "alice/order"));
    CHECK(finds("/Users/alice", "alice"));
    CHECK(finds("C:\\Users\\alice\\order", "alice\\order"));
    CHECK(finds("\\\\server\\share", "server\\share"));
}

TEST_CASE("other paths have no owner")
{
    CHECK(found_in("/orders/status").empty());
    CHECK(found_in("and/or").empty());
    CHECK(found_in("Open / closed").empty());
}
