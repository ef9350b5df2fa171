// A number that is typed in pieces, each into a field of its own or one after the other into one:
// what of it can stay.
#include "redaction_desk.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

bool has_digit(std::string const& text)
{
    // The number of a placeholder is none of the value's.
    auto const outside = text.substr(0, text.find("⟨"));
    return outside.find_first_of("0123456789") != std::string::npos;
}

}

TEST_CASE("no piece of four digits or more stays, whatever its field is")
{
    Desk desk;
    for (auto const* label : { "", "Notes", "Search", "Part 1", "Quantity", "Subject" }) {
        for (auto const* piece :
            { "4111", "1111", "3782 82246310005", "DE89 3704", "0440532013", "07395000005" }) {
            INFO(label << ": " << piece);
            CHECK_FALSE(has_digit(desk.filled(label, piece)));
        }
    }
}

TEST_CASE("the rest of a number, too short to be known, stays in no field that is unknown")
{
    Desk desk;
    for (auto const* piece : { "00", "411", "1", "005" }) {
        INFO(piece);
        CHECK(desk.filled("", piece).starts_with("⟨"));
        CHECK(desk.filled("Part 1", piece).starts_with("⟨"));
    }
    // Three digits are a count where a field says that it holds text. That is the limit.
    CHECK(desk.filled("Notes", "411") == "411");
}

TEST_CASE("the piece of an order's number that comes again alone is masked")
{
    Desk desk;
    CHECK(desk.filled("Notes", "order 471-8821973") == "order ⟨ID_1⟩");
    CHECK(desk.filled("Notes", "471") == "⟨ID_2⟩");
}
