#include "app/timeline/task_signs.h"

#include "core/recording/signs.h"
#include "core/trace/job_times.h"

#include <algorithm>

namespace timeslice {

Text titleOf(MarkKind sign) {
    switch (sign) {
    case MarkKind::LostUpdate:
        return TS_TEXT("lost update");
    case MarkKind::Failed:
        return TS_TEXT("failed");
    case MarkKind::Restart:
        return TS_TEXT("restarted");
    case MarkKind::Caught:
        return TS_TEXT("failure caught");
    case MarkKind::TimedOut:
        return TS_TEXT("out of time");
    case MarkKind::Cancelled:
        return TS_TEXT("cancelled with its group");
    case MarkKind::Release:
        return TS_TEXT("release");
    case MarkKind::Deadline:
        return TS_TEXT("deadline");
    case MarkKind::Missed:
        return TS_TEXT("missed deadline");
    case MarkKind::DropRequest:
    case MarkKind::Wake:
    case MarkKind::Spawn:
    case MarkKind::Heard:
    case MarkKind::Unheard:
    case MarkKind::Raised:
    case MarkKind::Spins:
    case MarkKind::SpinEnds:
    case MarkKind::HeldAtFork:
    case MarkKind::ForkWarning:
    case MarkKind::Overflow:
    case MarkKind::DivisionByZero:
        break;
    }
    return {};
}

Text describeSigns(const Trace& trace, const Interval& interval) {
    const auto first = std::ranges::lower_bound(trace.marks(), interval.start, {}, &Mark::time);
    int64_t lost = 0;
    const Mark* last = nullptr;
    for (auto mark = first; mark != trace.marks().end() && mark->time <= interval.end(); ++mark) {
        if (mark->kind != MarkKind::LostUpdate || mark->task != interval.task) continue;
        ++lost;
        last = &*mark;
    }
    if (lost == 0) return {};
    const bool isNamed = last->other.valid() && last->resource.valid();
    if (lost > 1 || !isNamed) return {TS_TEXT("Overwrote updates by other tasks: {0}"), lost};
    return {TS_TEXT("Overwrote an update of {0} made by {1}"), trace.resources()[last->resource.index()].name,
            trace.tasks()[last->other.index()].name};
}

Text describeDeadline(const Trace& trace, TaskId task) {
    const std::optional<JobTimes> job = jobTimes(trace, task);
    if (!job) return {};
    const Nanos lateness = job->lateness.value_or(Nanos{0});
    const bool isFinished = trace.tasks()[task.index()].finish.has_value();
    if (job->missed && isFinished)
        return {TS_TEXT("Missed its deadline at {0}, late by {1}"), job->deadline, lateness};
    if (job->missed)
        return {TS_TEXT("Missed its deadline at {0}, late by {1} so far"), job->deadline, lateness};
    if (!isFinished) return {TS_TEXT("Deadline at {0}"), job->deadline};
    return {TS_TEXT("Met its deadline at {0}, with {1} to spare"), job->deadline, -lateness};
}

void addJobSign(DisplayList& list, MarkKind sign, double x, double y, double size, const Theme& theme) {
    const Color color = sign == MarkKind::Missed ? theme.error : theme.text;
    const double width = std::max(1.2, size * (sign == MarkKind::Missed ? 0.28 : 0.2));
    const double head = size * 0.6;
    const double tip = sign == MarkKind::Release ? y - size : y + size;
    const double back = sign == MarkKind::Release ? tip + head : tip - head;
    const auto add = [&](double x1, double y1, double x2, double y2) {
        // Seen on a bar of any colour.
        list.layer(Layer::Marks).lines.push_back({x1, y1, x2, y2, theme.card, width * 2.5, 0});
        list.layer(Layer::Labels).lines.push_back({x1, y1, x2, y2, color, width, 0});
    };
    add(x, y - size, x, y + size);
    add(x - head, back, x, tip);
    add(x + head, back, x, tip);
}

// What a sign has in its ring; a failure has none around its cross.
void addInside(DisplayList& list, MarkKind sign, double x, double y, double size, const Color& color) {
    const double width = std::max(1.2, size * 0.28);
    // Discs are painted over the lines of their own layer.
    const auto add = [&](double x1, double y1, double x2, double y2) {
        list.layer(Layer::Labels)
            .lines.push_back({x + size * x1, y + size * y1, x + size * x2, y + size * y2, color, width, 0});
    };
    switch (sign) {
    case MarkKind::Restart:
        list.layer(Layer::Marks).dots.push_back({x, y, size * 0.35, color, 0});
        break;
    case MarkKind::Caught: // a tick
        add(-0.5, 0.05, -0.1, 0.45);
        add(-0.1, 0.45, 0.5, -0.4);
        break;
    case MarkKind::TimedOut: // a clock's hands
        add(0, 0, 0, -0.6);
        add(0, 0, 0.45, 0);
        break;
    case MarkKind::Cancelled:
        add(-0.5, 0, 0.5, 0);
        break;
    default: {
        const double arm = sign == MarkKind::Failed ? 0.9 : 0.45;
        add(-arm, -arm, arm, arm);
        add(-arm, arm, arm, -arm);
    }
    }
}

void addSign(DisplayList& list, MarkKind sign, double x, double y, double size, const Theme& theme) {
    if (isJobSign(sign)) return addJobSign(list, sign, x, y, size, theme);
    const bool goesOn = sign == MarkKind::Restart || sign == MarkKind::Caught;
    const Color color = goesOn ? theme.accent : theme.error;
    if (sign != MarkKind::Failed) {
        LayerItems& items = list.layer(Layer::Marks);
        items.dots.push_back({x, y, size, theme.card, 0});
        items.dots.push_back({x, y, size, color, std::max(1.2, size * 0.28)});
    }
    addInside(list, sign, x, y, size, color);
}

} // namespace timeslice
