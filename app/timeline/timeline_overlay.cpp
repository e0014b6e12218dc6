// TimelineView: what is painted above the lanes: cover, callouts, hover, playhead, focus.
#include "app/timeline/list_painter.h"
#include "app/timeline/timeline_view.h"

#include <algorithm>

namespace timeslice {

namespace {
constexpr int kVeil = 150; // of 255, over a pale picture
}

void TimelineView::paintHovered(QCPPainter* painter) const {
    if (!m_hovered) return;
    const TimelineRequest wanted = request();
    const TimeScale scale = scaleFor(wanted);
    const Interval interval = m_trace->interval(*m_hovered);
    const size_t lane =
        m_state->laneMode() == LaneMode::ByTask ? interval.task.index() : interval.core.index();
    for (const LaneRow& row : layoutFor(m_lanes, wanted).rows) {
        if (lane < row.firstLane || lane >= row.firstLane + row.laneCount) continue;
        const double left = std::max(scale.left, scale.xOf(interval.start));
        const double right = std::min(scale.right(), scale.xOf(interval.end()));
        painter->setPen(QPen(toQt(m_theme->text), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(left - 1, row.barY - 1, std::max(2.0, right - left) + 2, row.barHeight + 2), 2, 2);
    }
}

void TimelineView::paintOverlay(QCPPainter* painter) const {
    if (m_pale) {
        QColor veil = toQt(m_theme->card);
        veil.setAlpha(kVeil);
        painter->fillRect(rect(), veil);
    }
    const TimelineRequest wanted = request();
    const std::optional<Nanos> hiddenFrom = m_state->hiddenFrom();
    const bool hides = m_trace && m_state->hides(m_trace->end());
    if (hides) paintList(*painter, coverList(wanted, *m_theme, *hiddenFrom));
    paintList(*painter, calloutList(m_lanes, wanted, *m_theme, m_measure, m_callouts, hiddenFrom));
    paintHovered(painter);
    paintPlayhead(painter);
    paintFocus(painter);
}

void TimelineView::paintPlayhead(QCPPainter* painter) const {
    const TimelineRequest wanted = request();
    const LaneLayout layout = layoutFor(m_lanes, wanted);
    DisplayList list;
    addSelected(list, layout);
    const TimeScale scale = scaleFor(wanted);
    const double x = m_state->playhead() ? scale.xOf(*m_state->playhead()) : -1;
    if (x >= scale.left && x <= scale.right()) {
        list.layer(Layer::Marks)
            .lines.push_back({x, 0, x, height() - axisHeight(wanted), m_theme->playhead, 1.5, 0});
        addChanges(list, layout, x);
    }
    paintList(*painter, list);
}

void TimelineView::addSelected(DisplayList& list, const LaneLayout& layout) const {
    if (m_state->selected().empty()) return;
    RectStyle style;
    style.fill = m_theme->accent;
    for (const LaneRow& row : layout.rows) {
        const Lane& lane = m_lanes[row.firstLane];
        if (row.laneCount == 1 && lane.kind == LaneKind::Task && lane.name == m_state->selected())
            list.addRect(Layer::Marks, 0, row.barY, 2, row.barHeight, style);
    }
}

// Where one of a lane's intervals ends or begins at the playhead.
void TimelineView::addChanges(DisplayList& list, const LaneLayout& layout, double x) const {
    const Nanos now = *m_state->playhead();
    for (const LaneRow& row : layout.rows) {
        if (row.laneCount != 1 || m_lanes[row.firstLane].kind == LaneKind::Resource) continue;
        const auto before = m_lanes.intervalAt(row.firstLane, now - Nanos{1});
        const auto after = m_lanes.intervalAt(row.firstLane, now);
        if (before == after) continue;
        const double y = row.barY + row.barHeight / 2;
        list.layer(Layer::Marks).dots.push_back({x, y, 4.5, m_theme->card, 0});
        list.layer(Layer::Marks).dots.push_back({x, y, 3.5, m_theme->playhead, 0});
    }
}

void TimelineView::paintFocus(QCPPainter* painter) const {
    if (!m_focusShown) return;
    painter->setPen(QPen(toQt(m_theme->accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace timeslice
