// The third enforcer: whatever browser and extension let through is checked here again. Takes a
// captured event, gives an admitted one or the reason why it is dropped; keeps nothing.
#pragma once

#include <fairtrace/consent_grant.hpp>
#include <fairtrace/events.hpp>
#include <fairtrace/policy.hpp>

#include <optional>
#include <variant>

namespace fairtrace {

struct GateContext {
    Policy const& policy; // Outlives the gate.
    std::optional<ConsentGrant> grant;
    bool is_paused = false;
};

class Gate {
public:
    explicit Gate(GateContext context)
        : m_context(std::move(context))
    {
    }

    std::variant<AdmittedEvent, DropReason> admit(CapturedEvent&& event) const;

private:
    std::optional<DropReason> objection(CapturedEvent const& event, App const* app) const;
    FieldRule rule_for(App const& app, Target<RawText> const* target) const;

    GateContext m_context;
};

}
