#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

namespace {

struct FillWording {
    std::string field;

    std::string operator()(RedactedText const& text) const
    {
        return text.empty() ? "Clear " + field : "Type " + quoted(text.view()) + " into " + field;
    }

    std::string operator()(WithheldReason) const { return "Fill " + field + " (not read)"; }

    std::string operator()(LengthClass shape) const
    {
        if (shape == LengthClass::Empty)
            return "Clear " + field;
        return "Type a " + std::string { name_of(shape) } + " text into " + field;
    }
};

}

std::string sentence_for(Fill<RedactedText> const& fill, RedactedEvent const&)
{
    return std::visit(FillWording { naming(fill.target) }, fill.value);
}

}
