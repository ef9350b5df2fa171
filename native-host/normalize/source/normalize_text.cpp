#include <fairtrace/normalize.hpp>

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::string_view replacement_character = "\uFFFD";

// True for text that stays as it is, by its bytes alone: visible ASCII, words apart by single
// spaces.
bool is_plain(std::string_view text)
{
    char previous = ' ';
    for (char const byte : text) {
        if (byte < ' ' || byte > '~' || (byte == ' ' && previous == ' '))
            return false;
        previous = byte;
    }
    return text.empty() || previous != ' ';
}

// Bidirectional and zero-width controls, soft hyphens, variation selectors and all else that shows
// nothing.
bool is_invisible(UChar32 character)
{
    return u_charType(character) == U_CONTROL_CHAR
        || u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

class Collapser {
public:
    explicit Collapser(std::string_view input)
        : m_input(input)
    {
        m_output.text.reserve(input.size());
        m_output.source.reserve(input.size() + 1);
    }

    NormalizedText run() &&
    {
        auto const* bytes = reinterpret_cast<std::uint8_t const*>(m_input.data());
        auto const length = static_cast<std::int32_t>(m_input.size());
        for (std::int32_t position = 0; position < length;) {
            auto const start = static_cast<std::uint32_t>(position);
            UChar32 character = 0;
            U8_NEXT(bytes, position, length, character);
            take(character, start, static_cast<std::uint32_t>(position));
        }
        m_output.source.push_back(m_end);
        return std::move(m_output);
    }

private:
    void take(UChar32 character, std::uint32_t start, std::uint32_t end)
    {
        if (character >= 0 && u_isUWhiteSpace(character) != 0) {
            m_space_start = m_space_waits ? m_space_start : start;
            m_space_waits = true;
        } else if (character < 0) {
            append(replacement_character, start, end);
        } else if (!is_invisible(character)) {
            append(m_input.substr(start, end - start), start, end);
        }
    }

    void append(std::string_view bytes, std::uint32_t start, std::uint32_t end)
    {
        if (m_space_waits && !m_output.text.empty()) {
            m_output.text += ' ';
            m_output.source.push_back(m_space_start);
        }
        m_space_waits = false;
        m_output.text += bytes;
        m_output.source.resize(m_output.text.size(), start);
        m_end = end;
    }

    std::string_view m_input;
    NormalizedText m_output;
    bool m_space_waits = false;
    std::uint32_t m_space_start = 0;
    std::uint32_t m_end = 0;
};

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
        [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

icu::StringPiece piece(std::string const& text)
{
    return { text.data(), static_cast<std::int32_t>(text.size()) };
}

// Follows ICU's edits, so that each byte of the composed text knows its source.
std::vector<std::uint32_t> follow(icu::Edits const& edits, std::vector<std::uint32_t> const& source)
{
    std::vector<std::uint32_t> result;
    UErrorCode status = U_ZERO_ERROR;
    auto change = edits.getFineIterator();
    while (change.next(status) != 0) {
        for (std::int32_t offset = 0; offset < change.newLength(); ++offset) {
            auto const index = change.sourceIndex() + (change.hasChange() != 0 ? 0 : offset);
            result.push_back(source[static_cast<std::size_t>(index)]);
        }
    }
    result.push_back(source.back());
    return result;
}

// Composes after invisible characters are gone, since they keep letters and accents apart.
void compose(NormalizedText& normalized)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const* const nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(piece(normalized.text), status) != 0)
        return;
    std::string composed;
    icu::StringByteSink<std::string> sink { &composed };
    icu::Edits edits;
    nfc->normalizeUTF8(0, piece(normalized.text), sink, &edits, status);
    if (U_FAILURE(status))
        return;
    normalized.source = follow(edits, normalized.source);
    normalized.text = std::move(composed);
}

}

NormalizedText normalize_text(std::string_view input)
{
    auto normalized = Collapser { input }.run();
    if (!is_ascii(normalized.text))
        compose(normalized);
    return normalized;
}

std::string normalize_plain(std::string_view input)
{
    return is_plain(input) ? std::string { input } : normalize_text(input).text;
}

std::string normalize_lines(std::string_view input)
{
    std::string lines;
    std::size_t start = 0;
    std::size_t empty_lines = 0;
    while (start <= input.size()) {
        auto const end = std::min(input.find('\n', start), input.size());
        auto const line = normalize_plain(input.substr(start, end - start));
        if (!line.empty()) {
            lines.append(lines.empty() ? 0 : empty_lines + 1, '\n').append(line);
            empty_lines = 0;
        } else if (!lines.empty()) {
            ++empty_lines;
        }
        start = end + 1;
    }
    return lines;
}

}
