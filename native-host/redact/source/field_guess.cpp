#include "field_guess.hpp"

#include "characters.hpp"
#include "match_field_text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace fairtrace {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Autofill field names (HTML standard, section 4.10.18.7.1) that share a type of ours; what is not
// here has its own name, or none of ours.
constexpr std::array<Pair, 42> autofill_types { {
    { "new-password", "current-password" },
    { "cc-given-name", "cc-name" },
    { "cc-additional-name", "cc-name" },
    { "cc-family-name", "cc-name" },
    { "cc-exp-month", "cc-exp" },
    { "cc-exp-year", "cc-exp" },
    { "address-line1", "street-address" },
    { "address-line2", "street-address" },
    { "address-line3", "street-address" },
    { "address-level3", "address-level2" },
    { "address-level4", "address-level2" },
    { "country", "country-name" },
    { "bday-day", "bday" },
    { "bday-month", "bday" },
    { "bday-year", "bday" },
    { "tel-country-code", "tel" },
    { "tel-national", "tel" },
    { "tel-area-code", "tel" },
    { "tel-local", "tel" },
    { "tel-local-prefix", "tel" },
    { "tel-local-suffix", "tel" },
    { "tel-extension", "tel" },
    { "transaction-currency", "transaction-amount" },
    { "language", "title" },
    { "photo", "file" },
    { "impp", "username" },
    { "webauthn", "" },
    { "on", "" },
    { "off", "" },
    { "home", "" },
    { "work", "" },
    { "mobile", "" },
    { "fax", "" },
    { "pager", "" },
    { "shipping", "" },
    { "billing", "" },
    { "nope", "" },
    { "false", "" },
    { "disabled", "" },
    { "true", "" },
    { "none", "" },
    { "chrome-off", "" },
} };

struct TypeMeaning {
    std::string_view input_type;
    std::string_view type;
    double confidence;
};

// A type that pages use for other things too, such as tel for any digits, says less.
constexpr std::array<TypeMeaning, 14> type_meanings { {
    { "password", "current-password", 1 },
    { "email", "email", 0.95 },
    { "url", "url", 0.9 },
    { "tel", "tel", 0.6 },
    { "search", "search", 0.8 },
    { "date", "date", 0.55 },
    { "datetime-local", "date", 0.7 },
    { "month", "date", 0.55 },
    { "week", "date", 0.7 },
    { "time", "date", 0.8 },
    { "number", "transaction-amount", 0.5 },
    { "range", "transaction-amount", 0.8 },
    { "textarea", "text", 0.5 },
    { "color", "title", 0.9 },
} };

constexpr double certain_enough = 0.7;
constexpr double name_confidence = 0.9;
constexpr double label_confidence = 0.85;
constexpr double placeholder_confidence = 0.7;
constexpr double group_confidence = 0.65;

std::string_view type_of_autofill(std::string_view token)
{
    auto const* const found = std::find_if(autofill_types.begin(), autofill_types.end(),
        [token](Pair const& pair) { return pair.first == token; });
    return found == autofill_types.end() ? token : found->second;
}

std::string lower(std::string_view text)
{
    std::string result { text };
    std::transform(result.begin(), result.end(), result.begin(), to_lower);
    return result;
}

// Of two kinds of personal value the one is believed that the person reads, then the one that the
// program says, and words that tell only as the end of a text or the whole of it last.
enum class Standing : std::uint8_t { Weak, Program, Person };

struct Source {
    double confidence = 0;
    Standing standing {};
    Literal rule;
};

struct Candidate {
    double doubt = 1;
    Standing standing {};
    Literal rule = "field_name";
    double strongest = 0;
};

class Weighing {
public:
    bool is_open_to(FieldType const* type) const
    {
        return m_candidates.empty() || m_candidates.contains(type);
    }

    void add(FieldType const* type, Source const& source)
    {
        if (type == nullptr)
            return;
        auto& candidate = m_candidates.try_emplace(type).first->second;
        candidate.doubt *= 1 - source.confidence;
        candidate.standing = std::max(candidate.standing, source.standing);
        if (source.confidence > candidate.strongest) {
            candidate.strongest = source.confidence;
            candidate.rule = source.rule;
        }
    }

    void add(std::optional<FieldMatch> const& match, Source source)
    {
        if (!match)
            return;
        source.confidence *= match->weight;
        source.standing = match->is_found_anywhere ? source.standing : Standing::Weak;
        add(match->type, source);
    }

    // The likeliest; but a value is harmless only if nothing says that it is not.
    FieldGuess result() const
    {
        FieldGuess best;
        auto standing = Standing::Weak;
        for (auto const& [type, candidate] : m_candidates) {
            FieldGuess const guess { type->name, 1 - candidate.doubt, type->mask, candidate.rule,
                type->is_sensitive };
            if (std::tuple { rank(guess), candidate.standing, guess.confidence }
                <= std::tuple { rank(best), standing, best.confidence })
                continue;
            best = guess;
            standing = candidate.standing;
        }
        return best;
    }

private:
    // What may be a secret is nothing harmless, even if too little tells that it is one.
    static int rank(FieldGuess const& guess)
    {
        bool const is_certain = guess.confidence >= FieldGuess::threshold;
        if (guess.is_sensitive && guess.confidence > 0)
            return is_certain ? 4 : 2;
        if (!is_certain)
            return 0;
        return guess.mask ? 3 : 1;
    }

    // In the order of the list of types, whatever the addresses are.
    std::map<FieldType const*, Candidate> m_candidates;
};

// A number field that says nothing, or is numbered itself: rather a box of a code than a count.
bool may_be_a_box(FieldDescription const& field)
{
    auto const has_digit
        = [](std::string const& text) { return std::any_of(text.begin(), text.end(), is_digit); };
    bool const says_nothing
        = field.name.empty() && field.label.empty() && field.placeholder.empty();
    return lower(field.type) == "number"
        && (says_nothing || has_digit(field.name) || has_digit(field.label));
}

// A type that pages use for other things too decides only where no words do.
void add_type(std::string_view input_type, FieldPatterns const& patterns, Weighing& weighing)
{
    for (auto const& meaning : type_meanings) {
        if (meaning.input_type != input_type)
            continue;
        auto const* const type = patterns.type(meaning.type);
        if (meaning.confidence >= certain_enough || weighing.is_open_to(type))
            weighing.add(type, { meaning.confidence, Standing::Weak, "field_type" });
    }
}

// A field that says too little of itself, "Number" or a box without a label, is one of its group's.
// What a group is called says nothing harmless of a field: a note may stand among the lines of an
// address.
FieldGuess with_group(
    FieldDescription const& field, FieldPatterns const& patterns, Weighing weighing)
{
    auto const match = match_label(patterns, field.group);
    if (match && match->type->mask)
        weighing.add(match, { group_confidence, Standing::Weak, "field_group" });
    return weighing.result();
}

}

FieldGuess FieldGuesser::guess(FieldDescription const& field) const
{
    auto rest = lower(field.autocomplete);
    // The last token is the field's; those before say which of several (shipping, work).
    while (!rest.empty()) {
        auto const start = rest.find_last_of(' ') + 1;
        auto const name = type_of_autofill(std::string_view { rest }.substr(start));
        if (auto const* const type = m_patterns.type(name))
            return { type->name, 1, type->mask, "field_autocomplete", type->is_sensitive };
        rest.resize(start == 0 ? 0 : start - 1);
    }
    Weighing weighing;
    weighing.add(
        match_name(m_patterns, field.name), { name_confidence, Standing::Program, "field_name" });
    weighing.add(match_label(m_patterns, field.label),
        { label_confidence, Standing::Person, "field_label" });
    weighing.add(match_label(m_patterns, field.placeholder),
        { placeholder_confidence, Standing::Program, "field_placeholder" });
    if (!may_be_a_box(field))
        add_type(lower(field.type), m_patterns, weighing);
    auto const own = weighing.result();
    return own.confidence >= FieldGuess::threshold ? own : with_group(field, m_patterns, weighing);
}

}
