// Interfaces by which a stage asks for memory without knowing the store. The store implements them;
// session joins them.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/masked_words.hpp>
#include <fairtrace/result.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fairtrace {

// A keyed hash of a masked value. The key is a task's own and sealed, so that a guessed value
// cannot be tried.
using ValueDigest = std::array<std::uint8_t, 16>;
using DigestKey = std::array<std::uint8_t, 32>;

// Which number a masked value has in a task, so that the same value is the same placeholder, and
// which words masked values had. The redactor folds (case, accents, width) and hashes a value or a
// word before it asks: no implementation ever sees text.
class PlaceholderMemory {
public:
    virtual ~PlaceholderMemory() = default;
    virtual DigestKey const& digest_key() const = 0;
    // The number of this value among those of its type in the current task, from 1; a new value
    // gets the next one.
    virtual Result<std::uint32_t> number_of(MaskType type, ValueDigest const& value) = 0;
    // Which copied text this is, counted from 1 through all tasks that are open, so that what is
    // copied in one app is found when it is pasted in another; a new one gets the next number.
    virtual Result<std::uint32_t> number_of_copied(ValueDigest const& token) = 0;
    // The same for what is pasted: nothing where no such copy is known.
    virtual Result<std::optional<std::uint32_t>> find_copied(ValueDigest const& token) = 0;
    // Of all tasks of the session, so that what one app showed is masked in the next one too. What
    // is new in it is kept together with the step that brought it.
    virtual MaskedWords& words() = 0;
};

// One decision of a participant. An empty list of categories refuses, or withdraws what was granted
// before.
struct ConsentDecision {
    GrantNumber number; // From 1, in the order of the decisions.
    Seconds decided;
    std::string notice; // Digest of the policy whose notice was shown.
    std::vector<Category> categories;
    std::string scope; // All that was asked about, as JSON; empty in decisions of older versions.
};

// What participants are asked about: the present policy, and what its categories hold.
class Notice {
public:
    virtual ~Notice() = default;
    // Names the notice: equal digests are equal policies.
    virtual std::string const& digest() const = 0;
    // All that is asked about, as JSON, kept with a decision.
    virtual std::string const& scope() const = 0;
    // Whether nothing here goes beyond the scope of an earlier decision.
    virtual bool is_within(std::string const& earlier_scope) const = 0;
};

// Where decisions are kept, sealed and in order.
class ConsentRecords {
public:
    virtual ~ConsentRecords() = default;
    virtual Result<std::optional<ConsentDecision>> latest() = 0;
    // Appends a decision, durable on return; gives it back with its number.
    virtual Result<ConsentDecision> append(ConsentDecision decision) = 0;
};

}
