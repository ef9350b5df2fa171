#include "database.hpp"
#include "seal_bindings.hpp"

#include <fairtrace/store.hpp>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

Json decision_to_json(ConsentDecision const& decision)
{
    auto categories = Json::array();
    for (auto const category : decision.categories)
        categories.push_back(std::string { name_of(category) });
    return { { "decided", decision.decided.value() }, { "notice", decision.notice },
        { "categories", std::move(categories) }, { "scope", decision.scope } };
}

std::optional<ConsentDecision> decision_from_json(Json const& json, GrantNumber number)
{
    try {
        ConsentDecision decision { number, Seconds { json.at("decided").get<std::int64_t>() },
            json.at("notice").get<std::string>(), {}, json.value("scope", std::string {}) };
        for (auto const& word : json.at("categories")) {
            auto const category = parse_category(word.get<std::string>());
            if (!category)
                return std::nullopt;
            decision.categories.push_back(*category);
        }
        return decision;
    } catch (Json::exception const&) {
        return std::nullopt;
    }
}

}

Result<std::optional<ConsentDecision>> Store::latest()
{
    auto& statement = m_database->statement(
        "SELECT number, key, sealed FROM consent ORDER BY number DESC LIMIT 1");
    auto const row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ConsentDecision> {};
    if (!fits_32_bits(statement.number(0))) {
        statement.restart();
        return Error { ErrorCode::StoreDamaged, "a decision has a number beyond its range" };
    }
    GrantNumber const number { static_cast<std::uint32_t>(statement.number(0)) };
    auto const json
        = unseal_json(m_keys, statement.bytes(1), statement.bytes(2), associated_with(number));
    statement.restart();
    if (!json)
        return json.error();
    auto decision = decision_from_json(*json, number);
    if (!decision)
        return Error { ErrorCode::StoreDamaged,
            "a stored decision is not in the form this version writes" };
    return decision;
}

Result<ConsentDecision> Store::append(ConsentDecision decision)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (auto const inserted
        = m_database->statement("INSERT INTO consent(key, sealed) VALUES(x'', x'')").run();
        !inserted)
        return inserted.error();
    decision.number = GrantNumber { static_cast<std::uint32_t>(m_database->last_row()) };
    auto const sealed
        = seal_json(m_keys, decision_to_json(decision), associated_with(decision.number));
    if (!sealed)
        return sealed.error();
    auto& update = m_database->statement("UPDATE consent SET key = ?, sealed = ? WHERE number = ?");
    if (auto const updated = update.bind(1, Bytes { sealed->key })
                                 .bind(2, Bytes { sealed->bytes })
                                 .bind(3, decision.number)
                                 .run();
        !updated)
        return updated.error();
    if (auto const committed = (*transaction)->commit(); !committed)
        return committed.error();
    return decision;
}

}
