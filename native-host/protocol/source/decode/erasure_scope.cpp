#include "erasure_scope.hpp"

#include "object_reader.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

RequestedErasure step_scope(ObjectReader& reader)
{
    return EraseStep { EventNumber { reader.row("number") } };
}

RequestedErasure task_scope(ObjectReader& reader)
{
    return EraseTask { TaskNumber { reader.row("number") } };
}

RequestedErasure minutes_scope(ObjectReader& reader)
{
    return EraseMinutes { reader.number("minutes", { 1, 10080 }) };
}

RequestedErasure category_scope(ObjectReader& reader)
{
    return EraseCategory { reader.word("category", parse_category) };
}

RequestedErasure app_scope(ObjectReader& reader)
{
    auto id = reader.string("app", 64);
    if (id.empty())
        reader.refuse();
    return EraseApp { AppId { std::move(id) } };
}

RequestedErasure everything_scope(ObjectReader&) { return EraseAll {}; }

struct ScopeDecoder {
    std::string_view kind;
    RequestedErasure (*decode)(ObjectReader&);
};

constexpr std::array<ScopeDecoder, 6> decoders { {
    { "step", step_scope },
    { "task", task_scope },
    { "minutes", minutes_scope },
    { "category", category_scope },
    { "app", app_scope },
    { "everything", everything_scope },
} };

}

std::optional<RequestedErasure> decode_erasure_scope(JsonValue const& json)
{
    ObjectReader reader { json };
    auto const kind = reader.string("kind", 16);
    auto const found = std::find_if(
        decoders.begin(), decoders.end(), [&](auto const& one) { return one.kind == kind; });
    if (found == decoders.end())
        return std::nullopt;
    return complete(reader, found->decode(reader));
}

}
