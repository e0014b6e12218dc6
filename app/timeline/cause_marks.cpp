#include "app/timeline/cause_marks.h"

#include <algorithm>

namespace timeslice {

void addCauseMark(DisplayList& list, Cause cause, double x, double y, double size, Color color) {
    color.a = 215;
    LayerItems& items = list.layer(Layer::Marks);
    const double width = std::max(1.0, size * 0.55);
    const auto stroke = [&](double x1, double y1, double x2, double y2) {
        items.lines.push_back({x + x1 * size, y + y1 * size, x + x2 * size, y + y2 * size, color, width, 0});
    };
    switch (cause) {
    case Cause::QuantumExpired:
    case Cause::Preempted:
    case Cause::Throttled:
        stroke(-0.7, 1.3, 0.7, -1.3);
        break;
    case Cause::DropRequest:
        stroke(-1.2, -0.7, 0, 0.8);
        stroke(0, 0.8, 1.2, -0.7);
        break;
    case Cause::Yielded:
        stroke(-0.7, -1.2, 0.7, 0);
        stroke(0.7, 0, -0.7, 1.2);
        break;
    case Cause::Awaited:
        items.dots.push_back({x, y, size, color, width});
        break;
    case Cause::Blocked:
    case Cause::LockTaken:
    case Cause::QueueEmpty:
    case Cause::QueueFull:
    case Cause::Joined:
        items.dots.push_back({x, y, size * 0.8, color, 0});
        break;
    case Cause::None:
    case Cause::Finished:
    case Cause::Killed:
        break;
    }
}

} // namespace timeslice
