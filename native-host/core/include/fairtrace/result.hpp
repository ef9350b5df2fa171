// Errors as values. An Error has a code and a fixed text: text of the page, of a field or of a
// person cannot get into it, because Literal takes only what the compiler can see. Where an error
// must point at a place (a line of a policy, a key), it does so by numbers and by words of our own.
#pragma once

#include <fairtrace/vocabulary.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace fairtrace {

// Text that stands in the program's source.
class Literal {
public:
    template<std::size_t Length>
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is what it is.
    consteval Literal(char const (&text)[Length])
        : m_text(text, Length - 1)
    {
    }

    constexpr std::string_view view() const { return m_text; }

private:
    std::string_view m_text;
};

struct Error {
    ErrorCode code;
    Literal message;
    std::uint32_t line = 0; // 1-based line of the file at fault; 0: none.

    friend bool operator==(Error const& left, Error const& right)
    {
        return left.code == right.code;
    }
};

// A value or an Error; the member names are those of std::expected, which it becomes with C++23.
template<class Value>
class [[nodiscard]] Result {
public:
    Result(Value value) // NOLINT(google-explicit-constructor): as std::expected.
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Error error) // NOLINT(google-explicit-constructor): as std::expected.
        : m_state(std::in_place_index<1>, error)
    {
    }

    bool has_value() const { return m_state.index() == 0; }

    explicit operator bool() const { return has_value(); }

    Value& value() & { return std::get<0>(m_state); }

    Value const& value() const& { return std::get<0>(m_state); }

    Value&& value() && { return std::get<0>(std::move(m_state)); }

    Value& operator*() & { return value(); }

    Value const& operator*() const& { return value(); }

    Value&& operator*() && { return std::move(*this).value(); }

    Value* operator->() { return &value(); }

    Value const* operator->() const { return &value(); }

    Error const& error() const { return std::get<1>(m_state); }

private:
    std::variant<Value, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;

    Result(Error error) // NOLINT(google-explicit-constructor): as std::expected.
        : m_error(error)
    {
    }

    bool has_value() const { return !m_error.has_value(); }

    explicit operator bool() const { return has_value(); }

    Error const& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}
