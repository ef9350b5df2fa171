// What participants are asked about, made from the present policy. A policy that asks for no more
// than an earlier one is within what was agreed to under that one.
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
