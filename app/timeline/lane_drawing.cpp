#include "app/timeline/lane_drawing.h"

#include "app/timeline/cause_marks.h"
#include "app/timeline/task_signs.h"
#include "core/recording/signs.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

using Kind = LaneSegment::Kind;

constexpr double kLeastJobSign = 6; // pixels of height

struct Band {
    double y = 0;
    double height = 0;
};

// The middle `share` of the bar, at whole pixels where the bar is.
Band bandOf(const LaneRow& row, double share) {
    const double wanted = row.barHeight * share;
    double height = std::max(1.0, std::round(wanted));
    if (std::fmod(row.barHeight - height, 2) != 0) height += height <= wanted || height <= 1 ? 1 : -1;
    height = std::min(height, row.barHeight);
    return {row.barY + (row.barHeight - height) / 2, height};
}

void addSegment(const LaneCanvas& canvas, const LaneSegment& segment, const Band& band,
                const RectStyle& style) {
    canvas.list.addRect(Layer::Lanes, segment.left, band.y, segment.right - segment.left, band.height, style);
}

void drawState(const LaneCanvas& canvas, const LaneRow& row, const LaneSegment& segment, State state) {
    const StateStyle& style = canvas.theme.style(state);
    if (style.height <= 0) return;
    const Band band = bandOf(row, style.height);
    if (!style.dashedLine()) {
        RectStyle box = rectStyle(style, canvas.request.textSize);
        // A band too thin for an outline with something in it.
        if (box.outline.a != 0 && band.height < 3)
            box = RectStyle{.fill = mix(style.fill, style.outline, 0.5)};
        return addSegment(canvas, segment, band, box);
    }
    const double middle = band.y + band.height / 2;
    canvas.list.layer(Layer::Lanes)
        .lines.push_back({segment.left, middle, segment.right, middle, style.fill, band.height,
                          dashLength(style, canvas.request.textSize, segment.right - segment.left),
                          style.dash == Dash::DashDot});
}

Color blendBase(const LaneCanvas& canvas, const LaneSegment& segment) {
    const Color fill = segment.waiting ? canvas.theme.style(*segment.waiting).fill : canvas.theme.idle;
    return fill.a == 0 ? canvas.theme.card : fill; // of an empty box
}

// As high and as strong as the lane is busy.
void drawBlend(const LaneCanvas& canvas, const LaneRow& row, const LaneSegment& segment, Color busyColor) {
    if (segment.busy == 0) {
        if (segment.waiting) drawState(canvas, row, segment, *segment.waiting);
        return;
    }
    const double share = segment.busy / 8.0;
    const double waiting = segment.waiting ? canvas.theme.style(*segment.waiting).height : 0;
    RectStyle style;
    style.fill = mix(blendBase(canvas, segment), busyColor, 0.3 + 0.7 * share);
    addSegment(canvas, segment, bandOf(row, std::max(0.2, share + (1 - share) * waiting)), style);
}

Color busyColorOf(const LaneCanvas& canvas, State state) {
    return canvas.theme.style(state).fill;
}

void drawTaskSegment(const LaneCanvas& canvas, const LaneRow& row, const LaneSegment& segment) {
    if (segment.kind == Kind::Blend)
        return drawBlend(canvas, row, segment, busyColorOf(canvas, segment.state));
    drawState(canvas, row, segment, segment.state);
}

// Size of a text within the row's bar.
double textIn(const LaneCanvas& canvas, const LaneRow& row) {
    return std::min(canvas.request.textSize, std::floor(row.barHeight * 0.85));
}

// The number at the end of a name ("5" of "Table 5"), otherwise the whole name.
std::string_view shortName(std::string_view name) {
    const size_t space = name.rfind(' ');
    if (space == std::string_view::npos || space + 1 == name.size()) return name;
    const std::string_view tail = name.substr(space + 1);
    return tail.find_first_not_of("0123456789") == std::string_view::npos ? tail : name;
}

// A box's name and how it is written.
struct BoxName {
    const LaneSegment* segment;
    std::string_view name;
    Color color;
};

bool fits(const LaneCanvas& canvas, const LaneSegment& segment, std::string_view text, double size) {
    return canvas.measure.width(text, size, Weight::SemiBold) <= segment.right - segment.left - size * 0.7;
}

// The names, or their numbers, where they fit into their boxes with some air: in one form along the lane.
void nameBoxes(const LaneCanvas& canvas, const LaneRow& row, const std::vector<BoxName>& boxes) {
    const double size = textIn(canvas, row);
    if (size < canvas.request.leastText) return;
    const bool inFull = std::ranges::all_of(boxes, [&](const BoxName& box) {
        return fits(canvas, *box.segment, box.name, size) ||
               !fits(canvas, *box.segment, shortName(box.name), size);
    });
    for (const BoxName& box : boxes) {
        const std::string_view text = inFull ? box.name : shortName(box.name);
        if (!fits(canvas, *box.segment, text, size)) continue;
        canvas.list.layer(Layer::Labels)
            .texts.push_back({(box.segment->left + box.segment->right) / 2,
                              baselineFor(row.barY + row.barHeight / 2, size), std::string(text), box.color,
                              size, Weight::SemiBold, Align::Center});
    }
}

// Whose name stands in a segment's box: of the task on the core, of who holds the lock, of whom a helper
// carries.
std::optional<BoxName> boxName(const LaneCanvas& canvas, LaneKind kind, const LaneSegment& segment) {
    if (segment.kind != Kind::Interval) return std::nullopt;
    const Trace& trace = *canvas.lanes.trace();
    if (kind == LaneKind::Resource) {
        const TaskId task = trace.holdings()[static_cast<size_t>(segment.number)].task;
        if (!task.valid()) return std::nullopt;
        return BoxName{&segment, trace.tasks()[task.index()].name, canvas.theme.text};
    }
    const Interval interval = trace.interval(static_cast<size_t>(segment.number));
    if (kind == LaneKind::Task) {
        const bool known =
            interval.argument >= 0 && static_cast<size_t>(interval.argument) < trace.tasks().size();
        if (segment.state != State::Carrying || !known) return std::nullopt;
        return BoxName{&segment, trace.tasks()[static_cast<size_t>(interval.argument)].name,
                       canvas.theme.text};
    }
    if (segment.state == State::Overhead) return std::nullopt;
    const size_t task = interval.task.index();
    return BoxName{&segment, trace.tasks()[task].name, textOn(taskStyle(canvas.theme, task).fill)};
}

void nameRow(const LaneCanvas& canvas, const LaneRow& row, const std::vector<LaneSegment>& segments) {
    std::vector<BoxName> boxes;
    for (const LaneSegment& segment : segments)
        if (auto box = boxName(canvas, canvas.lanes[row.firstLane].kind, segment)) boxes.push_back(*box);
    nameBoxes(canvas, row, boxes);
}

void drawCoreSegment(const LaneCanvas& canvas, const LaneRow& row, const LaneSegment& segment) {
    const Trace& trace = *canvas.lanes.trace();
    // Several tasks in one column: none's own colour.
    const Color several =
        mix(canvas.theme.style(State::Running).fill, canvas.theme.style(State::Overhead).fill, 0.5);
    if (segment.kind == Kind::Blend) return drawBlend(canvas, row, segment, several);
    if (segment.kind == Kind::Stretch || segment.state == State::Overhead)
        return drawState(canvas, row, segment, segment.state);
    const size_t task = trace.interval(static_cast<size_t>(segment.number)).task.index();
    addSegment(canvas, segment, bandOf(row, 1), taskStyle(canvas.theme, task));
}

void drawHolding(const LaneCanvas& canvas, const LaneRow& row, const LaneSegment& segment) {
    const Trace& trace = *canvas.lanes.trace();
    const RectStyle style =
        holdingStyle(canvas.theme, trace.resources()[canvas.lanes[row.firstLane].index].kind);
    if (segment.kind == Kind::Blend) return drawBlend(canvas, row, segment, style.outline);
    addSegment(canvas, segment, bandOf(row, 1), style);
}

ExtentOf extentsOf(const Lanes& lanes, size_t lane) {
    if (lanes[lane].kind == LaneKind::Resource)
        return [&lanes, lane](int64_t number) {
            const auto [start, end] = lanes.shownHolding(lane, static_cast<size_t>(number));
            return IntervalExtent{start, end, State::Running};
        };
    return [&trace = *lanes.trace()](int64_t number) {
        const Interval interval = trace.interval(static_cast<size_t>(number));
        return IntervalExtent{interval.start, interval.end(), interval.state};
    };
}

void drawIdleTrack(const LaneCanvas& canvas, const LaneRow& row) {
    const double left = std::max(canvas.scale.left, canvas.scale.xOf(Nanos{0}));
    const double right = std::min(canvas.scale.right(), canvas.scale.xOf(canvas.lanes.trace()->end()));
    RectStyle style;
    style.fill = canvas.theme.idle;
    canvas.list.addRect(Layer::Grid, left, row.barY, right - left, row.barHeight, style);
}

// The word "idle" where no task runs, if there is room for it.
void nameIdle(const LaneCanvas& canvas, const LaneRow& row, const std::vector<LaneSegment>& segments) {
    const std::string word = canvas.language.render(TS_TEXT("idle"));
    const double size = textIn(canvas, row);
    if (size < canvas.request.leastText) return;
    const double needed = canvas.measure.width(word, size, Weight::Regular) + size * 4;
    const auto place = [&](double left, double right) {
        if (right - left < needed) return;
        canvas.list.layer(Layer::Labels)
            .texts.push_back({(left + right) / 2, baselineFor(row.barY + row.barHeight / 2, size), word,
                              canvas.theme.mutedText, size, Weight::Regular, Align::Center});
    };
    double left = std::max(canvas.scale.left, canvas.scale.xOf(Nanos{0}));
    for (const LaneSegment& segment : segments) {
        place(left, segment.left);
        left = segment.right;
    }
    place(left, std::min(canvas.scale.right(), canvas.scale.xOf(canvas.lanes.trace()->end())));
}

// Times of boundaries below the strip of a lone core, where they do not touch.
void drawTimes(const LaneCanvas& canvas, const LaneRow& row, const std::vector<LaneSegment>& segments) {
    const double size = canvas.request.axisTextSize;
    double taken = -1e9;
    const auto write = [&](Nanos time) {
        const std::string text = time == Nanos{0} ? canvas.language.integer(0) : canvas.language.time(time);
        const double half = canvas.measure.width(text, size, Weight::Regular) / 2;
        const double place = canvas.scale.xOf(time);
        const double x = std::min(place, canvas.request.width - half);
        if (x - half < taken || place < canvas.scale.left || place > canvas.scale.right()) return;
        canvas.list.layer(Layer::Labels)
            .texts.push_back({x, baselineFor(row.barY + row.barHeight + size * 0.85, size), text,
                              canvas.theme.axis, size, Weight::Regular, Align::Center});
        taken = x + half + size * 0.6;
    };
    for (const LaneSegment& segment : segments) {
        if (segment.kind != Kind::Interval) continue;
        const Interval interval = canvas.lanes.trace()->interval(static_cast<size_t>(segment.number));
        write(interval.start);
        write(interval.end());
    }
}

void drawFinish(const LaneCanvas& canvas, const LaneRow& row) {
    const TraceTask& task = canvas.lanes.trace()->tasks()[canvas.lanes[row.firstLane].index];
    if (!task.finish || row.barHeight < 6) return;
    const double radius = std::min(canvas.request.textSize * 0.18, row.barHeight * 0.25);
    const double end = canvas.scale.xOf(*task.finish);
    if (end < canvas.scale.left || end + radius * 3.5 > canvas.request.width) return;
    canvas.list.layer(Layer::Marks)
        .dots.push_back({end + radius * 2.5, row.barY + row.barHeight / 2, radius, canvas.theme.finished, 0});
}

void drawMarks(const LaneCanvas& canvas, const LaneRow& row, const std::vector<LaneSegment>& segments) {
    const double size = canvas.request.textSize;
    if (!canvas.request.marks || row.barHeight < size) return;
    for (const LaneSegment& segment : segments) {
        if (segment.kind != Kind::Interval || !onCore(segment.state) ||
            segment.right - segment.left < size * 2)
            continue;
        const Interval interval = canvas.lanes.trace()->interval(static_cast<size_t>(segment.number));
        // Its end may lie outside of what is visible.
        if (interval.end() > canvas.scale.to) continue;
        const Color fill = canvas.theme.style(segment.state).fill;
        addCauseMark(canvas.list, interval.cause, segment.right - size * 0.55, row.barY + row.barHeight / 2,
                     size * 0.2, textOn(fill));
    }
}

// Only those that do not overlap; zooming in shows the rest.
void drawSigns(const LaneCanvas& canvas, const LaneRow& row) {
    const double size = std::min(canvas.request.textSize * 0.42, row.barHeight * 0.5);
    double taken = -1e9;
    const std::span<const Mark> signs = canvas.lanes.signs(row.firstLane);
    const auto first = std::ranges::lower_bound(signs, canvas.scale.from, {}, &Mark::time);
    for (auto mark = first; mark != signs.end() && mark->time <= canvas.scale.to; ++mark) {
        const double x = std::clamp(canvas.scale.xOf(mark->time), canvas.scale.left + size,
                                    std::max(canvas.scale.left + size, canvas.request.width - size));
        if (isJobSign(mark->kind) || x - taken < size * 3) continue;
        taken = x;
        addSign(canvas.list, mark->kind, x, row.barY + row.barHeight / 2, size, canvas.theme);
    }
}

// As high as the bar, or as a letter is. A deadline may stand within the task's life or after it.
void drawJobSigns(const LaneCanvas& canvas, const LaneRow& row) {
    if (row.barHeight < kLeastJobSign) return;
    const double size = std::min(row.barHeight / 2, canvas.request.textSize * 0.7);
    const double left = canvas.scale.left;
    const double right = std::max(left, canvas.request.width - size);
    for (const Mark& mark : canvas.lanes.signs(row.firstLane)) {
        if (!isJobSign(mark.kind) || mark.time < canvas.scale.from || mark.time > canvas.scale.to) continue;
        const double x = std::clamp(canvas.scale.xOf(mark.time), left, right);
        addSign(canvas.list, mark.kind, x, row.barY + row.barHeight / 2, size, canvas.theme);
    }
}

std::vector<LaneSegment> segmentsOf(const LaneCanvas& canvas, const LaneRow& row) {
    const TimeScale& scale = canvas.scale;
    std::vector<ColumnSummary> sum =
        canvas.lanes.columns(row.firstLane, scale.from, scale.to, canvas.columns);
    if (row.laneCount == 1) return laneSegments(sum, scale, extentsOf(canvas.lanes, row.firstLane));
    for (size_t lane = row.firstLane + 1; lane < row.firstLane + row.laneCount; ++lane) {
        const std::vector<ColumnSummary> more =
            canvas.lanes.columns(lane, scale.from, scale.to, canvas.columns);
        for (size_t i = 0; i < sum.size(); ++i) {
            for (size_t state = 0; state < kStateCount; ++state) sum[i].time[state] += more[i].time[state];
            sum[i].first = std::max(sum[i].first, more[i].first);
        }
    }
    return blendedSegments(sum, scale, row.laneCount);
}

} // namespace

RectStyle rectStyle(const StateStyle& style, double textSize) {
    RectStyle rect;
    rect.fill = style.fill;
    if (!(style.outline == style.fill)) rect.outline = style.outline;
    if (style.dash == Dash::Outline) rect.outlineDash = std::round(textSize * 0.75);
    rect.hatch = style.hatch;
    if (style.hatch != Hatch::None) rect.hatchColor = style.hatchColor;
    return rect;
}

double dashLength(const StateStyle& style, double textSize, double width) {
    const double usual = std::round(textSize * (style.dash == Dash::DashDot ? 0.8 : 0.4));
    return std::clamp(width / 3, std::min(1.0, usual), usual);
}

RectStyle taskStyle(const Theme& theme, size_t task) {
    constexpr auto kHatches =
        tableOf<Hatch, Hatch>({Hatch::None, Hatch::Diagonal, Hatch::Cross, Hatch::Dots});
    const size_t count = theme.taskColors.size();
    RectStyle style;
    style.fill = theme.taskColors[task % count];
    style.hatch = kHatches[task / count % kHatches.size()];
    if (style.hatch != Hatch::None) style.hatchColor = mix(style.fill, textOn(style.fill), 0.45);
    return style;
}

RectStyle holdingStyle(const Theme& theme, ResourceKind kind) {
    const StateStyle& wait = theme.style(kind == ResourceKind::Gil ? State::GilWait : State::LockWait);
    RectStyle style;
    style.fill = mix(wait.fill, wait.outline, 0.12);
    style.outline = wait.outline;
    return style;
}

void drawRow(const LaneCanvas& canvas, const LaneRow& row) {
    const LaneKind kind = canvas.lanes[row.firstLane].kind;
    if (kind == LaneKind::Core) drawIdleTrack(canvas, row);
    const std::vector<LaneSegment> segments = segmentsOf(canvas, row);
    for (const LaneSegment& segment : segments) {
        if (kind == LaneKind::Task)
            drawTaskSegment(canvas, row, segment);
        else if (kind == LaneKind::Core)
            drawCoreSegment(canvas, row, segment);
        else
            drawHolding(canvas, row, segment);
    }
    if (row.laneCount > 1) return;
    nameRow(canvas, row, segments);
    if (kind == LaneKind::Task) {
        drawFinish(canvas, row);
        drawMarks(canvas, row, segments);
        drawSigns(canvas, row);
        drawJobSigns(canvas, row);
    }
    if (kind == LaneKind::Core) nameIdle(canvas, row, segments);
    if (row.timed) drawTimes(canvas, row, segments);
}

} // namespace timeslice
