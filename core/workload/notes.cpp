#include "core/workload/notes.h"

#include "core/workload/problem_list.h"
#include "core/workload/step_label.h"

namespace timeslice {
namespace {

struct Beginning {
    const Step& step;
    bool repeated; // a later round does it again
};

// The step with which a task of the group begins, also inside of repeats.
Beginning beginningOf(const TaskGroup& group) {
    const Step* step = &group.steps.front();
    bool repeated = false;
    while (step->kind == StepKind::Repeat && !step->steps.empty()) {
        repeated = repeated || step->times != 1;
        step = &step->steps.front();
    }
    return {*step, repeated};
}

// A wait of a known length that nothing but time ends.
bool isPlainWait(const Step& step) {
    return step.time > Nanos{0} && !step.chance && !step.resource.valid() && step.bytes == 0;
}

Text noteOn(const Workload& workload, const TaskGroup& group, const Beginning& beginning) {
    const Step& step = beginning.step;
    const std::string label = labelOf(workload, step);
    if (!isPlainWait(step) || beginning.repeated)
        return {
            TS_TEXT("note: {0} begins with {1}, but needs a core before it can wait, as a real thread does."),
            group.name, label};
    const Nanos until = group.start + step.time;
    return {
        TS_TEXT(
            "note: {0} begins with {1}, but needs a core before it can wait, as a real thread does. "
            "Where an exercise says that it is blocked until {2}, write start: {3} instead of this step."),
        group.name, label, until, formatTime(until)};
}

} // namespace

Problems notesOn(const Workload& workload) {
    ProblemList notes(workload.file);
    for (const TaskGroup& group : workload.groups) {
        if (group.spawned || group.forked || group.steps.empty()) continue;
        const Beginning beginning = beginningOf(group);
        const Step& step = beginning.step;
        if (infoOf(step.kind).time == StepTime::Wait)
            notes.add(step.place, noteOn(workload, group, beginning));
    }
    return notes.take();
}

} // namespace timeslice
