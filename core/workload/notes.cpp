#include "core/workload/notes.h"

#include "core/workload/problem_list.h"
#include "core/workload/step_label.h"

namespace timeslice {
namespace {

struct Beginning {
    const Step& step;
    bool
        moves; // a later round does it again, or a time runs from its beginning: starting later is not the same
};

// The step with which a task of the group begins, also inside of repeats, and of steps that may be left early.
Beginning beginningOf(const TaskGroup& group) {
    const Step* step = &group.steps.front();
    bool moves = false;
    const auto isAround = [](StepKind kind) {
        return kind == StepKind::Repeat || kind == StepKind::Try || kind == StepKind::Within;
    };
    while (isAround(step->kind) && !step->steps.empty()) {
        moves = moves || step->times != 1 || step->kind == StepKind::Within;
        step = &step->steps.front();
    }
    return {*step, moves};
}

// A wait of a known length that nothing but time ends.
bool isPlainWait(const Step& step) {
    return step.time > Nanos{0} && !step.chance && !step.resource.valid() && step.bytes == 0;
}

Text noteOn(const Workload& workload, const TaskGroup& group, const Beginning& beginning) {
    const Step& step = beginning.step;
    const std::string label = labelOf(workload, step);
    if (!isPlainWait(step) || beginning.moves)
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

// Who waits on a condition or notifies it, first.
struct Meeting {
    const Step* wait = nullptr;
    const TaskGroup* waits = nullptr;
    const Step* notify = nullptr;
    const TaskGroup* notifies = nullptr;
};

void addMeetings(const TaskGroup& group, const std::vector<Step>& steps, std::vector<Meeting>& meetings) {
    for (const Step& step : steps) {
        addMeetings(group, step.steps, meetings);
        if (!step.resource.valid()) continue;
        Meeting& meeting = meetings[step.resource.index()];
        const bool notifies = step.kind == StepKind::Notify || step.kind == StepKind::NotifyAll;
        if (step.kind == StepKind::Wait && !meeting.wait) meeting.wait = &step, meeting.waits = &group;
        if (notifies && !meeting.notify) meeting.notify = &step, meeting.notifies = &group;
    }
}

// A condition on which some only wait, or that some only notify.
void addConditions(const Workload& workload, ProblemList& notes) {
    std::vector<Meeting> meetings(workload.resources.size());
    for (const TaskGroup& group : workload.groups) addMeetings(group, group.steps, meetings);
    for (size_t i = 0; i < meetings.size(); ++i) {
        const Resource& resource = workload.resources[i];
        const Meeting& meeting = meetings[i];
        if (resource.kind != ResourceKind::Condition) continue;
        if (meeting.wait && !meeting.notify)
            notes.add(meeting.wait->place, {TS_TEXT("note: {0} waits on {1}, which no step notifies."),
                                            meeting.waits->name, resource.name});
        if (meeting.notify && !meeting.wait)
            notes.add(meeting.notify->place, {TS_TEXT("note: {0} notifies {1}, on which no step waits."),
                                              meeting.notifies->name, resource.name});
    }
}

// Not each run must have such a policy, but the workload should suggest one.
void noteCgroups(const Workload& workload, ProblemList& notes) {
    if (workload.cgroups.empty()) return;
    const auto policy = workload.machine.find("policy");
    const std::string chosen = policy == workload.machine.end() ? "rr" : policy->second;
    if (chosen == "cfs" || chosen == "eevdf" || chosen == "realtime") return;
    const Cgroup& first = workload.cgroups.front();
    notes.add(
        {first.line, first.column},
        {TS_TEXT("note: cgroups have an effect only in simulated runs under cfs, eevdf and realtime, not "
                 "under {0}; write machine: {{policy: cfs}}, or choose one with --policy."),
         chosen});
}

} // namespace

Problems notesOn(const Workload& workload) {
    ProblemList notes(workload.file);
    noteCgroups(workload, notes);
    for (const TaskGroup& group : workload.groups) {
        if (group.spawned || group.forked || group.steps.empty()) continue;
        const Beginning beginning = beginningOf(group);
        const Step& step = beginning.step;
        if (infoOf(step.kind).time == StepTime::Wait)
            notes.add(step.place, noteOn(workload, group, beginning));
    }
    addConditions(workload, notes);
    return notes.take();
}

} // namespace timeslice
