#include "seal_bindings.hpp"

namespace fairtrace {

Associated associated_with(EventKey const& key)
{
    return Associated { "fairtrace/v1/event" }
        .add(Bytes { key.document.bytes() })
        .add(key.sequence.value())
        .add(key.grant.value());
}

Associated associated_with(RedactedEffect const& effect)
{
    return Associated { "fairtrace/v1/effect" }
        .add(Bytes { effect.key.document.bytes() })
        .add(effect.key.sequence.value())
        .add(effect.key.grant.value())
        .add(effect.action.value());
}

Associated associated_with(TaskNumber number)
{
    return Associated { "fairtrace/v1/task" }.add(static_cast<std::uint64_t>(number.value()));
}

Associated associated_with(GrantNumber number)
{
    return Associated { "fairtrace/v1/consent" }.add(number.value());
}

Associated associated_with_words_of(TaskNumber task)
{
    return Associated { "fairtrace/v1/masked_word" }.add(static_cast<std::uint64_t>(task.value()));
}

Associated associated_with_word_key() { return Associated { "fairtrace/v1/word_key" }; }

}
