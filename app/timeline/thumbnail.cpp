#include "app/timeline/thumbnail.h"

#include "app/widgets/appearance.h"

#include <QPainter>
#include <algorithm>

namespace timeslice {

namespace {

constexpr size_t kMaxLanes = 12;

std::vector<TaskId> lanesOf(const Trace& trace) {
    std::vector<TaskId> tasks;
    for (size_t i = 0; i < trace.tasks().size(); ++i)
        if (!trace.tasks()[i].helper) tasks.push_back(TaskId::at(i));
    if (tasks.size() <= kMaxLanes) return tasks;
    std::vector<TaskId> some;
    for (size_t i = 0; i < kMaxLanes; ++i) some.push_back(tasks[i * tasks.size() / kMaxLanes]);
    return some;
}

// Short work must stay visible in a long wait: running wins from a third of the column on.
std::optional<State> mainState(const ColumnSummary& column, Nanos width) {
    if (column.time[static_cast<size_t>(State::Running)] * 3 >= width) return State::Running;
    const auto most = std::max_element(column.time.begin(), column.time.end());
    if (*most == Nanos{0}) return std::nullopt;
    return static_cast<State>(most - column.time.begin());
}

void paintLane(QPainter& painter, const std::vector<ColumnSummary>& columns, Nanos width, const Theme& theme,
               const QRectF& lane) {
    const double step = lane.width() / static_cast<double>(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto state = mainState(columns[i], width);
        if (!state) continue;
        const StateStyle& style = theme.style(*state);
        const double height = std::max(1.0, lane.height() * style.height);
        const Color color =
            style.hatch == Hatch::None ? (onCore(*state) ? style.fill : style.outline) : style.hatchColor;
        painter.fillRect(QRectF(lane.x() + step * static_cast<double>(i), lane.center().y() - height / 2,
                                step + 0.2, height),
                         toColor(color));
    }
}

} // namespace

QImage thumbnailOf(const TraceIndex& index, const Theme& theme, QSize pixels) {
    const Trace& trace = index.trace();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const auto tasks = lanesOf(trace);
    if (tasks.empty() || trace.end() < Nanos{1}) return image;
    QPainter painter(&image);
    const double pitch = static_cast<double>(pixels.height()) / static_cast<double>(tasks.size());
    const Nanos width = trace.end() / pixels.width();
    for (size_t i = 0; i < tasks.size(); ++i) {
        const auto columns = index.lane(tasks[i]).columns(Nanos{0}, trace.end(), pixels.width());
        const QRectF lane(0, pitch * static_cast<double>(i) + pitch * 0.1, pixels.width(), pitch * 0.8);
        paintLane(painter, columns, width, theme, lane);
    }
    return image;
}

} // namespace timeslice
