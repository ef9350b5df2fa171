// What a person did: one struct for each kind of action, each the same at every stage but for its
// text.
#pragma once

#include <fairtrace/element.hpp>
#include <fairtrace/ids.hpp>

#include <array>
#include <type_traits>
#include <utility>
#include <variant>

namespace fairtrace {

template<class Text>
struct Option {
    Text label;
    std::uint16_t position = 0; // From 1.
};

// What is known of a field's value: its text, why it was not read, or only its shape.
template<class Text>
using Value = std::variant<Text, WithheldReason, LengthClass>;

// Which text was copied: as the page tells it a keyed hash, once that is redacted a number.
template<class Text>
using CopiedText = std::conditional_t<std::is_same_v<Text, RawText>, RawText, std::uint32_t>;

struct GivenFile {
    FileKind kind {};
    SizeClass size {};
};

template<class Text>
struct Click {
    static constexpr auto kind = ActionKind::Click;
    Target<Text> target;
    std::vector<Modifier> modifiers {};
};

template<class Text>
struct DoubleClick {
    static constexpr auto kind = ActionKind::DoubleClick;
    Target<Text> target;
};

template<class Text>
struct RightClick {
    static constexpr auto kind = ActionKind::RightClick;
    Target<Text> target;
};

template<class Text>
struct SelectOption {
    static constexpr auto kind = ActionKind::SelectOption;
    Target<Text> target;
    std::vector<Option<Text>> options;
    std::uint16_t option_count = 0;
    std::vector<Text> path {}; // What was opened on the way to the option, outside in.
};

template<class Text>
struct Check {
    static constexpr auto kind = ActionKind::Check;
    Target<Text> target;
};

template<class Text>
struct Uncheck {
    static constexpr auto kind = ActionKind::Uncheck;
    Target<Text> target;
};

template<class Text>
struct Fill {
    static constexpr auto kind = ActionKind::Fill;
    Target<Text> target;
    Value<Text> value;
};

template<class Text>
struct Clear {
    static constexpr auto kind = ActionKind::Clear;
    Target<Text> target;
};

template<class Text>
struct Press {
    static constexpr auto kind = ActionKind::Press;
    KeyChord keys;
    std::optional<Target<Text>> target;
};

// A form sent by a key in one of its fields; the target is the form.
template<class Text>
struct Submit {
    static constexpr auto kind = ActionKind::Submit;
    Target<Text> target;
};

template<class Text>
struct Scroll {
    static constexpr auto kind = ActionKind::Scroll;
    std::optional<Target<Text>> target; // Absent: the page itself.
    ScrollDirection direction {};
    std::uint16_t screens = 0; // Heights (or widths) of what was scrolled, rounded.
    bool to_end = false; // Nothing was left in that direction.
};

// What something was dropped at, and where it is seen from there.
template<class Text>
struct DropPlace {
    DropRelation relation {};
    Target<Text> target;
};

template<class Text>
struct Drag {
    static constexpr auto kind = ActionKind::Drag;
    Target<Text> target;
    std::optional<DropPlace<Text>> to; // Absent: nothing but a place was reached.
    std::optional<ScrollDirection> direction;
};

template<class Text>
struct Navigate {
    static constexpr auto kind = ActionKind::Navigate;
    NavigationCause cause {};
    NavigationMode mode {};
};

template<class Text>
struct GoBack {
    static constexpr auto kind = ActionKind::GoBack;
    NavigationMode mode {};
};

template<class Text>
struct GoForward {
    static constexpr auto kind = ActionKind::GoForward;
    NavigationMode mode {};
};

template<class Text>
struct Reload {
    static constexpr auto kind = ActionKind::Reload;
};

template<class Text>
struct OpenTab {
    static constexpr auto kind = ActionKind::OpenTab;
    NavigationCause cause {};
};

template<class Text>
struct SwitchTab {
    static constexpr auto kind = ActionKind::SwitchTab;
};

template<class Text>
struct CloseTab {
    static constexpr auto kind = ActionKind::CloseTab;
};

template<class Text>
struct Copy {
    static constexpr auto kind = ActionKind::Copy;
    std::optional<Target<Text>> target; // Absent: the page itself; so with the next two.
    std::optional<CopiedText<Text>> copied; // Absent: not read.
};

template<class Text>
struct Cut {
    static constexpr auto kind = ActionKind::Cut;
    std::optional<Target<Text>> target;
    std::optional<CopiedText<Text>> copied;
};

template<class Text>
struct Paste {
    static constexpr auto kind = ActionKind::Paste;
    std::optional<Target<Text>> target;
    std::optional<CopiedText<Text>> copied; // Also absent: nobody is known to have copied it.
};

template<class Text>
struct UploadFile {
    static constexpr auto kind = ActionKind::UploadFile;
    Target<Text> target;
    UploadWay way {};
    std::vector<GivenFile> files; // The first of them.
    std::uint16_t file_count = 0;
};

template<class Text>
struct Download {
    static constexpr auto kind = ActionKind::Download;
    Target<Text> target;
    FileKind file_kind {};
};

template<class Text>
using Action = std::variant<Click<Text>, DoubleClick<Text>, RightClick<Text>, SelectOption<Text>,
    Check<Text>, Uncheck<Text>, Fill<Text>, Clear<Text>, Press<Text>, Submit<Text>, Scroll<Text>,
    Drag<Text>, Navigate<Text>, GoBack<Text>, GoForward<Text>, Reload<Text>, OpenTab<Text>,
    SwitchTab<Text>, CloseTab<Text>, Copy<Text>, Cut<Text>, Paste<Text>, UploadFile<Text>,
    Download<Text>>;

template<class Text>
ActionKind kind_of(Action<Text> const& action)
{
    return std::visit([](auto const& one) { return one.kind; }, action);
}

using ActionPlaces = std::make_index_sequence<action_kind_names.size()>;

template<std::size_t... Place>
constexpr bool stand_in_order(std::index_sequence<Place...>)
{
    constexpr std::array kinds { std::variant_alternative_t<Place, Action<RawText>>::kind... };
    return ((static_cast<std::size_t>(kinds[Place]) == Place) && ...);
}

static_assert(stand_in_order(ActionPlaces {}), "kinds stand in the order of the vocabulary");

template<class Text, std::size_t Place>
Action<Text> empty_alternative()
{
    return Action<Text> { std::in_place_index<Place> };
}

template<class Text, std::size_t... Place>
Action<Text> empty_action_at(std::size_t place, std::index_sequence<Place...>)
{
    constexpr std::array makers { &empty_alternative<Text, Place>... };
    return makers[place]();
}

// An action of this kind with nothing in it, for whoever reads the rest from elsewhere.
template<class Text>
Action<Text> empty_action(ActionKind kind)
{
    return empty_action_at<Text>(static_cast<std::size_t>(kind), ActionPlaces {});
}

// The action's target, or null for one without.
template<class Text>
Target<Text> const* target_of(Action<Text> const& action)
{
    return std::visit(
        [](auto const& one) -> Target<Text> const* {
            if constexpr (requires { one.target.has_value(); })
                return one.target ? &*one.target : nullptr;
            else if constexpr (requires { one.target; })
                return &one.target;
            else
                return nullptr;
        },
        action);
}

// One of the raw events of which an action is made.
template<class Text>
struct Evidence {
    ActionKind kind {};
    Role role {};
    Text name;
    std::optional<KeyChord> keys; // Of a press.
    std::vector<Locator<Text>> locators;
};

// An interactive element of the page at the moment of an action.
template<class Text>
struct ObservedElement {
    Role role {};
    Text name;
};

template<class Text>
struct Observation {
    std::vector<ObservedElement<Text>> elements;
    std::uint32_t total = 0; // Also those not listed.
};

}
