#include "marked_text.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace fairtrace;

TEST_CASE("words of the vocabulary stay in any case")
{
    for (auto const* text : { "New order", "Save as draft", "SHIPPING METHOD", "Customer e-mail",
             "Don't show this again", "Customer’s orders", "3 of 12 items selected", "Version 2.1",
             "Sheet A4", "File › Export › CSV", "10:30 am", "✓ Done" })
        CHECK(marked(text) == text);
}

TEST_CASE("words that no list knows are masked, and neighbours are one value")
{
    CHECK(marked("Order for Zyxtra Quonk today") == "Order for {text:Zyxtra Quonk} today");
    CHECK(marked("zyxtra, quonk") == "{text:zyxtra}, {text:quonk}");
    CHECK(marked("Zünlüx") == "{text:Zünlüx}");
    CHECK(marked("O'Brien-Zyx") == "{text:O'Brien-Zyx}");
}

TEST_CASE("words that are written with escapes are as unknown as what they spell")
{
    CHECK(marked("Order for %52%6F%73%61 today") == "Order for {text:%52%6F%73%61} today");
    CHECK(marked("&#82;&#x6F;&#115;a") == "{text:&#82;&#x6F;&#115;a}");
    CHECK(marked("Save\\u0064 by \\x52osa") == "{id:Save\\u0064} by {text:\\x52osa}");
    CHECK(marked("caf%C3%A9") == "{text:caf%C3%A9}");
    CHECK(marked("Terms &amp; conditions") == "Terms &amp; conditions");
    CHECK(marked("Save 20% of it") == "Save 20% of it");
}

TEST_CASE("what reads as a word with an ending is the rest of a name behind one that was cut")
{
    CHECK(marked("Alice Quonk grazel") == "{person:Alice Quonk grazel}");
    CHECK(marked("Quonk grazel") == "{text:Quonk grazel}");
    CHECK(marked("Alice Quonk waits") == "{person:Alice Quonk} waits");
}

TEST_CASE("a given name makes a masked phrase a person")
{
    CHECK(marked("Contact Alice Quonk now") == "Contact {person:Alice Quonk} now");
    CHECK(marked("J. Quonk") == "{text:J. Quonk}");
}

TEST_CASE("a word that is a name stays in lower case only, or where a phrase makes it a word")
{
    CHECK(marked("Mark as paid") == "Mark as paid");
    CHECK(marked("will be shipped in may") == "will be shipped in may");
    CHECK(marked("Mark Rose") == "{person:Mark Rose}");
    CHECK(marked("Ask Mark today") == "Ask {person:Mark} today");
    CHECK(marked("Bill") == "{person:Bill}");
    CHECK(marked("May 12") == "May 12");
    CHECK(marked("Page 2 of 3") == "Page 2 of 3");
    CHECK(marked("Alice Page") == "{person:Alice Page}");
}

TEST_CASE("labels that every interface has stay, also where text is masked as if it were typed")
{
    for (auto const* text : { "Cancel", "Close", "Search", "Save", "Delete", "Next", "Back", "Edit",
             "New", "Open", "Help", "Settings", "Sign out", "Add", "Remove", "Download", "Share" })
        CHECK(typed(text) == text);
}

TEST_CASE("in typed text a capitalised name is never taken for a word")
{
    CHECK(typed("Mark called yesterday") == "{person:Mark} called yesterday");
    CHECK(typed("Please call back soon") == "Please call back soon");
}

TEST_CASE("words of interfaces in many languages stay")
{
    for (auto const* text : { "Speichern", "Datei öffnen", "Enregistrer", "Ajouter l’image",
             "Guardar como", "Salva documento", "Opslaan", "Zapisz plik", "Uložit", "Spara",
             "Tallenna", "Сохранить документ", "Зберегти", "Kaydet", "Αποθήκευση", "Mentés",
             "設定を保存", "保存设置", "저장", "חיפוש", "حفظ الملف", "फ़ाइल", "Lưu tài liệu",
             "Simpan", "บันทึกเอกสาร", "Italic", "Wi-Fi", "May", "Mai 2026", "October 2026" })
        CHECK(marked(text) == text);
}

TEST_CASE("names of many languages are masked although their parts are words")
{
    for (std::string const name : { "山田太郎", "Иван Петров", "محمد علي", "राम कुमार",
             "Jean Dupont", "Umut Kaya", "김철수", "Mỹ Thuần Ngô" }) {
        auto const text = marked(name);
        CHECK((text == "{person:" + name + "}" || text == "{text:" + name + "}"));
    }
    CHECK(marked("Klick auf Frau Klein") == "Klick auf Frau {person:Klein}");
    CHECK(marked("ask Mr. Page") == "ask Mr. {person:Page}");
    CHECK(marked("Alice van der Page") == "{person:Alice van der Page}");
}

TEST_CASE("what stands before the form of a company is its name")
{
    CHECK(marked("from Blue Field Ltd") == "from {person:Blue Field Ltd}");
}

TEST_CASE("a year stays in the heading of a calendar only")
{
    CHECK(marked("October 1986") == "October {id:1986}");
    CHECK(typed("October 2026") == "October {id:2026}");
}

TEST_CASE("single letters do not spell a name")
{
    CHECK(marked("J o h n") == "{text:J o h n}");
    CHECK(marked("Plan B") == "Plan B");
}

TEST_CASE("a page cannot write a placeholder")
{
    CHECK(marked("⟨EMAIL_1⟩") == "{id:⟨EMAIL_1⟩}");
    CHECK(marked("⟨order⟩") == "{text:⟨order⟩}");
}

TEST_CASE("the field decides before the text does")
{
    CHECK(marked("Order", FieldDescription { "text", "name", "", "" }) == "{person:Order}");
    CHECK(marked("Order", FieldDescription { "text", "shipping family-name", "", "" })
        == "{person:Order}");
    CHECK(marked("none", FieldDescription { "email", "", "", "" }) == "{email:none}");
    CHECK(marked("none", FieldDescription { "tel", "", "", "" }) == "{phone:none}");
    CHECK(marked("order", FieldDescription { "text", "", "customerName", "" }) == "{person:order}");
    CHECK(
        marked("order", FieldDescription { "text", "", "", "Customer e-mail" }) == "{email:order}");
    CHECK(marked("order", FieldDescription { "text", "", "product_name", "Product name" })
        == "order");
    CHECK(marked("", FieldDescription { "email", "", "", "" }).empty());
}

TEST_CASE("letters and digits of other forms are not a way around")
{
    CHECK(marked("４１１１ １１１１ １１１１ １１１１")
        == "{card:４１１１ １１１１ １１１１ １１１１}");
    CHECK(marked("٣٤٥٦٧") == "{id:٣٤٥٦٧}");
    CHECK(marked("Ⓙⓞⓗⓝ") == "{text:Ⓙⓞⓗⓝ}");
}

TEST_CASE("spans are in order and do not overlap, whatever the text")
{
    static Redactor const redactor;
    std::string const pieces[] { "Alice", " ", "@", "4111111111111111", "-",
        "DE89370400440532013000", ".", "::1", "⟨", "é", "+49", "eyJ" };
    std::uint32_t state = 1;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int piece = 0; piece < 12; ++piece) {
            state = state * 1664525U + 1013904223U;
            text += pieces[(state >> 16U) % std::size(pieces)];
        }
        std::size_t last = 0;
        bool is_ordered = true;
        for (auto const& span : redactor.spans(text, std::nullopt)) {
            is_ordered = is_ordered && span.start >= last && span.end > span.start
                && span.end <= text.size();
            last = span.end;
        }
        CHECK(is_ordered);
    }
}
