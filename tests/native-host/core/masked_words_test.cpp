#include <fairtrace/masked_words.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a remembered word keeps its type and the surest weight that it had")
{
    MaskedWords words;
    words.remember({ 1, { MaskType::Person, WordWeight::Beside } });
    words.remember({ 1, { MaskType::Text, WordWeight::Sure } });
    words.remember({ 1, { MaskType::Text, WordWeight::Capital } });
    CHECK(words.find(1)->type == MaskType::Person);
    CHECK(words.find(1)->weight == WordWeight::Sure);
    CHECK_FALSE(words.find(2));
}

TEST_CASE("news are what was not known, each once")
{
    MaskedWords words;
    words.remember({ 1, { MaskType::Person, WordWeight::Beside } });
    words.remember({ 1, { MaskType::Person, WordWeight::Beside } });
    words.remember({ 2, { MaskType::Text, WordWeight::Sure } });
    CHECK(words.take_news().size() == 2);
    CHECK(words.take_news().empty());
    words.remember({ 1, { MaskType::Person, WordWeight::Sure } });
    CHECK(words.take_news().size() == 1);
}

TEST_CASE("no more words are remembered than a fixed number, and the oldest is forgotten first")
{
    MaskedWords words;
    for (WordDigest digest = 0; digest <= MaskedWords::most_words; ++digest)
        words.remember({ digest, { MaskType::Person, WordWeight::Sure } });
    CHECK(words.size() == MaskedWords::most_words);
    CHECK_FALSE(words.find(0));
    CHECK(words.find(1));
    words.start({ 7 });
    CHECK(words.empty());
    CHECK(words.key() == WordKey { 7 });
}
