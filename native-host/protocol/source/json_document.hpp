// A parsed JSON text, flat: all values in one array in the order of the text, all strings in one
// piece of memory. A message is read once and in order, so the tree of a general JSON value would
// be made only to be thrown away.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fairtrace {

class JsonValue;

class JsonDocument {
public:
    enum class Problem {
        NotJson,
        NestedTooDeep,
    };

    // Time is linear in the length of the text, and nesting deeper than `deepest` ends it at once.
    static std::variant<JsonDocument, Problem> parse(std::string_view text, std::size_t deepest);

    // The whole; lives as long as this document.
    JsonValue root() const;

private:
    friend class JsonValue;
    class Builder;

    enum class Kind : std::uint8_t {
        Null,
        Truth,
        Whole,
        Fraction, // Also whole numbers below zero.
        Text,
        Array,
        Object,
    };

    struct Piece {
        std::uint32_t start = 0;
        std::uint32_t length = 0;
    };

    struct Node {
        Kind kind {};
        Piece key; // Of a member.
        Piece text;
        std::uint32_t end = 0; // Index after the last value inside of this one.
        std::uint32_t count = 0; // Members or items.
        std::uint64_t whole = 0; // Of a truth: 0 or 1.
        double fraction = 0;
    };

    std::string_view piece(Piece place) const
    {
        return std::string_view { m_text }.substr(place.start, place.length);
    }

    std::vector<Node> m_nodes;
    std::string m_text;
};

// One value of a document, which must outlive it.
class JsonValue {
public:
    bool is_object() const { return node().kind == JsonDocument::Kind::Object; }

    bool is_array() const { return node().kind == JsonDocument::Kind::Array; }

    bool is_string() const { return node().kind == JsonDocument::Kind::Text; }

    // Of a string; else empty.
    std::string_view text() const { return m_document->piece(node().text); }

    // A number that is whole and not below zero. 1.0 is one too: JSON Schema counts it so
    // (2020-12, 6.1.1), and a browser may write large numbers so.
    std::optional<std::uint64_t> whole_number() const;

    // Of true and false; else nothing.
    std::optional<bool> truth() const;

    // Members or items.
    std::size_t size() const { return node().count; }

    // The first member of this name.
    std::optional<JsonValue> find(std::string_view key) const;

    template<class Each>
    void each_item(Each each) const
    {
        for (auto index = m_index + 1; index < node().end; index = m_document->m_nodes[index].end)
            each(JsonValue { *m_document, index });
    }

private:
    friend class JsonDocument;

    JsonValue(JsonDocument const& document, std::uint32_t index)
        : m_document(&document)
        , m_index(index)
    {
    }

    JsonDocument::Node const& node() const { return m_document->m_nodes[m_index]; }

    JsonDocument const* m_document;
    std::uint32_t m_index;
};

}
