#include "erased_words.hpp"

namespace fairtrace {

void say_erased(Output& output, Erased const& erased)
{
    if (erased.is_empty()) {
        output.line("There is no such step: nothing was erased.");
        return;
    }
    auto line = "Erased " + counted(erased.steps, "step");
    if (erased.tasks > 0)
        line += ", and " + counted(erased.tasks, "task") + " of which nothing is left";
    output.line(line + ".");
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
