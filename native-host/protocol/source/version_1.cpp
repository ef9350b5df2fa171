#include "version_1.hpp"

namespace fairtrace {

nlohmann::json state_in_version_1(nlohmann::json state)
{
    // Of the states that version 1 has, this one captures nothing and offers nothing to press.
    if (state["recording"] == name_of(RecordingState::Stopped))
        state["recording"] = std::string { name_of(RecordingState::NoPolicy) };
    return state;
}

Acknowledgement ack_in_version_1(Acknowledgement ack)
{
    auto const count_of = [&ack](DropReason reason) -> auto&
    {
        return ack.dropped[static_cast<std::size_t>(reason)];
    };
    count_of(DropReason::Paused) += std::exchange(count_of(DropReason::CaptureStopped), 0);
    return ack;
}

}
