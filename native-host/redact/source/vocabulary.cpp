#include "vocabulary.hpp"

#include "fold_word.hpp"
#include "lexicon_table.hpp"

namespace fairtrace {

std::uint8_t Vocabulary::kinds(std::string_view folded)
{
    return folded.empty() ? std::uint8_t { 0 } : kinds(hash_word(folded));
}

std::uint8_t Vocabulary::kinds(std::uint64_t hash)
{
    auto const finished = finish_hash(hash);
    auto const bucket = lexicon::bucket_of(finished);
    auto const starts = lexicon::bucket_starts();
    auto const fingerprint = lexicon::fingerprint_of(finished);
    for (auto const entry :
        lexicon::entries().subspan(starts[bucket], starts[bucket + 1] - starts[bucket])) {
        if ((entry ^ fingerprint) < 1U << lexicon::kind_bits)
            return static_cast<std::uint8_t>(entry ^ fingerprint);
    }
    return 0;
}

}
