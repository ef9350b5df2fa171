#include <fairtrace/label.hpp>

#include <catch2/catch.hpp>

namespace fairtrace {

// Reads back what was redacted before; the test stands in for it.
class StoreReader {
public:
    static RedactedText text(std::string value)
    {
        return { Badge<StoreReader> {}, std::move(value) };
    }
};

}

using namespace fairtrace;

namespace {

RedactedText text(std::string value) { return StoreReader::text(std::move(value)); }

Target<RedactedText> target_of(Role role, std::string name, std::string context = {})
{
    Target<RedactedText> target;
    target.role = role;
    target.name = text(std::move(name));
    if (!context.empty())
        target.context.push_back({ ContextKind::Fieldset, text(std::move(context)) });
    target.context.push_back({ ContextKind::Form, text("") });
    return target;
}

std::string sentence(Action<RedactedText> action, std::string route = "/orders")
{
    RedactedEvent event;
    event.route = text(std::move(route));
    event.action = std::move(action);
    return std::string { Labeller {}.label(std::move(event)).sentence.view() };
}

std::string fill_sentence(Value<RedactedText> value)
{
    return sentence(
        Fill<RedactedText> { target_of(Role::Textbox, "Customer e-mail"), std::move(value) });
}

}

TEST_CASE("a click names its target, or its role and what is around it")
{
    CHECK(sentence(Click<RedactedText> { target_of(Role::Button, "New order") })
        == "Click “New order”");
    CHECK(sentence(Click<RedactedText> { target_of(Role::Button, "", "Order 12") })
        == "Click the button in “Order 12”");
    CHECK(sentence(Click<RedactedText> { target_of(Role::Img, "") }) == "Click the image");
    CHECK(sentence(Click<RedactedText> { target_of(Role::Link, "⟨PERSON_1⟩") })
        == "Click ⟨PERSON_1⟩");
}

TEST_CASE("what has no name is called by the text on it, unless that is masked")
{
    auto row = target_of(Role::Generic, "", "Orders");
    row.locators = { { LocatorKind::Text, text("Order note"), MatchCount::One, {} } };
    CHECK(sentence(Click<RedactedText> { row }) == "Click “Order note”");
    row.locators = { { LocatorKind::Text, {}, MatchCount::One, LocatorRejection::PersonalText } };
    CHECK(sentence(Click<RedactedText> { row }) == "Click the element in “Orders”");
}

TEST_CASE("a click says what was held, and which click it was")
{
    auto const row = target_of(Role::Row, "Order 12");
    CHECK(sentence(Click<RedactedText> { row, { Modifier::Control, Modifier::Shift } })
        == "Control+Shift-click “Order 12”");
    CHECK(sentence(DoubleClick<RedactedText> { row }) == "Double-click “Order 12”");
    CHECK(sentence(RightClick<RedactedText> { row }) == "Right-click “Order 12”");
}

TEST_CASE("a drag says what was dragged and to what, or else where to")
{
    auto const card = target_of(Role::Listitem, "Report");
    auto const drag = [&](DropRelation relation, std::string name) {
        return sentence(Drag<RedactedText> { card,
            DropPlace<RedactedText> { relation, target_of(Role::Region, std::move(name)) }, {} });
    };
    CHECK(drag(DropRelation::Into, "Done") == "Drag “Report” into “Done”");
    CHECK(drag(DropRelation::Before, "Review") == "Drag “Report” before “Review”");
    CHECK(sentence(Drag<RedactedText> { card, {}, ScrollDirection::Left })
        == "Drag “Report” to the left");
    CHECK(sentence(Drag<RedactedText> { card, {}, ScrollDirection::Up }) == "Drag “Report” up");
    CHECK(sentence(Drag<RedactedText> { card, {}, {} }) == "Drag “Report”");
}

TEST_CASE("a choice in a menu is the way to it, from what opened the menu on")
{
    auto const choice
        = [](Role role, std::string name, std::vector<RedactedText> path, std::string label) {
              return sentence(SelectOption<RedactedText> { target_of(role, std::move(name)),
                  { { text(std::move(label)), 2 } }, 3, std::move(path) });
          };
    CHECK(choice(Role::Menubar, "Main", { text("File"), text("Export") }, "CSV")
        == "Choose File › Export › CSV");
    CHECK(choice(Role::Button, "Actions", {}, "Edit") == "Choose Actions › Edit");
    CHECK(choice(Role::Button, "Actions", { text("Share") }, "⟨PERSON_1⟩")
        == "Choose Actions › Share › ⟨PERSON_1⟩");
    CHECK(choice(Role::Menu, "", {}, "Copy") == "Choose Copy");
    CHECK(choice(Role::Button, "Actions", {}, "") == "Choose Actions › option 2");
}

TEST_CASE("a choice in a tree has the branches above it, and a tab is opened")
{
    auto const choice
        = [](Role role, std::string name, std::vector<RedactedText> path, std::string label) {
              return sentence(SelectOption<RedactedText> { target_of(role, std::move(name)),
                  { { text(std::move(label)), 2 } }, 3, std::move(path) });
          };
    CHECK(choice(Role::Tree, "Files", { text("Docs"), text("Reports") }, "2024")
        == "Select “Docs › Reports › 2024” in “Files”");
    CHECK(choice(Role::Tree, "Files", {}, "Docs") == "Select “Docs” in “Files”");
    CHECK(choice(Role::Treegrid, "", { text("Docs") }, "")
        == "Select “Docs › option 2” in the table");
    CHECK(choice(Role::Tablist, "", {}, "Details") == "Open the tab “Details”");
    CHECK(choice(Role::Tablist, "Order", {}, "Details") == "Open the tab “Details” in “Order”");
    CHECK(choice(Role::Tablist, "", {}, "") == "Open tab 2");
    CHECK(choice(Role::Radiogroup, "Size", {}, "Large") == "Choose “Large” in “Size”");
    CHECK(choice(Role::Listbox, "Fruit", {}, "Cherry") == "Select “Cherry” in “Fruit”");
}

TEST_CASE("a form is submitted, a field cleared, a page or a part of it scrolled")
{
    CHECK(sentence(Submit<RedactedText> { target_of(Role::Form, "Search") }) == "Submit “Search”");
    CHECK(sentence(Submit<RedactedText> { target_of(Role::Form, "", "Orders") })
        == "Submit the form");
    CHECK(sentence(Clear<RedactedText> { target_of(Role::Textbox, "Notes") }) == "Clear “Notes”");
    CHECK(sentence(Scroll<RedactedText> { std::nullopt, ScrollDirection::Down, 3, false })
        == "Scroll down the page");
    CHECK(sentence(Scroll<RedactedText> { std::nullopt, ScrollDirection::Up, 9, true })
        == "Scroll up the page to the end");
    CHECK(sentence(Scroll<RedactedText> {
              target_of(Role::Region, "Orders"), ScrollDirection::Left, 1, false })
        == "Scroll left in “Orders”");
    CHECK(sentence(Scroll<RedactedText> {
              target_of(Role::Region, "Orders"), ScrollDirection::Down, 1, true })
        == "Scroll down in “Orders” to the end");
}

TEST_CASE("a selection names what was chosen and where")
{
    auto const target = target_of(Role::Combobox, "Shipping method");
    CHECK(sentence(SelectOption<RedactedText> { target, { { text("Express"), 2 } }, 3 })
        == "Select “Express” in “Shipping method”");
    CHECK(sentence(SelectOption<RedactedText> { target, { { text("A"), 1 }, { text("B"), 2 } }, 3 })
        == "Select “A” and “B” in “Shipping method”");
    CHECK(sentence(SelectOption<RedactedText> { target, { { text(""), 4 } }, 3 })
        == "Select option 4 in “Shipping method”");
    CHECK(sentence(SelectOption<RedactedText> { target, {}, 3 })
        == "Select nothing in “Shipping method”");
}

TEST_CASE("a checkbox is checked, a radio chosen, a switch turned")
{
    CHECK(sentence(Check<RedactedText> { target_of(Role::Checkbox, "Gift wrap", "Extras") })
        == "Check “Gift wrap”");
    CHECK(sentence(Uncheck<RedactedText> { target_of(Role::Checkbox, "Gift wrap") })
        == "Uncheck “Gift wrap”");
    CHECK(sentence(Check<RedactedText> { target_of(Role::Radio, "Card", "Payment") })
        == "Choose “Card” in “Payment”");
    CHECK(sentence(Check<RedactedText> { target_of(Role::Switch, "Dark mode") })
        == "Turn on “Dark mode”");
    CHECK(sentence(Uncheck<RedactedText> { target_of(Role::Switch, "Dark mode") })
        == "Turn off “Dark mode”");
}

TEST_CASE("a text edit says what is known of the value")
{
    CHECK(fill_sentence(text("⟨EMAIL_1⟩")) == "Type ⟨EMAIL_1⟩ into “Customer e-mail”");
    CHECK(fill_sentence(text("call ⟨PHONE_1⟩")) == "Type “call ⟨PHONE_1⟩” into “Customer e-mail”");
    CHECK(fill_sentence(text("")) == "Clear “Customer e-mail”");
    CHECK(fill_sentence(LengthClass::Empty) == "Clear “Customer e-mail”");
    CHECK(fill_sentence(LengthClass::Short) == "Type a short text into “Customer e-mail”");
    CHECK(fill_sentence(WithheldReason::SensitiveField) == "Fill “Customer e-mail” (not read)");
}

TEST_CASE("a sentence is one line, whatever was typed")
{
    CHECK(fill_sentence(text("first\nsecond")) == "Type “first second” into “Customer e-mail”");
}

TEST_CASE("a name does not end the quotation that it stands in")
{
    CHECK(sentence(Click<RedactedText> { target_of(Role::Button, "Save” and then “Delete") })
        == "Click “Save\" and then \"Delete”");
}

TEST_CASE("what is copied and pasted is a text with a number, where it has one")
{
    auto const notes = std::optional { target_of(Role::Textbox, "Notes") };
    CHECK(sentence(Copy<RedactedText> { notes, 1 }) == "Copy text 1 from “Notes”");
    CHECK(sentence(Cut<RedactedText> { std::nullopt, 2 }) == "Cut text 2 from the page");
    CHECK(sentence(Paste<RedactedText> { notes, 1 }) == "Paste text 1 into “Notes”");
    CHECK(sentence(Paste<RedactedText> { notes, std::nullopt }) == "Paste into “Notes”");
}

TEST_CASE("of files is said what one of them is, or how many there are")
{
    auto const receipt = target_of(Role::Button, "Receipt");
    auto const upload = [&](std::vector<GivenFile> files, std::uint16_t count) {
        return sentence(
            UploadFile<RedactedText> { receipt, UploadWay::Chosen, std::move(files), count });
    };
    CHECK(upload({ { FileKind::Image, SizeClass::Small } }, 1) == "Upload an image to “Receipt”");
    CHECK(upload({}, 1) == "Upload a file to “Receipt”");
    CHECK(upload({ { FileKind::Image, SizeClass::Small } }, 20) == "Upload 20 files to “Receipt”");
    CHECK(sentence(Download<RedactedText> { target_of(Role::Link, "Invoice"), FileKind::Document })
        == "Download a document from “Invoice”");
    CHECK(sentence(Download<RedactedText> { target_of(Role::Link, "All"), FileKind::Archive })
        == "Download an archive from “All”");
}

TEST_CASE("a shortcut names its place if it has one")
{
    auto const save = *KeyChord::parse("Control+S");
    CHECK(sentence(Press<RedactedText> { save, std::nullopt }) == "Press Control+S");
    CHECK(sentence(Press<RedactedText> {
              *KeyChord::parse("Enter"), target_of(Role::Searchbox, "Search") })
        == "Press Enter in “Search”");
}

TEST_CASE("a navigation says where to and how")
{
    auto const go = [](NavigationCause cause) {
        return sentence(Navigate<RedactedText> { cause, NavigationMode::FullPage }, "/orders/:id");
    };
    CHECK(go(NavigationCause::Link) == "Go to /orders/:id");
    CHECK(go(NavigationCause::Reload) == "Reload /orders/:id");
    CHECK(go(NavigationCause::BackForward) == "Go back or forward to /orders/:id");
}

TEST_CASE("a move through history or among tabs says where to")
{
    CHECK(sentence(GoBack<RedactedText> { NavigationMode::History }) == "Go back to /orders");
    CHECK(
        sentence(GoForward<RedactedText> { NavigationMode::FullPage }) == "Go forward to /orders");
    CHECK(sentence(Reload<RedactedText> {}) == "Reload /orders");
    CHECK(sentence(OpenTab<RedactedText> { NavigationCause::Link }) == "Open /orders in a new tab");
    CHECK(sentence(SwitchTab<RedactedText> {}) == "Switch to the tab with /orders");
    CHECK(sentence(CloseTab<RedactedText> {}) == "Close the tab with /orders");
}

TEST_CASE("a long name ends at a word, within 60 characters, and never inside a placeholder")
{
    std::string const words
        = "one two three four five six seven eight nine ten eleven twelve thirteen";
    CHECK(sentence(Click<RedactedText> { target_of(Role::Button, words) })
        == "Click “one two three four five six seven eight nine ten eleven…”");
    auto const long_start = std::string(55, 'a') + " ⟨PERSON_12⟩ and more words than fit";
    CHECK(sentence(Click<RedactedText> { target_of(Role::Button, long_start) })
        == "Click “" + std::string(55, 'a') + "…”");
    CHECK(sentence(Click<RedactedText> { target_of(Role::Button, std::string(80, 'a')) })
        == "Click “" + std::string(59, 'a') + "…”");
}

TEST_CASE("an inferred task is named after its app and its first step")
{
    RedactedEvent event;
    event.page.app = AppId { "orders" };
    event.action = Click<RedactedText> { target_of(Role::Button, "New order") };
    Labeller const labeller;
    CHECK(labeller.task_title(labeller.label(std::move(event))).view()
        == "orders: Click “New order”");
}
