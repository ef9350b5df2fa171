#include "surrogate_names.hpp"

#include <array>

namespace fairtrace {

namespace {

constexpr std::array<std::string_view, 8> english_given { "Alex", "Robin", "Kim", "Sam", "Jo",
    "Chris", "Dana", "Lee" };
constexpr std::array<std::string_view, 4> english_family { "Example", "Specimen", "Placeholder",
    "Surrogate" };
constexpr std::array<std::string_view, 8> german_given { "Anna", "Lukas", "Greta", "Jonas", "Heike",
    "Stefan", "Katrin", "Uwe" };
constexpr std::array<std::string_view, 4> german_family { "Beispiel", "Exempel", "Platzhalter",
    "Ersatzwert" };
constexpr std::array<std::string_view, 8> french_given { "Camille", "Hugo", "Claire", "Louis",
    "Manon", "Antoine", "Chantal", "Yves" };
constexpr std::array<std::string_view, 4> french_family { "Exemple", "Échantillon", "Spécimen",
    "Substitut" };
constexpr std::array<std::string_view, 8> spanish_given { "Lucía", "Pablo", "Carmen", "Javier",
    "Marta", "Diego", "Pilar", "Álvaro" };
constexpr std::array<std::string_view, 4> spanish_family { "Ejemplo", "Muestra", "Espécimen",
    "Sustituto" };
constexpr std::array<std::string_view, 8> italian_given { "Giulia", "Marco", "Chiara", "Luca",
    "Paola", "Matteo", "Silvia", "Enzo" };
constexpr std::array<std::string_view, 4> italian_family { "Esempio", "Esemplare", "Segnaposto",
    "Sostituto" };

}

SurrogateNames surrogate_names(SurrogateLocale locale)
{
    switch (locale) {
    case SurrogateLocale::German:
        return { german_given, german_family };
    case SurrogateLocale::French:
        return { french_given, french_family };
    case SurrogateLocale::Spanish:
        return { spanish_given, spanish_family };
    case SurrogateLocale::Italian:
        return { italian_given, italian_family };
    case SurrogateLocale::English:
    case SurrogateLocale::British:
        return { english_given, english_family };
    }
    return { english_given, english_family };
}

}
