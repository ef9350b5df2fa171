#include "json_document.hpp"

#include <nlohmann/json.hpp>

namespace fairtrace {

// What the parser calls as it reads; each call that gives false ends the parsing.
class JsonDocument::Builder {
public:
    explicit Builder(std::size_t deepest)
        : m_deepest(deepest)
    {
    }

    bool null() { return leaf({}); }

    bool boolean(bool value)
    {
        Node node;
        node.kind = Kind::Truth;
        node.whole = value ? 1 : 0;
        return leaf(node);
    }

    bool number_integer(std::int64_t number)
    {
        Node node;
        node.kind = Kind::Fraction;
        node.fraction = static_cast<double>(number);
        return leaf(node);
    }

    bool number_unsigned(std::uint64_t number)
    {
        Node node;
        node.kind = Kind::Whole;
        node.whole = number;
        return leaf(node);
    }

    bool number_float(double number, std::string const&)
    {
        Node node;
        node.kind = Kind::Fraction;
        node.fraction = number;
        return leaf(node);
    }

    bool string(std::string const& text)
    {
        Node node;
        node.kind = Kind::Text;
        node.text = keep(text);
        return leaf(node);
    }

    bool key(std::string const& name)
    {
        m_key = keep(name);
        return true;
    }

    bool start_object(std::size_t) { return open(Kind::Object); }

    bool start_array(std::size_t) { return open(Kind::Array); }

    bool end_object() { return close(); }

    bool end_array() { return close(); }

    // JSON text has no binary values.
    bool binary(std::vector<std::uint8_t>&) { return false; }

    bool parse_error(std::size_t, std::string const&, std::exception const&) { return false; }

    bool is_too_deep() const { return m_is_too_deep; }

    JsonDocument take() { return std::move(m_document); }

private:
    Piece keep(std::string const& text)
    {
        Piece const place { static_cast<std::uint32_t>(m_document.m_text.size()),
            static_cast<std::uint32_t>(text.size()) };
        m_document.m_text += text;
        return place;
    }

    std::uint32_t add(Node node)
    {
        auto const index = static_cast<std::uint32_t>(m_document.m_nodes.size());
        node.key = std::exchange(m_key, {});
        node.end = index + 1;
        if (!m_open.empty())
            ++m_document.m_nodes[m_open.back()].count;
        m_document.m_nodes.push_back(node);
        return index;
    }

    bool leaf(Node const& node)
    {
        add(node);
        return true;
    }

    bool open(Kind kind)
    {
        m_is_too_deep = m_open.size() == m_deepest;
        if (m_is_too_deep)
            return false;
        Node node;
        node.kind = kind;
        m_open.push_back(add(node));
        return true;
    }

    bool close()
    {
        m_document.m_nodes[m_open.back()].end
            = static_cast<std::uint32_t>(m_document.m_nodes.size());
        m_open.pop_back();
        return true;
    }

    JsonDocument m_document;
    std::vector<std::uint32_t> m_open;
    Piece m_key;
    std::size_t m_deepest;
    bool m_is_too_deep = false;
};

std::variant<JsonDocument, JsonDocument::Problem> JsonDocument::parse(
    std::string_view text, std::size_t deepest)
{
    Builder builder { deepest };
    if (nlohmann::json::sax_parse(text, &builder))
        return builder.take();
    return builder.is_too_deep() ? Problem::NestedTooDeep : Problem::NotJson;
}

JsonValue JsonDocument::root() const { return { *this, 0 }; }

std::optional<std::uint64_t> JsonValue::whole_number() const
{
    constexpr double largest_exact = 9007199254740991.0; // 2^53 - 1.
    if (node().kind == JsonDocument::Kind::Whole)
        return node().whole;
    auto const fraction = node().fraction;
    if (node().kind != JsonDocument::Kind::Fraction || fraction < 0 || fraction > largest_exact)
        return std::nullopt;
    auto const whole = static_cast<std::uint64_t>(fraction);
    return static_cast<double>(whole) == fraction ? std::optional { whole } : std::nullopt;
}

std::optional<bool> JsonValue::truth() const
{
    return node().kind == JsonDocument::Kind::Truth ? std::optional { node().whole == 1 }
                                                    : std::nullopt;
}

std::optional<JsonValue> JsonValue::find(std::string_view key) const
{
    std::optional<JsonValue> found;
    each_item([&](JsonValue const& member) {
        if (!found && m_document->piece(member.node().key) == key)
            found = member;
    });
    return found;
}

}
