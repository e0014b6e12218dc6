#include "app/timeline/task_signs.h"

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
    case MarkKind::DropRequest:
    case MarkKind::Wake:
    case MarkKind::Spawn:
    case MarkKind::Heard:
    case MarkKind::Unheard:
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

void addSign(DisplayList& list, MarkKind sign, double x, double y, double size, const Theme& theme) {
    LayerItems& items = list.layer(Layer::Marks);
    const double width = std::max(1.2, size * 0.28);
    const Color color = sign == MarkKind::Restart ? theme.accent : theme.error;
    if (sign != MarkKind::Failed) {
        items.dots.push_back({x, y, size, theme.card, 0});
        items.dots.push_back({x, y, size, color, width});
    }
    if (sign == MarkKind::Restart) {
        items.dots.push_back({x, y, size * 0.35, color, 0});
        return;
    }
    LayerItems& above = list.layer(Layer::Labels); // discs are painted over the lines of their own layer
    const double arm = size * (sign == MarkKind::Failed ? 0.9 : 0.45);
    above.lines.push_back({x - arm, y - arm, x + arm, y + arm, color, width, 0});
    above.lines.push_back({x - arm, y + arm, x + arm, y - arm, color, width, 0});
}

} // namespace timeslice
