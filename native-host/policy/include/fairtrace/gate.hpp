// The third enforcer: whatever browser and extension let through is checked here again. Takes a
// captured event or effect, gives an admitted one or the reason why it is dropped; keeps nothing.
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

    // Evidence of a category that policy or consent do not allow is taken out of the event, and so
    // is an observation. That is no loss to be counted: the action itself stays.
    std::variant<AdmittedEvent, DropReason> admit(CapturedEvent&& event) const;

    // By the same rules. An effect belongs to the category of its action.
    std::variant<AdmittedEffect, DropReason> admit(CapturedEffect&& effect) const;

private:
    // What is asked of events and effects alike. `url` is null for an effect that says nothing of
    // the page: its action was let through there.
    struct Question {
        EventKey const& key;
        RawText const& origin;
        RawText const* url = nullptr;
        ActionKind kind {};
    };

    std::optional<DropReason> objection(Question const& question, App const* app) const;
    std::optional<DropReason> objection_to_page(Question const& question, App const& app) const;
    std::optional<DropReason> objection_to_consent(Question const& question, App const& app) const;
    bool allows(App const& app, Category category) const;
    void take_out_what_is_not_allowed(CapturedEvent& event, App const& app) const;
    FieldRule rule_for(App const& app, Target<RawText> const* target) const;

    GateContext m_context;
};

}
