// What the redactor says of its work on a step: how much it masked, where and by which rules. None
// of it can hold text of a page.
#pragma once

#include <fairtrace/badge.hpp>
#include <fairtrace/result.hpp>
#include <fairtrace/vocabulary.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fairtrace {

class StoreReader;

// How many values of each type were masked.
class MaskCounts {
public:
    void add(MaskType type, std::uint32_t count = 1)
    {
        m_counts[static_cast<std::size_t>(type)] += count;
    }

    void add(MaskCounts const& others)
    {
        for (std::size_t type = 0; type < m_counts.size(); ++type)
            m_counts[type] += others.m_counts[type];
    }

    std::uint32_t of(MaskType type) const { return m_counts[static_cast<std::size_t>(type)]; }

private:
    std::array<std::uint32_t, mask_type_names.size()> m_counts {};
};

// Which text of a step, or of its effect, something was masked in.
enum class MaskedPlace : std::uint8_t {
    Title,
    Route,
    Name,
    Description,
    Context,
    Locator,
    ShadowPath,
    Field,
    Value,
    Option,
    Path,
    Evidence,
    Observation,
    Layer,
    Message,
};

inline constexpr std::array<std::string_view, 15> masked_place_names { "title", "route", "name",
    "description", "context", "locator", "shadow_path", "field", "value", "option", "path",
    "evidence", "observation", "layer", "message" };

constexpr std::string_view name_of(MaskedPlace place)
{
    return masked_place_names[static_cast<std::size_t>(place)];
}

std::optional<MaskedPlace> parse_masked_place(std::string_view text);

// Names a rule by which something was masked. Stands in the program's source, or comes from our own
// store.
class RuleName {
public:
    RuleName(Literal name) // NOLINT(google-explicit-constructor): it names a rule.
        : m_name(name.view())
    {
    }

    RuleName(Badge<StoreReader>, std::string name)
        : m_name(std::move(name))
    {
    }

    std::string_view view() const { return m_name; }

    friend bool operator==(RuleName const&, RuleName const&) = default;

private:
    std::string m_name;
};

// Where a rule masked values of one type. Text that left no placeholder (the pieces of a route, a
// locator that was given up) has one of these too.
struct MaskReason {
    MaskedPlace place {};
    RuleName rule;
    MaskType type {};
    std::uint32_t count = 0; // Of values.
    // Of the placeholders, each once; not all where there are many.
    std::vector<std::uint32_t> numbers {};

    friend bool operator==(MaskReason const&, MaskReason const&) = default;
};

// One reason for what is alike in place, rule and type: no more than rules times places, however
// much is masked.
class MaskReasons {
public:
    static constexpr std::size_t most_numbers = 32;

    // The number of the placeholder, if it has one.
    void add(MaskedPlace place, Literal rule, MaskType type,
        std::optional<std::uint32_t> number = std::nullopt);
    void add(MaskReason const& reason);
    void add(MaskReasons const& others);

    std::vector<MaskReason> const& list() const { return m_reasons; }

private:
    MaskReason* find(MaskedPlace place, std::string_view rule, MaskType type);

    std::vector<MaskReason> m_reasons;
};

}
