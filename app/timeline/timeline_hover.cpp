// TimelineView: what is under the pointer, and the hover text about it.
#include "app/base/language.h"
#include "app/timeline/describe.h"
#include "app/timeline/timeline_view.h"

#include <QToolTip>
#include <algorithm>

namespace timeslice {
namespace {

QString tooltipFor(const std::vector<Text>& lines) {
    QString html;
    for (const Text& line : lines) {
        const QString text = currentLanguage().text(line).toHtmlEscaped();
        html += html.isEmpty() ? QStringLiteral("<b>%1</b>").arg(text) : QStringLiteral("<br>%1").arg(text);
    }
    return QStringLiteral("<div style='white-space:nowrap'>%1</div>").arg(html);
}

} // namespace

bool TimelineView::isUnderCover(QPointF position) const {
    return m_state->hiddenFrom() && timeAt(position.x()) > *m_state->hiddenFrom();
}

std::optional<size_t> TimelineView::laneAt(QPointF position) const {
    const TimelineRequest wanted = request();
    const TimeScale scale = scaleFor(wanted);
    if (position.x() < scale.left || position.x() >= scale.right()) return std::nullopt;
    if (isUnderCover(position)) return std::nullopt;
    return layoutFor(m_lanes, wanted).laneAt(position.y());
}

std::optional<size_t> TimelineView::intervalAt(QPointF position) const {
    const std::optional<size_t> lane = laneAt(position);
    if (!lane) return std::nullopt;
    // Accepts what is within a pixel of the pointer: short intervals are drawn one pixel wide.
    for (const double shift : {0.0, -1.0, 1.0}) {
        const std::optional<size_t> found = m_lanes.intervalAt(*lane, timeAt(position.x() + shift));
        if (found) return found;
    }
    return std::nullopt;
}

std::optional<size_t> TimelineView::holdingAt(QPointF position) const {
    const std::optional<size_t> lane = laneAt(position);
    if (!lane) return std::nullopt;
    for (const double shift : {0.0, -1.0, 1.0}) {
        const std::optional<size_t> found = m_lanes.holdingAt(*lane, timeAt(position.x() + shift));
        if (found) return found;
    }
    return std::nullopt;
}

std::vector<Text> TimelineView::hoverLines(QPointF position) const {
    if (const std::optional<size_t> holding = holdingAt(position)) {
        const Holding& held = m_trace->holdings()[*holding];
        const Nanos last = std::max(held.start, held.end - Nanos{1});
        return describeHoldingLines(*m_trace, *holding, std::clamp(timeAt(position.x()), held.start, last));
    }
    const std::optional<size_t> interval = intervalAt(position);
    return interval ? describeIntervalLines(*m_trace, *interval) : std::vector<Text>();
}

void TimelineView::hover(QPointF position, QPoint globalPosition) {
    const std::optional<size_t> interval = intervalAt(position);
    const std::optional<size_t> holding = holdingAt(position);
    // Within a holding the waiting tasks may change.
    if (interval == m_hovered && holding == m_hoveredHolding && !holding) return;
    m_hovered = interval;
    m_hoveredHolding = holding;
    repaintOverlay();
    const std::vector<Text> lines = hoverLines(position);
    if (lines.empty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, tooltipFor(lines), this);
}

void TimelineView::endHover() {
    m_hoveredHolding.reset();
    if (!m_hovered) return;
    m_hovered.reset();
    repaintOverlay();
    QToolTip::hideText();
}

} // namespace timeslice
