// What the redactor masks in a text.
#pragma once

#include <fairtrace/redact.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace fairtrace {

// The text with each span in braces: {type:text}.
inline std::string marked(
    std::string_view text, std::optional<FieldDescription> const& field = std::nullopt)
{
    static Redactor const redactor;
    std::string result;
    std::size_t position = 0;
    for (auto const& span : redactor.spans(text, field)) {
        result += text.substr(position, span.start - position);
        result += "{" + std::string { name_of(span.type) } + ":"
            + std::string { text.substr(span.start, span.end - span.start) } + "}";
        position = span.end;
    }
    return result + std::string { text.substr(position) };
}

// As in a field for notes.
inline std::string typed(std::string_view text)
{
    return marked(text, FieldDescription { "textarea", "", "notes", "Notes" });
}

}
