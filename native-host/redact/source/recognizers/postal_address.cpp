// Streets with their numbers, and postal codes that have a form of their own. A street is known by
// the word for it, as the addresses of the country have it: behind its name ("12 Baker Street"), at
// the end of its name ("Hauptstraße 5") or before it ("12 rue de la Paix", "ul. Długa 7").

#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../fold_word.hpp"
#include "../recognizers.hpp"
#include "../word_list.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

// Behind the name, with the number before it.
constexpr WordList words_behind { "alley", "ave", "avenue", "blvd", "boulevard", "close", "court",
    "crescent", "cres", "drive", "gardens", "grove", "highway", "hwy", "lane", "ln", "parkway",
    "pkwy", "place", "rd", "road", "square", "st", "street", "terrace", "way" };

// At the end of the name, with the number behind it.
constexpr WordList endings { "allee", "damm", "gaard", "gasse", "gata", "gatan", "gate", "gracht",
    "kade", "katu", "laan", "plads", "plass", "platz", "plein", "ring", "straat", "strasse",
    "straße", "str", "ufer", "vej", "weg" };
constexpr std::array<std::string_view, 5> further_endings { "gade", "veien", "vegen", "vägen",
    "kuja" };

// Before the name, with the number before or behind them.
constexpr WordList words_before { "allée", "avda", "avenida", "avenue", "boulevard", "calle",
    "carrer", "cesta", "chaussée", "chemin", "corso", "estrada", "impasse", "largo", "paseo",
    "piazza", "place", "plaza", "praça", "quai", "route", "rua", "rue", "strada", "travessa", "ul",
    "ulica", "ulice", "via", "viale", "вул", "вулиця", "просп", "проспект", "ул", "улица" };

template<class List>
bool ends_like(List const& list, std::string_view word)
{
    return std::any_of(list.begin(), list.end(), [word](std::string_view ending) {
        return word.size() > ending.size() && word.ends_with(ending);
    });
}

struct Token {
    std::size_t start = 0;
    std::size_t end = 0;

    bool is_there() const { return end > start; }
};

bool is_of_token(char byte) { return is_alphanumeric(byte) || !is_ascii(byte) || byte == '\''; }

constexpr std::size_t longest_gap = 2; // ". ", ", "
constexpr std::size_t longest_name = 5; // Words.

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    // The token that begins at or a few signs behind the position.
    Token next(std::size_t position) const
    {
        auto start = position;
        while (start < m_text.size() && is_one_of(m_text[start], " .,-")
            && start - position < longest_gap)
            ++start;
        auto end = start;
        while (end < m_text.size() && is_of_token(m_text[end]))
            ++end;
        return { start, end };
    }

    std::string_view text_of(Token const& token) const
    {
        return m_text.substr(token.start, token.end - token.start);
    }

    // 12, 221B, 5a
    bool is_house_number(Token const& token) const
    {
        constexpr std::size_t longest = 5;
        auto const text = text_of(token);
        if (text.empty() || text.size() > longest || !is_digit(text.front()))
            return false;
        return std::all_of(text.begin(), text.end() - 1, is_digit) && is_alphanumeric(text.back());
    }

    bool is_name(Token const& token) const
    {
        auto const text = text_of(token);
        return !text.empty() && !is_lower(text.front()) && !is_digit(text.front());
    }

private:
    std::string_view m_text;
};

class Finder {
public:
    explicit Finder(Scan& scan)
        : m_scan(scan)
        , m_reader(scan.text())
        , m_next_digit(scan.outline())
    {
    }

    void run()
    {
        auto const text = m_scan.text();
        for (std::size_t position = 0; position < text.size();) {
            auto const to_digit = m_next_digit.distance(position);
            if (to_digit == std::string_view::npos)
                return;
            if (to_digit > farthest_digit)
                position = begin_of_token(position + to_digit - farthest_digit);
            if (position == text.size() || !is_of_token(text[position])) {
                ++position;
                continue;
            }
            auto const token = m_reader.next(position);
            auto const end = address_end(token);
            if (end > token.end)
                m_scan.found(token.start, end, MaskType::Address, "postal_address");
            position = std::max(end, token.end);
        }
    }

private:
    // Of the first token that does not begin before the position.
    std::size_t begin_of_token(std::size_t position) const
    {
        auto const text = m_scan.text();
        bool const is_inside = is_of_token(text[position - 1]);
        while (is_inside && position < text.size() && is_of_token(text[position]))
            ++position;
        return position;
    }

    // The end of the token where no address begins with it.
    std::size_t address_end(Token const& token)
    {
        if (m_reader.is_house_number(token))
            return behind_number(token);
        // Most words have no number near them, and then need no look at the lists.
        auto const to_digit = m_next_digit.distance(token.end);
        if (to_digit > longest_way_to_number || token.end - token.start > longest_street)
            return token.end;
        bool const may_end_street = to_digit <= longest_gap;
        auto const text = m_reader.text_of(token);
        if (!may_end_street && !words_before.may_have_folded(text))
            return token.end;
        FoldedWord const word { text };
        bool const ends_street = may_end_street
            && (endings.has(word.view()) || ends_like(endings, word.view())
                || ends_like(further_endings, word.view()));
        if (ends_street)
            return number_end(token.end, token.end);
        return words_before.has(word.view()) ? name_and_number(token) : token.end;
    }

    // "Place" and "Route" with a capital are rather what somebody shall do.
    static bool may_begin_street(std::string_view text)
    {
        constexpr WordList verbs { "Place", "Route", "Via" };
        return words_before.may_have_folded(text) && !verbs.has(text)
            && words_before.has(FoldedWord { text }.view());
    }

    // 12 Baker Street; 12 rue de la Paix; 12, rue de la Paix.
    std::size_t behind_number(Token const& number)
    {
        auto token = m_reader.next(number.end);
        if (may_begin_street(m_reader.text_of(token))) {
            auto const end = name_end(token);
            return end > token.end ? end : number.end;
        }
        for (std::size_t count = 0; count < longest_name && m_reader.is_name(token); ++count) {
            m_scan.spend(1);
            FoldedWord const word { m_reader.text_of(token) };
            bool const is_street = count > 0 && words_behind.has(word.view());
            if (is_street)
                return token.end;
            token = m_reader.next(token.end);
        }
        return number.end;
    }

    // "rue de la Paix": up to the last word with a capital.
    std::size_t name_end(Token const& street)
    {
        auto end = street.end;
        auto token = m_reader.next(street.end);
        for (std::size_t count = 0; count < longest_name && token.is_there(); ++count) {
            m_scan.spend(1);
            if (m_reader.is_house_number(token))
                break;
            end = m_reader.is_name(token) ? token.end : end;
            auto const between = m_scan.text().substr(token.end, 1);
            if (between == "," || between == ";")
                break;
            token = m_reader.next(token.end);
        }
        return end;
    }

    std::size_t name_and_number(Token const& street)
    {
        auto const end = name_end(street);
        return end > street.end ? number_end(end, street.end) : street.end;
    }

    // Of a house number behind the position; `otherwise` without one.
    std::size_t number_end(std::size_t position, std::size_t otherwise) const
    {
        auto const number = m_reader.next(position);
        return m_reader.is_house_number(number) ? number.end : otherwise;
    }

    static constexpr std::size_t longest_street = 40; // Bytes of one word.
    static constexpr std::size_t longest_way_to_number = 64;
    // No street begins farther before a number.
    static constexpr std::size_t farthest_digit = longest_street + longest_way_to_number;

    Scan& m_scan;
    Reader m_reader;
    NextDigit m_next_digit;
};

// Forms of postal codes that nothing else has: A a letter, 9 a digit, the rest as it is.
constexpr std::array<std::string_view, 8> code_forms { "A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA",
    "A9A 9AA", "AA9A 9AA", "A9A 9A9", "9999 AA" };

bool has_form(std::string_view text, std::string_view form)
{
    return text.size() == form.size()
        && std::equal(form.begin(), form.end(), text.begin(), [](char kind, char byte) {
               return kind == 'A' ? is_upper(byte) : kind == '9' ? is_digit(byte) : kind == byte;
           });
}

// A digit stands on one side of it at least, and a digit or a capital on the other.
bool may_be_gap_of_code(std::string_view text, std::size_t space)
{
    if (space == 0 || space + 1 >= text.size() || text[space] != ' ')
        return false;
    char const before = text[space - 1];
    char const after = text[space + 1];
    return is_digit(after) ? is_digit(before) || is_upper(before)
                           : is_digit(before) && is_upper(after);
}

bool ends_token(std::string_view text, std::size_t position)
{
    return position >= text.size() || !is_of_token(text[position]);
}

void find_code_around(Scan& scan, std::size_t space)
{
    auto const text = scan.text();
    if (!may_be_gap_of_code(text, space))
        return;
    for (auto const form : code_forms) {
        auto const before = form.find(' ');
        if (space < before || !begins_token(text, space - before))
            continue;
        auto const start = space - before;
        auto const end = start + form.size();
        if (has_form(text.substr(start, form.size()), form) && ends_token(text, end))
            scan.found(start, end, MaskType::Address, "postal_code");
    }
}

}

void find_postal_addresses(Scan& scan) { Finder { scan }.run(); }

void find_postal_codes(Scan& scan)
{
    std::size_t looked_to = 0;
    for (auto const& digits : scan.outline().digits()) {
        if (digits.start > looked_to)
            find_code_around(scan, digits.start - 1);
        find_code_around(scan, digits.end);
        looked_to = digits.end + 1;
    }
}

}
