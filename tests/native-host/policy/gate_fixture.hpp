// A policy with one app, and what is done in it.
#pragma once

#include <fairtrace/gate.hpp>

#include <catch2/catch.hpp>

namespace fairtrace {

// Takes the place of the room "consent", which this test does not link.
class ConsentLedger {
public:
    static ConsentGrant grant(std::vector<Category> categories)
    {
        return { Badge<ConsentLedger> {}, GrantNumber { 2 }, std::move(categories) };
    }
};

}

namespace fairtrace::test {

inline Policy policy_of_orders()
{
    App app;
    app.id = AppId { "orders" };
    app.origins = { *OriginPattern::parse("https://orders.example.org") };
    app.excluded_paths = { "/salary", "/private/*" };
    app.categories = { Category::Clicks, Category::Text };
    Policy policy;
    policy.apps = { app };
    return policy;
}

struct Visit {
    std::string origin = "https://orders.example.org";
    std::string url = "https://orders.example.org/orders/1?a=b#c";
    std::uint32_t grant = 2;
};

inline CapturedEvent event_of(Visit const& page, Action<RawText> action = Click<RawText> {})
{
    CapturedEvent event;
    event.key = { {}, Sequence { 1 }, GrantNumber { page.grant } };
    event.sender.origin = RawText { page.origin };
    event.url = RawText { page.url };
    event.action = std::move(action);
    return event;
}

// Nothing if it is admitted.
template<class Captured>
std::optional<DropReason> objection(GateContext const& context, Captured captured)
{
    auto const outcome = Gate { context }.admit(std::move(captured));
    auto const* reason = std::get_if<DropReason>(&outcome);
    return reason ? std::optional { *reason } : std::nullopt;
}

}
