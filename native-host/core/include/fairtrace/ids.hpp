// Strong types for numbers, ids and times, so that none is taken for another.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fairtrace {

template<class Tag, class Number>
class StrongNumber {
public:
    constexpr StrongNumber() = default;

    constexpr explicit StrongNumber(Number value)
        : m_value(value)
    {
    }

    constexpr Number value() const { return m_value; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the compiler's own 0 for ours.
    constexpr auto operator<=>(StrongNumber const&) const = default;

private:
    Number m_value {};
};

using Sequence = StrongNumber<struct SequenceTag, std::uint32_t>; // Per document, from 1.
using GrantNumber = StrongNumber<struct GrantTag, std::uint32_t>; // 0: nothing granted.
using BatchNumber = StrongNumber<struct BatchTag, std::uint32_t>;
using RequestNumber = StrongNumber<struct RequestTag, std::uint32_t>;
using TaskNumber = StrongNumber<struct TaskTag, std::int64_t>; // Row of the task, from 1.
using EventNumber = StrongNumber<struct EventTag, std::int64_t>; // Row of the event: commit order.
using Milliseconds
    = StrongNumber<struct MillisecondsTag, std::int64_t>; // Since the epoch; never stored.
using Seconds = StrongNumber<struct SecondsTag, std::int64_t>; // Since the epoch.

// A UUID that the extension's worker gave to one document.
class DocumentId {
public:
    static constexpr std::size_t size = 16;
    using Bytes = std::array<std::uint8_t, size>;

    DocumentId() = default;

    explicit DocumentId(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    // Takes the lower-case 8-4-4-4-12 form of RFC 9562, nothing else.
    static std::optional<DocumentId> parse(std::string_view text);
    std::string text() const;

    Bytes const& bytes() const { return m_bytes; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the compiler's own 0 for ours.
    auto operator<=>(DocumentId const&) const = default;

private:
    Bytes m_bytes {};
};

// The id that a policy gives to an app: chosen by the administrator, so not personal.
class AppId {
public:
    AppId() = default;

    explicit AppId(std::string text)
        : m_text(std::move(text))
    {
    }

    std::string const& text() const { return m_text; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the compiler's own 0 for ours.
    auto operator<=>(AppId const&) const = default;

private:
    std::string m_text;
};

// Modifiers in the order Control, Alt, Shift, Meta and one key: "Control+Shift+S", "Escape". A
// closed grammar, so that no typed text fits: a single character needs a modifier other than Shift.
class KeyChord {
public:
    KeyChord() = default;
    static std::optional<KeyChord> parse(std::string_view text);

    std::string const& text() const { return m_text; }

    bool operator==(KeyChord const&) const = default;

private:
    explicit KeyChord(std::string text)
        : m_text(std::move(text))
    {
    }

    std::string m_text;
};

}
