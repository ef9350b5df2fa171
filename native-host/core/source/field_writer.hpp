// Writes maps in CBOR by the names of their members. Whoever writes one gives the count of its
// members first and then its members in the order of the alphabet.
#pragma once

#include "cbor_writer.hpp"

#include <fairtrace/text.hpp>

namespace fairtrace {

class FieldWriter {
public:
    // `count` members must follow.
    void map(std::size_t count) { m_cbor.map(count); }

    void key(std::string_view name) { m_cbor.text(name); }

    void field(std::string_view name, std::string_view value)
    {
        key(name);
        m_cbor.text(value);
    }

    void field(std::string_view name, RedactedText const& value) { field(name, value.view()); }

    void field(std::string_view name, std::uint64_t value)
    {
        key(name);
        m_cbor.number(value);
    }

    void truth(std::string_view name, bool value)
    {
        key(name);
        m_cbor.truth(value);
    }

    // Calls write(item) for each, which writes one value.
    template<class Items, class Write>
    void list(std::string_view name, Items const& items, Write write)
    {
        key(name);
        m_cbor.array(items.size());
        for (auto const& item : items)
            write(item);
    }

    template<class Words>
    void word_list(std::string_view name, Words const& words)
    {
        list(name, words, [this](auto word) { m_cbor.text(name_of(word)); });
    }

    void text_list(std::string_view name, std::vector<RedactedText> const& texts)
    {
        list(name, texts, [this](RedactedText const& text) { m_cbor.text(text.view()); });
    }

    void number(std::uint64_t value) { m_cbor.number(value); }

    std::vector<std::uint8_t> take() { return m_cbor.take(); }

private:
    CborWriter m_cbor;
};

}
