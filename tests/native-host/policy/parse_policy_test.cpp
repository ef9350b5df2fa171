#include <fairtrace/policy.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace fairtrace;

namespace {

// Its lines are counted below: one key a line.
std::string const whole = R"({
  "version": 1,
  "organization": { "name": "Example", "contact": "privacy@example.org" },
  "purposes": [
    { "id": "training", "description": "Teach an assistant", "recipients": ["Data team"] }
  ],
  "prohibited_purposes": ["advertising"],
  "apps": [
    {
      "id": "orders",
      "name": "Orders",
      "origins": ["https://orders.example.org", "https://*.shop.example.org:8443"],
      "excluded_paths": ["/private/*"],
      "routes": ["/orders/:id"],
      "categories": ["clicks", "text"],
      "fields": [ { "label": "Comment", "rule": "shape" } ],
      "observation": true
    }
  ],
  "retention_days": { "clicks": 30 },
  "hold_back_hours": 72,
  "minimum_contributors": 5
}
)";

std::string with(std::string_view old_text, std::string_view new_text)
{
    auto text = whole;
    auto const position = text.find(old_text);
    REQUIRE(position != std::string::npos);
    return text.replace(position, old_text.size(), new_text);
}

Error error_of(std::string const& text)
{
    auto const policy = parse_policy(text);
    REQUIRE(!policy);
    CHECK(policy.error().code == ErrorCode::PolicyMalformed);
    return policy.error();
}

bool says(Error const& error, std::string_view words)
{
    return error.message.view().find(words) != std::string_view::npos;
}

struct Mistake {
    char const* old_text;
    char const* new_text;
    std::uint32_t line;
    char const* expected;
};

}

TEST_CASE("a whole policy is read as it was written")
{
    auto const policy = parse_policy(whole);
    REQUIRE(policy);
    CHECK(policy->organization_name == "Example");
    CHECK(policy->organization_contact == "privacy@example.org");
    REQUIRE(policy->purpose("training"));
    CHECK(policy->purpose("training")->recipients == std::vector<std::string> { "Data team" });
    CHECK(!policy->purpose("advertising"));
    REQUIRE(policy->apps.size() == 1);
    auto const& app = policy->apps[0];
    CHECK(app.id == AppId { "orders" });
    CHECK(app.excluded_paths == std::vector<std::string> { "/private/*" });
    CHECK(app.routes == std::vector<std::string> { "/orders/:id" });
    CHECK(app.categories == std::vector { Category::Clicks, Category::Text });
    CHECK(app.fields[0].rule == FieldRule::Shape);
    CHECK(app.has_observation);
    CHECK(policy->retention_days == std::map<Category, int> { { Category::Clicks, 30 } });
    CHECK(policy->hold_back_hours == 72);
    CHECK(policy->minimum_contributors == 5);
}

TEST_CASE("judging people is prohibited in every policy, whether it says so or not")
{
    auto const policy = parse_policy(whole);
    REQUIRE(policy);
    CHECK(policy->prohibited_purposes
        == std::vector<std::string> {
            "advertising", "performance_evaluation", "disciplinary_use" });
    auto const named = parse_policy(with("\"advertising\"", "\"disciplinary_use\""));
    REQUIRE(named);
    CHECK(named->prohibited_purposes
        == std::vector<std::string> { "disciplinary_use", "performance_evaluation" });
}

TEST_CASE("a purpose that is prohibited cannot be declared")
{
    auto const error = error_of(with("\"id\": \"training\"", "\"id\": \"performance_evaluation\""));
    CHECK(error.line == 4);
    CHECK(says(error, "prohibited"));
}

TEST_CASE("a mistake in a policy is named with its line and with what was expected")
{
    auto const mistake = GENERATE(Mistake { "\"version\": 1", "\"version\": 2", 2, "expected 1" },
        Mistake { "\"contact\": \"privacy@example.org\"", "\"contact\": 5", 3, "text" },
        Mistake { "\"id\": \"training\"", "\"id\": \"Training!\"", 5, "lower-case" },
        Mistake { "[\"Data team\"]", "[]", 5, "recipient" },
        Mistake { "[\"advertising\"]", "\"advertising\"", 7, "array" },
        Mistake { "https://orders.example.org", "<all_urls>", 12, "every site" },
        Mistake { "https://orders.example.org", "*://*", 12, "every site" },
        Mistake { "https://orders.example.org", "https://*/*", 12, "every site" },
        Mistake { "https://orders.example.org", "orders.example.org", 12, "an origin such as" },
        Mistake {
            "https://orders.example.org", "https://orders.example.org/path", 12, "without a path" },
        Mistake { "https://orders.example.org", "https://*.org", 12, "top-level domain" },
        Mistake { "/private/*", "private", 13, "begins with /" },
        Mistake { "\"clicks\", \"text\"", "\"clicks\", \"keystrokes\"", 15, "category" },
        Mistake { "[\"clicks\", \"text\"]", "[]", 15, "at least one category" },
        Mistake { "\"shape\"", "\"show\"", 16, "drop, shape, redact or keep" },
        Mistake { "\"label\": \"Comment\", ", "", 16, "name or a label" },
        Mistake { "\"observation\": true", "\"observation\": \"yes\"", 17, "true or false" },
        Mistake { "{ \"clicks\": 30 }", "{ \"clicks\": 0 }", 20, "from 1 to 3650" },
        Mistake { "{ \"clicks\": 30 }", "{ \"everything\": 30 }", 20, "category" },
        Mistake { "\"hold_back_hours\": 72", "\"hold_back_hours\": 72.5", 21, "from 0 to 8760" },
        Mistake { "\"minimum_contributors\": 5", "\"minimum_contributors\": 18446744073709551615",
            22, "from 1 to 10000" });
    CAPTURE(mistake.new_text);
    auto const error = error_of(with(mistake.old_text, mistake.new_text));
    CHECK(error.line == mistake.line);
    CHECK(says(error, mistake.expected));
}

TEST_CASE("text that is not JSON is named with the line where it stops being JSON")
{
    auto const error = error_of(with("\"hold_back_hours\": 72,", "\"hold_back_hours\": ,"));
    CHECK(error.line == 21);
    CHECK(says(error, "JSON"));
    CHECK(error_of("").code == ErrorCode::PolicyMalformed);
    CHECK(error_of("[]").line == 1);
    CHECK(says(error_of("[]"), "object"));
}

TEST_CASE("text that is not UTF-8 is malformed, not a crash")
{
    CHECK(says(error_of(with("\"Example\"", "\"\xff\xfe\"")), "JSON"));
}

TEST_CASE("a policy nested beyond reason is malformed, not a crash")
{
    CHECK(error_of(std::string(200000, '[')).code == ErrorCode::PolicyMalformed);
    CHECK(error_of(std::string(20000, '[') + std::string(20000, ']')).code
        == ErrorCode::PolicyMalformed);
}

TEST_CASE("an unknown key is an error at every level")
{
    auto const at_root = error_of(with("\"version\": 1,", "\"version\": 1,\n  \"colour\": 1,"));
    CHECK(at_root.line == 3);
    CHECK(says(at_root, "unknown"));
    CHECK(error_of(with("\"routes\"", "\"rutes\"")).line == 14);
    CHECK(error_of(with("\"label\": \"Comment\"", "\"lable\": \"Comment\"")).line == 16);
    CHECK(error_of(with("\"name\": \"Example\"", "\"name\": \"Example\", \"logo\": \"x\"")).line
        == 3);
    CHECK(error_of(with("\"description\"", "\"descripton\"")).line == 5);
}

TEST_CASE("a key that must be there is named where its object begins")
{
    auto const error = error_of(with("      \"name\": \"Orders\",\n", ""));
    CHECK(error.line == 9);
    CHECK(says(error, "the key \"name\" is missing in this object; see schema/"));
    CHECK(error_of("{}").line == 1);
    CHECK(says(error_of("{}"), "the key \"version\" is missing"));
    CHECK(says(error_of(with(", \"contact\": \"privacy@example.org\"", "")), "\"contact\""));
    CHECK(says(error_of(with("  \"hold_back_hours\": 72,\n", "")), "\"hold_back_hours\""));
}

TEST_CASE("a list is no longer than browsers take it")
{
    auto const routes = [](std::size_t count) {
        std::string list = "\"/orders\"";
        for (std::size_t index = 1; index < count; ++index)
            list += ", \"/orders/" + std::to_string(index) + "\"";
        return with("\"routes\": [", "\"routes\": [" + list + ", ");
    };
    CHECK(parse_policy(routes(1000)));
    auto const error = error_of(routes(1024));
    CHECK(error.line == 14);
    CHECK(says(error, "too long"));
    std::string prohibited = "\"advertising\"";
    for (int more = 1; more < 62; ++more)
        prohibited += ", \"p" + std::to_string(more) + "\"";
    auto const most = parse_policy(with("\"advertising\"", prohibited));
    REQUIRE(most);
    CHECK(most->prohibited_purposes.size() == 64);
    CHECK(parse_policy(to_json(*most).dump()));
    CHECK(says(error_of(with("\"advertising\"", prohibited + ", \"more\"")), "too long"));
    std::string categories = "\"clicks\"";
    for (int more = 0; more < 8; ++more)
        categories += ", \"clicks\"";
    CHECK(says(error_of(with("\"clicks\", \"text\"", categories)), "too long"));
}

TEST_CASE("an id is used once")
{
    auto const app
        = R"({ "id": "orders", "name": "Again", "origins": ["https://again.example.org"], "categories": ["clicks"] },)";
    auto const error
        = error_of(with("  \"apps\": [\n", "  \"apps\": [\n" + std::string { app } + "\n"));
    CHECK(error.line == 10);
    CHECK(says(error, "once"));
    auto const purpose = R"({ "id": "training", "description": "Again", "recipients": ["X"] },)";
    CHECK(error_of(
              with("  \"purposes\": [\n", "  \"purposes\": [\n" + std::string { purpose } + "\n"))
              .line
        == 6);
}

TEST_CASE("the digest is of the bytes, so that any change makes another notice")
{
    auto const first = parse_policy(whole);
    auto const second = parse_policy(whole + " ");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->digest.size() == 32);
    CHECK(first->digest.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(first->digest != second->digest);
    CHECK(parse_policy(whole)->digest == first->digest);
}

TEST_CASE("a policy as JSON is a policy again")
{
    auto const policy = parse_policy(whole);
    REQUIRE(policy);
    auto const again = parse_policy(to_json(*policy).dump());
    REQUIRE(again);
    CHECK(to_json(*again) == to_json(*policy));
}

TEST_CASE("a key that stands twice in an object is an error at the second, since readers disagree")
{
    auto const line_of_error = [](std::string const& text) {
        auto const policy = parse_policy(text);
        REQUIRE(!policy);
        CHECK(policy.error().code == ErrorCode::PolicyMalformed);
        return policy.error().line;
    };
    CHECK(line_of_error("{ \"version\": 1,\n\"apps\": [],\n\"apps\": [] }") == 3);
    CHECK(line_of_error("{ \"a\": [ { \"b\": 1 },\n{ \"b\": 1,\n \"\\u0062\": 2 } ] }") == 3);
}
