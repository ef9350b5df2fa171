#include "version_2.hpp"

namespace fairtrace {

nlohmann::json state_in_version_2(nlohmann::json state)
{
    for (auto& app : state["apps"])
        app.erase("observation");
    return state;
}

Acknowledgement ack_in_version_2(Acknowledgement ack)
{
    constexpr auto last_known = static_cast<std::size_t>(DropReason::CaptureStopped);
    auto& malformed = ack.dropped[static_cast<std::size_t>(DropReason::Malformed)];
    for (auto reason = last_known + 1; reason < ack.dropped.size(); ++reason)
        malformed += std::exchange(ack.dropped[reason], 0);
    ack.effects = 0;
    return ack;
}

}
