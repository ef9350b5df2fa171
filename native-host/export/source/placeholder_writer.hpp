// Writes placeholders in the style of an export: as they are, as values of nobody, or as one word
// that says nothing.
#pragma once

#include "surrogate_text.hpp"

#include <fairtrace/export.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace fairtrace {

class PlaceholderWriter {
public:
    explicit PlaceholderWriter(PlaceholderRequest const& request)
        : m_request(request)
    {
    }

    // What follows belongs to this task, whose pages decide about the locale. The same placeholder
    // is the same value within a task; in another one only by chance, unless the seed is 0.
    void begin(StoredTask const& task, std::span<StoredEvent const> steps);

    std::string text(std::string_view text) const;

    // What a player types: always a value that a field takes, except where placeholders are opaque.
    // A field that takes only its own syntax (a number, a date, …) gets a value in that syntax.
    std::string typed_value(std::string_view text, std::optional<InputType> field) const;

    // Every text in it.
    template<class Json>
    void rewrite(Json& json) const
    {
        if (m_request.style == PlaceholderStyle::Typed)
            return;
        if (json.is_string()) {
            json = text(json.template get_ref<std::string const&>());
        } else if (json.is_structured()) {
            for (auto& inner : json)
                rewrite(inner);
        }
    }

private:
    std::string replaced(std::string_view text, PlaceholderStyle style) const;
    std::string replacement(std::string_view placeholder, PlaceholderStyle style) const;

    PlaceholderRequest m_request;
    SurrogateLocale m_locale {};
    std::uint64_t m_task = 0;
};

}
