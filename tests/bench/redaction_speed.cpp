// How fast the host's Redactor goes through text, in megabytes of text for each second of one
// core: on a mixture of interface text and of what people type into forms, and on text that was
// made to be slow. Prints one line of JSON.
// usage: bench_redaction_speed [SECONDS_PER_TEXT]

#include <fairtrace/normalize.hpp>
#include <fairtrace/redact.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <exception>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct Sample {
    std::string text;
    std::optional<fairtrace::FieldDescription> field;
};

// The same on every machine: std::uniform_int_distribution is not.
class Dice {
public:
    std::size_t below(std::size_t limit) { return m_engine() % limit; }

    template<class List>
    auto const& one_of(List const& list)
    {
        return list[below(list.size())];
    }

    std::string digits(std::size_t count)
    {
        std::string text;
        while (text.size() < count)
            text += static_cast<char>('0' + below(10));
        return text;
    }

private:
    std::mt19937 m_engine { 20 };
};

constexpr std::array words { "open", "order", "the", "shipping", "customer", "save", "and",
    "status", "address", "date", "new", "select", "a", "invoice", "total", "for", "delivery",
    "price", "note", "to", "quantity", "is", "warehouse", "return", "of", "approve", "item",
    "payment", "in", "search", "export", "filter", "report", "not", "valid", "required" };
constexpr std::array given { "Rosalind", "Teodor", "Imogen", "Anneliese", "Marek", "Priya" };
constexpr std::array family { "Achterberg", "Quillfeather", "Szymborski", "Okonjo", "Vandermeer" };

std::string sentence(Dice& dice, std::size_t count)
{
    std::string text;
    for (std::size_t index = 0; index < count; ++index)
        text += (index == 0 ? "" : " ") + std::string { dice.one_of(words) };
    text[0] = static_cast<char>(text[0] - 32);
    return text;
}

std::string person(Dice& dice)
{
    return std::string { dice.one_of(given) } + " " + dice.one_of(family);
}

std::string email(Dice& dice)
{
    return std::string { dice.one_of(given) } + "." + dice.one_of(family) + "@example.com";
}

std::string phone(Dice& dice) { return "+44 20 7946 0" + dice.digits(3); }

Sample interface_text(Dice& dice)
{
    if (dice.below(8) == 0)
        return { "Order " + dice.digits(5) + " of " + person(dice), std::nullopt };
    return { sentence(dice, 1 + dice.below(8)), std::nullopt };
}

std::string long_note(Dice& dice)
{
    return sentence(dice, 8) + ". Call " + person(dice) + " at " + phone(dice) + " or write to "
        + email(dice) + ", " + sentence(dice, 12) + ". Ref. " + dice.digits(8) + ".";
}

Sample form_text(Dice& dice)
{
    using Field = fairtrace::FieldDescription;
    switch (dice.below(6)) {
    case 0:
        return { person(dice), Field { "text", "name", "customer", "Full name" } };
    case 1:
        return { email(dice), Field { "email", "email", "email", "E-mail" } };
    case 2:
        return { phone(dice), Field { "tel", "tel", "phone", "Phone" } };
    case 3:
        return { dice.digits(2), Field { "number", "", "quantity", "Quantity" } };
    default:
        return { long_note(dice), Field { "textarea", "", "note", "Delivery instructions" } };
    }
}

std::vector<Sample> mixture()
{
    Dice dice;
    std::vector<Sample> samples;
    for (int number = 0; number < 20'000; ++number)
        samples.push_back(dice.below(3) == 0 ? form_text(dice) : interface_text(dice));
    return samples;
}

struct HostileText {
    char const* name;
    char const* piece;
};

// Each makes a recognizer or a word splitter begin often and end late.
constexpr std::array hostile_texts { HostileText { "digits", "7" },
    HostileText { "spaced digits", "4 " }, HostileText { "dashed digits", "1-" },
    HostileText { "@", "@" }, HostileText { "a@", "a@" }, HostileText { "letters", "a" },
    HostileText { "capitals", "A" }, HostileText { "dotted letters", "a.b.c." },
    HostileText { "colons", "f:" }, HostileText { "dotted digits", "1.2." },
    HostileText { "hyphens", "a-" }, HostileText { "IBAN", "DE89 " },
    HostileText { "key head", "-----BEGIN " }, HostileText { "assignments", "token=" },
    HostileText { "other letters", "\u0436" }, HostileText { "marks", "e\u0301\u0323" } };

// As long as the schema lets the value of a field be.
constexpr std::size_t hostile_length = 16'384;

Sample hostile(HostileText const& kind, bool is_typed)
{
    std::string text;
    while (text.size() < hostile_length)
        text += kind.piece;
    auto field = is_typed ? std::optional { fairtrace::FieldDescription {
                     "textarea", "", "note", "Delivery instructions" } }
                          : std::nullopt;
    return { std::move(text), std::move(field) };
}

// Processor time: what else runs on the machine must not make a redactor slow.
double processor_seconds()
{
    return static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

double megabytes_per_second(
    fairtrace::Redactor const& redactor, std::vector<Sample> samples, double least_seconds)
{
    for (auto& sample : samples)
        sample.text = fairtrace::normalize_plain(sample.text);
    double bytes = 0;
    auto const begin = processor_seconds();
    auto passed = 0.0;
    do {
        for (auto const& sample : samples) {
            static_cast<void>(redactor.spans(sample.text, sample.field));
            bytes += static_cast<double>(sample.text.size());
        }
        passed = processor_seconds() - begin;
    } while (passed < least_seconds);
    // Text that normalization takes away would measure nothing.
    if (bytes == 0)
        throw std::runtime_error { "a text is empty once it is normalized" };
    return bytes / 1e6 / passed;
}

void run(double least_seconds)
{
    fairtrace::Redactor const redactor;
    std::printf("{\"mixture\": %.3f, \"hostile\": {",
        megabytes_per_second(redactor, mixture(), least_seconds));
    auto const* separator = "";
    for (auto const& kind : hostile_texts) {
        auto const shown = megabytes_per_second(redactor, { hostile(kind, false) }, least_seconds);
        auto const typed = megabytes_per_second(redactor, { hostile(kind, true) }, least_seconds);
        std::printf("%s\"%s\": %.3f", separator, kind.name, std::min(shown, typed));
        separator = ", ";
    }
    std::puts("}}");
}

}

int main(int count, char** arguments)
{
    try {
        run(count > 1 ? std::stod(arguments[1]) : 0.2);
        return 0;
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "bench_redaction_speed: %s\n", failure.what());
        return 1;
    }
}
