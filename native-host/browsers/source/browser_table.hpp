// installer/browsers.json as JSON. It is ours and checked by the tests, so it is read without
// doubt.
#pragma once

#include <fairtrace/browsers.hpp>

namespace fairtrace {

Json browser_table();

}
