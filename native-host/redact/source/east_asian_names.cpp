#include "east_asian_names.hpp"

#include "characters.hpp"
#include "fold_word.hpp"
#include "word_list.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

// The most usual surnames of China in simplified and traditional characters: more than nine in ten
// people there have one of them.
constexpr std::string_view chinese_surnames
    = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭肖程"
      "曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖"
      "邹"
      "鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔";

// Words of Vietnamese that are surnames, folded: nearly everybody has one of them.
constexpr WordList vietnamese_surnames { "biện", "bành", "bùi", "bạch", "cao", "chu", "châu",
    "cung", "công", "cù", "diệp", "doãn", "dương", "giang", "giáp", "hoàng", "huỳnh", "hà", "hạ",
    "hồ", "hứa", "khúc", "khương", "khổng", "kiều", "la", "lâm", "lã", "lê", "lý", "lưu", "lương",
    "lại", "lục", "mai", "mạc", "mẫn", "nghiêm", "nguyễn", "ngô", "ngụy", "nhâm", "ninh", "nông",
    "phan", "phí", "phó", "phùng", "phương", "phạm", "quan", "quách", "sầm", "thi", "thái", "thân",
    "thạch", "tiêu", "trang", "triệu", "trà", "trương", "trần", "trịnh", "tòng", "tô", "tôn",
    "tăng", "tạ", "tống", "từ", "uông", "vi", "viên", "võ", "văn", "vũ", "vương", "âu", "đinh",
    "đoàn", "đàm", "đào", "đặng", "đồng", "đỗ" };

constexpr std::size_t han_bytes = 3; // A character of Han or Kana, but for rare ones.
constexpr std::size_t longest_group = 4 * han_bytes;
constexpr std::size_t longest_japanese_group = 3 * han_bytes;
constexpr std::size_t longest_thai_group = 12 * 3;

bool is_thai(std::string_view part) { return part >= "\u0E00" && part < "\u0E80"; }

bool is_han_or_kana(std::string_view part) { return part >= "\u3005" && part < "\uA000"; }

// Of a script whose words stand without spaces, so that a space says something.
bool is_unspaced(std::string_view part)
{
    return !is_ascii(part.front()) && (is_thai(part) || is_han_or_kana(part));
}

// Words that follow one another without a space, all of Han or Kana.
struct Group {
    std::size_t first = 0;
    std::size_t last = 0; // The word behind the last one.
    std::size_t bytes = 0;
};

class Marker {
public:
    Marker(std::string_view text, std::vector<Word>& words)
        : m_text(text)
        , m_words(words)
    {
    }

    void mark()
    {
        Group previous;
        for (std::size_t index = 0; index < m_words.size();) {
            if (is_unspaced(text_of(index))) {
                auto const group = group_at(index);
                mark_chinese_name(group);
                mark_pair(previous, group);
                previous = group;
                index = group.last;
            } else {
                previous = {};
                index = mark_vietnamese_name(index);
            }
        }
    }

private:
    std::string_view text_of(std::size_t index) const
    {
        return m_text.substr(m_words[index].start, m_words[index].end - m_words[index].start);
    }

    Group group_at(std::size_t first) const
    {
        auto last = first + 1;
        while (last < m_words.size() && m_words[last].start == m_words[last - 1].end
            && is_unspaced(text_of(last)))
            ++last;
        return { first, last, m_words[last - 1].end - m_words[first].start };
    }

    void mask(std::size_t first, std::size_t last)
    {
        for (auto index = first; index < last; ++index) {
            m_words[index].is_masked = true;
            m_words[index].kinds |= word_kind::given_name;
        }
    }

    void mark_chinese_name(Group const& group)
    {
        auto const first = text_of(group.first);
        bool const is_surname = is_han_or_kana(first) && first.size() == han_bytes
            && chinese_surnames.find(first) != std::string_view::npos;
        if (is_surname && group.bytes > han_bytes && group.bytes <= longest_group)
            mask(group.first, group.last);
    }

    // Of Japanese and Thai: a given name and a surname with a space between.
    void mark_pair(Group const& left, Group const& right)
    {
        bool const are_names = is_short(left) && is_short(right)
            && m_words[right.first].gap == Gap::Space && left.bytes + right.bytes > 2 * han_bytes
            && (may_be_name(left) || may_be_name(right));
        if (are_names) {
            mask(left.first, left.last);
            mask(right.first, right.last);
        }
    }

    bool is_short(Group const& group) const
    {
        auto const longest
            = is_thai(text_of(group.first)) ? longest_thai_group : longest_japanese_group;
        return group.bytes > 0 && group.bytes <= longest;
    }

    // Thai words are put together as often as names, so that there one piece must be no word.
    bool may_be_name(Group const& group) const
    {
        if (group.last > group.first + 1 && !is_thai(text_of(group.first)))
            return true;
        return std::any_of(m_words.begin() + static_cast<std::ptrdiff_t>(group.first),
            m_words.begin() + static_cast<std::ptrdiff_t>(group.last),
            [](Word const& word) { return word.is_masked; });
    }

    // Gives the word behind the capitals that begin at `first`, so that each is looked at once.
    std::size_t mark_vietnamese_name(std::size_t first)
    {
        constexpr std::size_t most_words = 5;
        auto last = first;
        bool is_vietnamese = false;
        while (last < m_words.size() && m_words[last].form == WordForm::Capital
            && (last == first || m_words[last].gap == Gap::Space)) {
            is_vietnamese = is_vietnamese || has_vietnamese_letter(text_of(last));
            ++last;
        }
        bool const is_name = last - first > 1 && last - first <= most_words && !is_language(first)
            && (is_vietnamese || is_surname(first, last));
        if (is_name)
            mask(first, last);
        return std::max(last, first + 1);
    }

    // A surname with letters that hardly another language has, first or last.
    bool is_surname(std::size_t first, std::size_t last) const
    {
        auto const is_one = [this](std::size_t index) {
            FoldedWord const folded { text_of(index) };
            return vietnamese_surnames.has(folded.view());
        };
        bool const has_marks = std::any_of(m_words.begin() + static_cast<std::ptrdiff_t>(first),
            m_words.begin() + static_cast<std::ptrdiff_t>(last), [this](Word const& word) {
                auto const part = m_text.substr(word.start, word.end - word.start);
                return part.find_first_of("\xC3\xC4\xC6") != std::string_view::npos;
            });
        return last > first && has_marks && (is_one(first) || is_one(last - 1));
    }

    // Tiếng Việt, Tiếng Anh: how pages call languages.
    bool is_language(std::size_t first) const { return text_of(first) == "Tiếng"; }

    // Letters that only Vietnamese has: ơ, ư and those with two marks.
    static bool has_vietnamese_letter(std::string_view word)
    {
        if (is_all_ascii(word))
            return false;
        for (std::size_t at = 0; at + 1 < word.size(); ++at) {
            auto const letter = word.substr(at, 2);
            if (letter == "\u01A0" || letter == "\u01A1" || letter == "\u01AF"
                || letter == "\u01B0")
                return true;
            auto const long_letter = word.substr(at, 3);
            if (long_letter >= "\u1EA0" && long_letter <= "\u1EF9" && long_letter.size() == 3)
                return true;
        }
        return false;
    }

    std::string_view m_text;
    std::vector<Word>& m_words;
};

}

void mask_east_asian_names(std::string_view text, std::vector<Word>& words)
{
    Marker { text, words }.mark();
}

}
