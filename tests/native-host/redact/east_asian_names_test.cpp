#include "marked_text.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("Vietnamese words that each have a capital are a name")
{
    CHECK(marked("Thu Ngân Dương") == "{person:Thu Ngân Dương}");
    CHECK(marked("Liên hệ với Trần Minh") == "Liên hệ với {person:Trần Minh}");
    CHECK(marked("Thêm ghi chú") == "Thêm ghi chú");
}

TEST_CASE("how Vietnamese pages call languages stays")
{
    CHECK(marked("Tiếng Việt") == "Tiếng Việt");
}

TEST_CASE("a Chinese surname with characters that make no word with it is a name")
{
    CHECK(marked("王小明") == "{person:王小明}");
    CHECK(marked("高级设置") == "高级设置");
}

TEST_CASE("two short groups of Han with a space between are a Japanese name")
{
    CHECK(marked("長尾 陽大") == "{person:長尾 陽大}");
    CHECK(marked("新規 登録") == "新規 登録");
}
