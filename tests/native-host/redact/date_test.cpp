#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a date with a day and a year is one, in figures and with the name of its month")
{
    CHECK(found_in("due 12/03/2031.") == Values { "date:12/03/2031" });
    CHECK(found_in("2031-03-12") == Values { "date:2031-03-12" });
    CHECK(found_in("am 3.5.31 um") == Values { "date:3.5.31" });
    CHECK(found_in("at 2031-05-01T12:33:00Z") == Values { "date:2031-05-01T12:33:00Z" });
    CHECK(found_in("5 March 2031") == Values { "date:5 March 2031" });
    CHECK(found_in("March 5th, 2031") == Values { "date:March 5th, 2031" });
    CHECK(found_in("el 5 de marzo de 2031") == Values { "date:5 de marzo de 2031" });
    CHECK(found_in("3. März 2031") == Values { "date:3. März 2031" });
    CHECK(found_in("3 марта 2031") == Values { "date:3 марта 2031" });
    CHECK(found_in("2031年3月12日") == Values { "date:2031年3月12日" });
}

TEST_CASE("what cannot be a date is none")
{
    CHECK(found_in("42/03/2031") == Values { "id:42/03/2031" });
    CHECK(found_in("2031-13-01") == Values { "id:2031-13-01" });
    CHECK(found_in("5 March") == Values {});
    CHECK(found_in("12/10") == Values { "id:12/10" });
}

TEST_CASE("behind a word for birth a date needs no year")
{
    CHECK(found_in("born on May 5") == Values { "date:May 5" });
    CHECK(found_in("geboren 3. Mai 91") == Values { "date:3. Mai 91" });
    CHECK(found_in("date of birth: 5 3 82") == Values { "date:5 3 82" });
    CHECK(found_in("date of birth") == Values {});
}
