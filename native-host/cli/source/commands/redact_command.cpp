// Redacts what is given to it with the code that the host runs: to try it, to measure it, to judge
// it. Nothing is stored.

#include "../commands.hpp"

#include <fairtrace/normalize.hpp>
#include <fairtrace/redact.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace fairtrace {

namespace {

struct Request {
    std::string text;
    std::optional<FieldDescription> field;
};

// The string at a key, "" where it is left out; nothing if it is something else.
std::optional<std::string> string_at(Json const& object, char const* key)
{
    auto const found = object.find(key);
    if (found == object.end())
        return std::string {};
    if (!found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}

std::optional<FieldDescription> parse_field(Json const& json)
{
    if (!json.is_object())
        return std::nullopt;
    auto type = string_at(json, "type");
    auto autocomplete = string_at(json, "autocomplete");
    auto name = string_at(json, "name");
    auto label = string_at(json, "label");
    auto placeholder = string_at(json, "placeholder");
    auto group = string_at(json, "group");
    if (!type || !autocomplete || !name || !label || !placeholder || !group)
        return std::nullopt;
    return FieldDescription { std::move(*type), std::move(*autocomplete), std::move(*name),
        std::move(*label), std::move(*placeholder), std::move(*group) };
}

std::optional<Request> parse_request(std::string const& line)
{
    auto const json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("text") || !string_at(json, "locale"))
        return std::nullopt;
    auto text = string_at(json, "text");
    if (!text)
        return std::nullopt;
    Request request { std::move(*text), std::nullopt };
    if (json.contains("field")) {
        request.field = parse_field(json["field"]);
        if (!request.field)
            return std::nullopt;
    }
    return request;
}

// Letter case and outer form aside, the same value has the same number within a line.
class LineNumbers {
public:
    std::size_t of(MaskType type, std::string value)
    {
        std::transform(value.begin(), value.end(), value.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        });
        auto& values = m_values[type];
        return values.try_emplace(std::move(value), values.size() + 1).first->second;
    }

private:
    std::map<MaskType, std::map<std::string, std::size_t>> m_values;
};

std::string placeholder(MaskType type, std::size_t number)
{
    std::string name { name_of(type) };
    std::transform(name.begin(), name.end(), name.begin(),
        [](char letter) { return static_cast<char>(letter - 32); });
    return "⟨" + name + "_" + std::to_string(number) + "⟩";
}

std::string masked_text(std::string const& text, std::vector<MaskSpan> const& spans)
{
    LineNumbers numbers;
    std::string masked;
    std::size_t position = 0;
    for (auto const& span : spans) {
        masked += text.substr(position, span.start - position);
        auto const number = numbers.of(span.type, text.substr(span.start, span.end - span.start));
        masked += placeholder(span.type, number);
        position = span.end;
    }
    return masked + text.substr(position);
}

Json answer(NormalizedText const& normalized, std::vector<MaskSpan> const& spans,
    std::optional<FieldGuess> const& field)
{
    auto list = Json::array();
    for (auto const& span : spans)
        list.push_back(
            { { "start", normalized.source[span.start] }, { "end", normalized.source[span.end] },
                { "type", name_of(span.type) }, { "rule", span.rule.view() } });
    Json result { { "text", masked_text(normalized.text, spans) }, { "spans", std::move(list) } };
    if (field)
        result["field"] = { { "type", field->type }, { "confidence", field->confidence },
            { "sensitive", field->is_sensitive } };
    return result;
}

class RedactCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const redact = root.add_subcommand("redact",
            "Redact standard input line by line; with --json, JSON Lines {\"text\", \"field\"?, "
            "\"locale\"?}");
        redact->fallthrough();
        return redact;
    }

    Result<void> run(Context& context) override
    {
        Redactor const redactor;
        std::string line;
        for (std::uint32_t number = 1; std::getline(context.input, line); ++number) {
            auto const request = context.output.is_json()
                ? parse_request(line)
                : std::optional { Request { line, std::nullopt } };
            if (!request)
                return Error { ErrorCode::InputMalformed,
                    "not an object with a \"text\"; give one JSON object a line", number };
            auto const normalized = normalize_text(request->text);
            auto const spans = redactor.spans(normalized.text, request->field);
            auto const field
                = request->field ? std::optional { redactor.guess(*request->field) } : std::nullopt;
            write(context.output, normalized, spans, field);
        }
        return {};
    }

private:
    static void write(Output& output, NormalizedText const& normalized,
        std::vector<MaskSpan> const& spans, std::optional<FieldGuess> const& field)
    {
        if (output.is_json())
            output.stream() << answer(normalized, spans, field)
                                   .dump(-1, ' ', false, Json::error_handler_t::replace)
                            << '\n';
        else
            output.line(masked_text(normalized.text, spans));
    }
};

}

std::unique_ptr<Command> make_redact_command() { return std::make_unique<RedactCommand>(); }

}
