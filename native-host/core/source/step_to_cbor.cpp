// Keys stand in the order of the alphabet, which is the order in which the compressor of the store
// expects them.

#include "step_parts.hpp"

#include <fairtrace/step_json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

void write_page(FieldWriter& writer, RedactedEvent const& event)
{
    writer.key("page");
    writer.map(4);
    writer.field("app", event.page.app.text());
    writer.field("origin", event.page.origin);
    writer.field("route", event.route);
    writer.field("title", event.page.title);
}

}

std::vector<std::uint8_t> step_to_cbor(LabelledEvent const& labelled)
{
    auto const& event = labelled.event;
    bool const has_evidence = !event.evidence.empty();
    bool const has_reasons = !event.why.list().empty();
    FieldWriter writer;
    writer.map(std::size_t { 6 } + (has_evidence ? 1 : 0) + (event.observation ? 1 : 0)
        + (has_reasons ? 1 : 0));
    writer.key("action");
    write_action(writer, event.action);
    writer.field("category", name_of(category_of(kind_of(event.action))));
    if (has_evidence)
        writer.list(
            "evidence", event.evidence, [&](auto const& one) { write_evidence(writer, one); });
    write_masks(writer, event.masks);
    if (event.observation) {
        writer.key("observation");
        write_observation(writer, *event.observation);
    }
    write_page(writer, event);
    writer.field("sentence", labelled.sentence.view());
    writer.field("time", static_cast<std::uint64_t>(std::max<std::int64_t>(event.time.value(), 0)));
    if (has_reasons)
        write_why(writer, event.why);
    return writer.take();
}

}
