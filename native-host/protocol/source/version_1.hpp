// Says in version 1 of the protocol what it had no word for.
#pragma once

#include <fairtrace/replies.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

nlohmann::json state_in_version_1(nlohmann::json state);
Acknowledgement ack_in_version_1(Acknowledgement ack);

}
