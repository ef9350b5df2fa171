#include "../../../native-host/redact/source/field_words.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace fairtrace;

TEST_CASE("words are those that the page finds in the same text")
{
    std::ifstream file { PROJECT_FOLDER "/tests/golden/field-words.json" };
    auto const examples = nlohmann::json::parse(file);
    REQUIRE(examples.size() > 20);
    for (auto const& example : examples) {
        auto const text = example["text"].get<std::string>();
        INFO(text);
        CHECK(field_words(text) == example["words"].get<std::vector<std::string>>());
    }
}

TEST_CASE("bytes that are no text end in words all the same")
{
    CHECK_NOTHROW(field_words("\xFF\xFE email \xC3"));
}
