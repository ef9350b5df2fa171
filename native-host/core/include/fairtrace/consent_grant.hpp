// What a recording needs: the categories that a participant has granted. Only the consent ledger
// makes one, so nothing can be admitted that nobody consented to.
#pragma once

#include <fairtrace/badge.hpp>
#include <fairtrace/ids.hpp>
#include <fairtrace/vocabulary.hpp>

#include <utility>
#include <vector>

namespace fairtrace {

class ConsentLedger;

class ConsentGrant {
public:
    ConsentGrant(Badge<ConsentLedger>, GrantNumber number, std::vector<Category> categories)
        : m_number(number)
        , m_categories(std::move(categories))
    {
    }

    GrantNumber number() const { return m_number; }

    std::vector<Category> const& categories() const { return m_categories; }

private:
    GrantNumber m_number;
    std::vector<Category> m_categories;
};

}
