// Says in version 2 of the protocol what it had no word for.
#pragma once

#include <fairtrace/replies.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

nlohmann::json state_in_version_2(nlohmann::json state);
Acknowledgement ack_in_version_2(Acknowledgement ack);

}
