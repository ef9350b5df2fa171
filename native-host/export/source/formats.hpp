// The makers of the exporters; each is defined in its own file in formats/.
#pragma once

#include <fairtrace/export.hpp>

namespace fairtrace {

std::unique_ptr<Exporter> make_jsonl_exporter();
std::unique_ptr<Exporter> make_devtools_exporter();

}
