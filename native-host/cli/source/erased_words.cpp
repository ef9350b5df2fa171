#include "erased_words.hpp"

namespace fairtrace {

void say_erased(Output& output, Erased const& erased)
{
    if (erased.is_empty()) {
        output.line("Nothing of that is recorded, so nothing was erased.");
        return;
    }
    if (erased.steps > 0 || erased.tasks > 0) {
        auto const tasks = erased.tasks == 0
            ? std::string {}
            : ", and " + counted(erased.tasks, "task") + " of which nothing is left";
        output.line("Erased " + counted(erased.steps, "step") + tasks + ".");
    }
    if (erased.changed > 0)
        output.line(counted(erased.changed, "step")
            + (erased.changed == 1 ? " lost its" : " lost their") + " part of it and stayed.");
    output.line(erased.files_are_clean
            ? "The keys are destroyed, and no file holds a trace of it."
            : "The keys are destroyed. Another process reads the files; they are cleaned when the "
              "store is opened next.");
}

Json erased_to_json(Erased const& erased)
{
    return { { "steps", erased.steps }, { "changed", erased.changed }, { "tasks", erased.tasks },
        { "files_are_clean", erased.files_are_clean } };
}

}
