// What stands beside exported files, by schema/manifest.schema.json.
#pragma once

#include <fairtrace/export.hpp>

namespace fairtrace {

std::string manifest_text(ExportRequest const& request, ExportSummary const& summary);

}
