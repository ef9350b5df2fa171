#include <fairtrace/ids.hpp>

#include <catch2/catch.hpp>

using fairtrace::DocumentId;

TEST_CASE("a document id in its lower-case form comes back as it was")
{
    std::string const text = "0f8fad5b-d9cb-469f-a165-70867728950e";
    auto const id = DocumentId::parse(text);
    REQUIRE(id);
    CHECK(id->text() == text);
}

TEST_CASE("a document id in any other form is refused")
{
    auto const text = GENERATE("", "0f8fad5b", "0F8FAD5B-d9cb-469f-a165-70867728950e",
        "0f8fad5bd9cb469fa16570867728950e", "0f8fad5b-d9cb-469f-a165-70867728950g",
        "0f8fad5b-d9cb-469f-a165-70867728950e ", "{0f8fad5b-d9cb-469f-a165-70867728950e}");
    CHECK_FALSE(DocumentId::parse(text));
}
