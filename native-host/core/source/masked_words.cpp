#include <fairtrace/masked_words.hpp>

#include <utility>

namespace fairtrace {

void MaskedWords::start(WordKey const& key)
{
    m_key = key;
    m_words.clear();
    m_order.clear();
    m_news.clear();
}

std::optional<RememberedWord> MaskedWords::find(WordDigest digest) const
{
    auto const found = m_words.find(digest);
    return found == m_words.end() ? std::nullopt : std::optional { found->second };
}

void MaskedWords::remember(Entry const& entry)
{
    auto const [place, is_new] = m_words.try_emplace(entry.digest, entry.word);
    if (!is_new && place->second.weight <= entry.word.weight)
        return;
    place->second.weight = entry.word.weight;
    m_news.push_back({ entry.digest, place->second });
    if (!is_new)
        return;
    m_order.push_back(entry.digest);
    if (m_order.size() <= most_words)
        return;
    m_words.erase(m_order.front());
    m_order.pop_front();
}

std::vector<MaskedWords::Entry> MaskedWords::take_news() { return std::exchange(m_news, {}); }

}
