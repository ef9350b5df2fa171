#include "formats.hpp"

namespace fairtrace {

std::span<Format const> formats()
{
    static constexpr std::array all {
        Format { "jsonl", "one JSON line a task (schema/trace.schema.json)", make_jsonl_exporter },
        Format { "devtools", "one Chrome DevTools Recorder file a task; replays",
            make_devtools_exporter },
    };
    return all;
}

}
