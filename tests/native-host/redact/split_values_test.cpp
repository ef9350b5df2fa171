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
}

TEST_CASE("a piece stays in no field that holds text, and in none that is a box of a code")
{
    Desk desk;
    for (auto const* piece :
        { "DE89", "de 89", "411", "4", "12-34", "0 7", "٤١١", "４１", "(030)" })
        for (auto const* label : { "Notes", "Search", "Subject", "Website", "Country" }) {
            INFO(label << ": " << piece);
            auto const value = desk.filled(label, piece);
            CHECK(value.starts_with("⟨"));
            CHECK(value.ends_with("⟩"));
        }
    CHECK(desk.filled("Notes", "12 boxes") == "12 boxes");
    CHECK(desk.filled("Notes", "50 %") == "50 %");
}

TEST_CASE("a count stays where the field says that it holds one")
{
    Desk desk;
    CHECK(desk.filled("Quantity", "12") == "12");
    CHECK(desk.filled("Number of guests", "3") == "3");
    for (auto const* label : { "Boxes to send", "Digit 1", "" }) {
        auto event = fill_event(label, "4");
        auto& fill = std::get<Fill<RawText>>(event.action);
        fill.target.field = Field<RawText> { InputType::Number, {}, {} };
        auto const redacted = desk.redact(std::move(event));
        auto const& value
            = std::get<RedactedText>(std::get<Fill<RedactedText>>(redacted.action).value);
        INFO(label);
        CHECK((value.view() == "4") == (std::string_view { label } == "Boxes to send"));
    }
}

TEST_CASE("the piece of an order's number that comes again alone is masked")
{
    Desk desk;
    CHECK(desk.filled("Notes", "order 471-8821973") == "order ⟨ID_1⟩");
    CHECK(desk.filled("Notes", "471 boxes") == "⟨ID_2⟩ boxes");
}
