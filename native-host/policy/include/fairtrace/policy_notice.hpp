// What participants are asked about: the present policy, and the kinds of action that its
// categories hold in this version. What asks for no more than an earlier notice is within what was
// agreed to under that one; a category that came to hold more is asked about again.
#pragma once

#include <fairtrace/policy.hpp>
#include <fairtrace/ports.hpp>

#include <optional>
#include <string>

namespace fairtrace {

class PolicyNotice final : public Notice {
public:
    // `policy` outlives the notice.
    explicit PolicyNotice(Policy const& policy);

    std::string const& digest() const override { return m_policy.digest; }

    std::string const& scope() const override { return m_scope; }

    bool is_within(std::string const& earlier_scope) const override;

private:
    struct Answer {
        std::string earlier_scope;
        bool is_within = false;
    };

    Policy const& m_policy;
    std::string m_scope;
    // Asked before every commit, and nearly always about the same decision.
    mutable std::optional<Answer> m_latest;
};

}
