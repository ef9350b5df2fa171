// What an erasure did, for a person and for a program.
#pragma once

#include "output.hpp"

#include <fairtrace/erasure.hpp>

namespace fairtrace {

void say_erased(Output& output, Erased const& erased);
Json erased_to_json(Erased const& erased);

}
