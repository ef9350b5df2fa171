// Writes CBOR (RFC 8949, section 3) in the shortest form of each head, as much of it as a step
// needs: maps and arrays of known length, text, unsigned numbers, truth values.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace fairtrace {

class CborWriter {
public:
    // `count` pairs, or items, must follow.
    void map(std::size_t count) { head(5, count); }

    void array(std::size_t count) { head(4, count); }

    void number(std::uint64_t value) { head(0, value); }

    void truth(bool value) { head(7, value ? 21 : 20); }

    void text(std::string_view text)
    {
        head(3, text.size());
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }

    std::vector<std::uint8_t> take() { return std::exchange(m_bytes, {}); }

private:
    void head(std::uint8_t major_type, std::uint64_t argument);

    std::vector<std::uint8_t> m_bytes;
};

}
