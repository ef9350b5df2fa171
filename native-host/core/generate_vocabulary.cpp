// Reads schema/vocabulary.schema.json and writes vocabulary.hpp: an enum class for each closed
// list, with name_of(value) and parse_NAME(text). Runs at build time only.

#include <nlohmann/json.hpp>

#include <cctype>
#include <fstream>
#include <iostream>
#include <string>

namespace {

using Json = nlohmann::ordered_json;

std::string camel_case(std::string const& words)
{
    std::string result;
    bool upper = true;
    for (char const letter : words) {
        if (letter == '_' || letter == '-') {
            upper = true;
            continue;
        }
        result
            += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(letter))) : letter;
        upper = false;
    }
    return result;
}

void write_enum(std::ostream& out, std::string const& name, Json const& definition)
{
    auto const type = camel_case(name);
    auto const& words = definition.at("enum");
    out << "// " << definition.at("description").get<std::string>() << "\n";
    out << "enum class " << type << " : std::uint8_t {\n";
    for (auto const& word : words)
        out << "    " << camel_case(word.get<std::string>()) << ",\n";
    out << "};\n\n";
    out << "inline constexpr std::array<std::string_view, " << words.size() << "> " << name
        << "_names {\n";
    for (auto const& word : words)
        out << "    " << word << ",\n";
    out << "};\n\n";
    out << "constexpr std::string_view name_of(" << type << " value) { return " << name
        << "_names[static_cast<std::size_t>(value)]; }\n\n";
    out << "constexpr std::optional<" << type << "> parse_" << name
        << "(std::string_view text)\n{\n"
        << "    return detail::find_name<" << type << ">(" << name << "_names, text);\n}\n\n";
}

void write_categories(std::ostream& out, Json const& definition)
{
    out << "constexpr Category category_of(ActionKind kind)\n{\n    switch (kind) {\n";
    for (auto const& [kind, category] : definition.at("const").items())
        out << "    case ActionKind::" << camel_case(kind)
            << ":\n        return Category::" << camel_case(category.get<std::string>()) << ";\n";
    out << "    }\n    return Category::Clicks;\n}\n\n";
}

char const* const opening = R"(// Generated from schema/vocabulary.schema.json. Do not edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fairtrace {

namespace detail {

template<class Enum, std::size_t Count>
constexpr std::optional<Enum> find_name(std::array<std::string_view, Count> const& names, std::string_view text)
{
    for (std::size_t index = 0; index < Count; ++index) {
        if (names[index] == text)
            return static_cast<Enum>(index);
    }
    return std::nullopt;
}

}

)";

}

int main(int count, char** arguments)
{
    if (count != 3) {
        std::cerr << "usage: generate_vocabulary SCHEMA HEADER\n";
        return 2;
    }
    std::ifstream in { arguments[1] };
    auto const schema = Json::parse(in);
    std::ofstream out { arguments[2] };
    out << opening;
    for (auto const& [name, definition] : schema.at("$defs").items()) {
        if (definition.contains("enum"))
            write_enum(out, name, definition);
    }
    write_categories(out, schema.at("$defs").at("category_of_action"));
    out << "}\n";
    return out ? 0 : 1;
}
