#include "policy_reader.hpp"

#include <algorithm>

namespace fairtrace {

PolicyNode PolicyNode::child(nlohmann::json const& json, std::string key) const
{
    auto path = m_path;
    path.push_back(std::move(key));
    return { json, std::move(path) };
}

void PolicyNode::expect_keys(std::initializer_list<std::string_view> known) const
{
    if (!m_json.is_object())
        throw fault("expected an object");
    for (auto const& [key, value] : m_json.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            throw child(value, key)
                .fault("this key is unknown here; expected only keys of the policy schema");
    }
}

std::optional<PolicyNode> PolicyNode::optional_member(std::string_view key) const
{
    std::string name { key };
    auto const found = m_json.find(name);
    return found == m_json.end() ? std::nullopt : std::optional { child(*found, std::move(name)) };
}

std::vector<PolicyNode> PolicyNode::items(std::size_t most) const
{
    if (!m_json.is_array())
        throw fault("expected an array");
    if (m_json.size() > most)
        throw fault("this list is too long; see maxItems in schema/policy.schema.json");
    std::vector<PolicyNode> nodes;
    for (std::size_t index = 0; index < m_json.size(); ++index)
        nodes.push_back(child(m_json[index], std::to_string(index)));
    return nodes;
}

std::string PolicyNode::string(std::size_t limit) const
{
    if (!m_json.is_string() || m_json.get_ref<std::string const&>().empty())
        throw fault("expected a text that is not empty");
    if (m_json.get_ref<std::string const&>().size() > limit)
        throw fault("this text is too long; see schema/policy.schema.json");
    return m_json.get<std::string>();
}

std::string PolicyNode::identifier() const
{
    auto text = string(64);
    auto const is_plain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-'
            || letter == '_';
    };
    if (!std::all_of(text.begin(), text.end(), is_plain))
        throw fault("expected an id of lower-case letters, digits, - and _");
    return text;
}

std::vector<std::string> PolicyNode::strings(std::size_t most, std::size_t limit) const
{
    std::vector<std::string> texts;
    for (auto const& item : items(most))
        texts.push_back(item.string(limit));
    return texts;
}

int PolicyNode::number(int lowest, int highest, Literal expected) const
{
    auto const is_in_range = m_json.is_number_integer() && m_json >= lowest && m_json <= highest;
    return is_in_range ? m_json.get<int>() : throw fault(expected);
}

bool PolicyNode::boolean() const
{
    if (!m_json.is_boolean())
        throw fault("expected true or false");
    return m_json.get<bool>();
}

}
