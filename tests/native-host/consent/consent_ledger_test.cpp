#include <fairtrace/consent.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <type_traits>

using namespace fairtrace;

namespace {

// Keeps decisions in memory, as the store does on disk.
class RecordsInMemory final : public ConsentRecords {
public:
    Result<std::optional<ConsentDecision>> latest() override
    {
        if (m_failure)
            return *m_failure;
        return m_decisions.empty() ? std::optional<ConsentDecision> {}
                                   : std::optional { m_decisions.back() };
    }

    Result<ConsentDecision> append(ConsentDecision decision) override
    {
        if (m_failure)
            return *m_failure;
        decision.number = GrantNumber { static_cast<std::uint32_t>(m_decisions.size() + 1) };
        m_decisions.push_back(decision);
        return decision;
    }

    void fail_with(Error error) { m_failure = error; }

    std::vector<ConsentDecision> const& decisions() const { return m_decisions; }

private:
    std::vector<ConsentDecision> m_decisions;
    std::optional<Error> m_failure;
};

// A notice that asks for no more than some earlier ones.
class MadeUpNotice final : public Notice {
public:
    MadeUpNotice(std::string digest, std::string scope, std::vector<std::string> wider = {})
        : m_digest(std::move(digest))
        , m_scope(std::move(scope))
        , m_wider(std::move(wider))
    {
    }

    std::string const& digest() const override { return m_digest; }

    std::string const& scope() const override { return m_scope; }

    bool is_within(std::string const& earlier_scope) const override
    {
        return earlier_scope == m_scope
            || std::find(m_wider.begin(), m_wider.end(), earlier_scope) != m_wider.end();
    }

private:
    std::string m_digest;
    std::string m_scope;
    std::vector<std::string> m_wider;
};

MadeUpNotice const notice { "digest", "clicks and text" };
MadeUpNotice const narrower_notice { "narrower digest", "clicks", { "clicks and text" } };

ConsentState state_of(ConsentLedger& ledger)
{
    auto const state = ledger.state();
    REQUIRE(state);
    return *state;
}

std::optional<ConsentGrant> grant_of(ConsentLedger& ledger)
{
    auto const grant = ledger.grant();
    REQUIRE(grant);
    return *grant;
}

}

TEST_CASE("who has not decided has granted nothing")
{
    RecordsInMemory records;
    ConsentLedger ledger { records, notice };
    CHECK(state_of(ledger) == ConsentState::Undecided);
    CHECK(!grant_of(ledger));
}

TEST_CASE("a first decision without categories is a refusal and grants nothing")
{
    RecordsInMemory records;
    ConsentLedger ledger { records, notice };
    REQUIRE(ledger.decide({}, Seconds { 100 }));
    CHECK(state_of(ledger) == ConsentState::Refused);
    CHECK(!grant_of(ledger));
    CHECK(records.decisions().size() == 1);
}

TEST_CASE("a grant has the categories that were chosen, each once, and what was decided about")
{
    RecordsInMemory records;
    ConsentLedger ledger { records, notice };
    REQUIRE(ledger.decide({ Category::Text, Category::Clicks, Category::Text }, Seconds { 100 }));
    auto const decision = records.decisions().back();
    CHECK(decision.notice == "digest");
    CHECK(decision.scope == "clicks and text");
    CHECK(decision.decided == Seconds { 100 });
    auto const grant = grant_of(ledger);
    REQUIRE(grant);
    CHECK(grant->categories() == std::vector { Category::Clicks, Category::Text });
    CHECK(state_of(ledger) == ConsentState::Granted);
}

TEST_CASE(
    "every decision has a higher number, so that what was captured under an older one is stale")
{
    RecordsInMemory records;
    ConsentLedger ledger { records, notice };
    REQUIRE(ledger.decide({ Category::Clicks }, Seconds { 100 }));
    CHECK(grant_of(ledger)->number() == GrantNumber { 1 });
    REQUIRE(ledger.decide({ Category::Clicks }, Seconds { 101 }));
    CHECK(grant_of(ledger)->number() == GrantNumber { 2 });
}

TEST_CASE("a withdrawal ends the grant, and a later grant has a number of its own")
{
    RecordsInMemory records;
    ConsentLedger ledger { records, notice };
    REQUIRE(ledger.decide({ Category::Clicks }, Seconds { 100 }));
    REQUIRE(ledger.decide({}, Seconds { 101 }));
    CHECK(state_of(ledger) == ConsentState::Withdrawn);
    CHECK(!grant_of(ledger));
    REQUIRE(ledger.decide({ Category::Text }, Seconds { 102 }));
    CHECK(state_of(ledger) == ConsentState::Granted);
    CHECK(grant_of(ledger)->number() == GrantNumber { 3 });
}

TEST_CASE("refusing again changes nothing")
{
    RecordsInMemory records;
    ConsentLedger ledger { records, notice };
    REQUIRE(ledger.decide({}, Seconds { 100 }));
    REQUIRE(ledger.decide({}, Seconds { 101 }));
    CHECK(state_of(ledger) == ConsentState::Refused);
    CHECK(records.decisions().size() == 1);
}

TEST_CASE("under a notice that asks for no more, a grant goes on as it was")
{
    RecordsInMemory records;
    ConsentLedger before { records, notice };
    REQUIRE(before.decide({ Category::Clicks }, Seconds { 100 }));
    ConsentLedger ledger { records, narrower_notice };
    CHECK(state_of(ledger) == ConsentState::Granted);
    CHECK(grant_of(ledger)->number() == GrantNumber { 1 });
    CHECK(records.decisions().size() == 1);
}

TEST_CASE("under a notice that asks for more, a grant is to be decided anew, and a refusal stays")
{
    RecordsInMemory records;
    ConsentLedger before { records, narrower_notice };
    ConsentLedger ledger { records, notice };
    REQUIRE(before.decide({ Category::Clicks }, Seconds { 100 }));
    CHECK(state_of(ledger) == ConsentState::Undecided);
    CHECK(!grant_of(ledger));
    REQUIRE(before.decide({}, Seconds { 101 }));
    CHECK(state_of(ledger) == ConsentState::Withdrawn);
}

TEST_CASE("records that cannot be read grant nothing and say why")
{
    RecordsInMemory records;
    ConsentLedger ledger { records, notice };
    REQUIRE(ledger.decide({ Category::Clicks }, Seconds { 100 }));
    records.fail_with({ ErrorCode::StoreDamaged, "damaged" });
    REQUIRE(!ledger.grant());
    CHECK(ledger.grant().error().code == ErrorCode::StoreDamaged);
    CHECK(ledger.state().error().code == ErrorCode::StoreDamaged);
    CHECK(ledger.decide({}, Seconds { 101 }).error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("nobody but the ledger makes a grant")
{
    STATIC_REQUIRE(!std::is_default_constructible_v<ConsentGrant>);
    STATIC_REQUIRE(!std::is_constructible_v<ConsentGrant, GrantNumber, std::vector<Category>>);
}

TEST_CASE("a decision about the same policy does not hold where its categories meant less then")
{
    RecordsInMemory records;
    REQUIRE(records.append({ {}, Seconds { 100 }, "digest", { Category::Clicks }, "clicks" }));
    ConsentLedger ledger { records, notice };
    CHECK(state_of(ledger) == ConsentState::Undecided);
    CHECK(!grant_of(ledger));
}

TEST_CASE("a decision whose scope was not kept does not hold any more")
{
    RecordsInMemory records;
    REQUIRE(records.append({ {}, Seconds { 100 }, "digest", { Category::Clicks }, "" }));
    MadeUpNotice const takes_anything { "digest", "clicks", { "" } };
    ConsentLedger ledger { records, takes_anything };
    CHECK(state_of(ledger) == ConsentState::Undecided);
    CHECK(!grant_of(ledger));
}
