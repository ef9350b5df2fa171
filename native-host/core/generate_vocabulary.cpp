// Reads schema/vocabulary.schema.json and writes vocabulary.hpp: an enum class for each closed
// list, with name_of(value) and parse_NAME(text). Runs at build time only.

#include <nlohmann/json.hpp>

#include <cctype>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
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

// Throws unless exactly the actions that there are have a category each.
void write_categories(std::ostream& out, Json const& kinds, Json const& categories)
{
    if (kinds.size() != categories.size())
        throw std::invalid_argument { "category_of_action does not fit action_kind" };
    out << "// In the order of ActionKind.\n";
    out << "inline constexpr std::array<Category, " << kinds.size() << "> action_categories {\n";
    for (auto const& kind : kinds)
        out << "    Category::"
            << camel_case(categories.at(kind.get<std::string>()).get<std::string>()) << ",\n";
    out << "};\n\n";
    out << "constexpr Category category_of(ActionKind kind) { return "
           "action_categories[static_cast<std::size_t>(kind)]; }\n\n";
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

void write_header(std::ostream& out, Json const& definitions)
{
    out << opening;
    for (auto const& [name, definition] : definitions.items()) {
        if (definition.contains("enum"))
            write_enum(out, name, definition);
    }
    write_categories(out, definitions.at("action_kind").at("enum"),
        definitions.at("category_of_action").at("const"));
    out << "}\n";
}

}

int main(int count, char** arguments)
{
    if (count != 3) {
        std::cerr << "usage: generate_vocabulary SCHEMA HEADER\n";
        return 2;
    }
    try {
        std::ifstream in { arguments[1] };
        auto const schema = Json::parse(in);
        std::ofstream out { arguments[2] };
        write_header(out, schema.at("$defs"));
        return out ? 0 : 1;
    } catch (std::exception const& failure) {
        std::cerr << arguments[1] << ": " << failure.what() << "\n";
        return 1;
    }
}
