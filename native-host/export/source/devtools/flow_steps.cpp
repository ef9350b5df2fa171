#include "flow_steps.hpp"

#include "selectors.hpp"

namespace fairtrace {

using Json = nlohmann::ordered_json;

Json step_on(Target<RedactedText> const& target, std::string_view type)
{
    Json step { { "type", type }, { "target", "main" } };
    if (!target.frame_path.empty())
        step["frame"] = target.frame_path;
    step["selectors"] = selectors_of(target);
    return step;
}

Json click_step(Target<RedactedText> const& target, std::string_view type)
{
    auto step = step_on(target, type);
    step["offsetX"] = target.size.width / 2.0;
    step["offsetY"] = target.size.height / 2.0;
    return step;
}

Json key_step(std::string_view type, std::string const& key)
{
    return { { "type", type }, { "target", "main" }, { "key", key } };
}

}
