#include "../../../native-host/redact/source/fold_for_comparison.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("case, accents, width, strokes and vowel signs are folded away")
{
    CHECK(fold_for_comparison("ROSE") == "rose");
    CHECK(fold_for_comparison("Zoë Ångström") == "zoe angstrom");
    CHECK(fold_for_comparison("Zoe\u0308") == "zoe");
    CHECK(fold_for_comparison("Łukasz Sørensen Đorđe") == "lukasz sorensen dorde");
    CHECK(fold_for_comparison("\uFF32\uFF4F\uFF53\uFF45") == "rose");
    CHECK(fold_for_comparison("Straße") == "strasse");
    CHECK(fold_for_comparison("ИЙ") == fold_for_comparison("ии"));
    CHECK(fold_for_comparison("مُحَمَّد") == fold_for_comparison("محمد"));
}

TEST_CASE("letters that other words differ by stay")
{
    CHECK(fold_for_comparison("पिता") != fold_for_comparison("पता"));
    CHECK(fold_for_comparison("がく") != fold_for_comparison("かく"));
}
