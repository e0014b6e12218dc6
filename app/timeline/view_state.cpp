#include "app/timeline/view_state.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr Nanos kMinWidth{100};

struct Span {
    Nanos from;
    Nanos to;
    bool operator==(const Span&) const = default;
};

// A little room on the left for the first edge, more on the right for the dots at the ends.
Span fitted(Nanos extent) {
    const Span span{-(extent / 200), extent + extent / 40 + Nanos{1}};
    if (span.to - span.from >= kMinWidth) return span;
    return {Nanos{0}, kMinWidth};
}

// The limits of the visible range.
Span bounds(Nanos extent) {
    const Span span{-(extent / 20), extent + extent / 20};
    const Span fit = fitted(extent);
    return {std::min(span.from, fit.from), std::max(span.to, fit.to)};
}

Span clamped(Span span, Nanos extent) {
    const Span most = bounds(extent);
    const Nanos width = std::clamp(span.to - span.from, kMinWidth, most.to - most.from);
    const Nanos from = std::clamp(span.from, most.from, most.to - width);
    return {from, from + width};
}

Nanos scaled(Nanos time, double factor) {
    const double limit = 1.4 * static_cast<double>(kLongestTime.count());
    return Nanos{std::llround(std::clamp(static_cast<double>(time.count()) * factor, -limit, limit))};
}

} // namespace

void ViewState::setExtent(Nanos extent) {
    const bool wasFitted = Span{m_from, m_to} == fitted(m_extent);
    const bool isFirst = m_extent == Nanos{1};
    m_extent = std::max(extent, Nanos{1});
    if (wasFitted || isFirst)
        fit();
    else
        setRange(m_from, m_to);
}

bool ViewState::isZoomed() const {
    return m_from > Nanos{0} || m_to < m_extent;
}

void ViewState::setRange(Nanos from, Nanos to) {
    const Span span = clamped({from, std::max(from, to)}, m_extent);
    if (span == Span{m_from, m_to}) return;
    m_from = span.from;
    m_to = span.to;
    Q_EMIT rangeChanged();
}

void ViewState::fit() {
    const Span span = fitted(m_extent);
    setRange(span.from, span.to);
}

void ViewState::zoom(double factor, Nanos center) {
    if (!(factor > 0)) return;
    const Span most = bounds(m_extent);
    const Nanos width = std::clamp(scaled(m_to - m_from, 1 / factor), kMinWidth, most.to - most.from);
    if (width == m_to - m_from) return;
    // What is left of the center keeps its share of the width.
    const double share =
        static_cast<double>((center - m_from).count()) / static_cast<double>((m_to - m_from).count());
    const Nanos from = center - scaled(width, share);
    setRange(from, from + width);
}

void ViewState::zoomAtPlayhead(double factor) {
    const Nanos middle = m_from + (m_to - m_from) / 2;
    const Nanos center = m_playhead.value_or(middle);
    zoom(factor, center >= m_from && center <= m_to ? center : middle);
}

void ViewState::pan(double part) {
    const Nanos shift = scaled(m_to - m_from, part);
    setRange(m_from + shift, m_to + shift);
}

void ViewState::setPlayhead(std::optional<Nanos> time) {
    if (time == m_playhead) return;
    m_playhead = time;
    Q_EMIT playheadChanged();
}

void ViewState::setCovered(bool covered) {
    if (covered == m_covered) return;
    m_covered = covered;
    Q_EMIT coverChanged();
}

std::optional<Nanos> ViewState::hiddenFrom() const {
    if (!m_covered) return std::nullopt;
    return m_playhead.value_or(Nanos{0});
}

void ViewState::setCaptions(bool captions) {
    if (captions == m_captions) return;
    m_captions = captions;
    Q_EMIT captionsChanged();
}

void ViewState::setSelected(const std::string& task) {
    if (task == m_selected) return;
    m_selected = task;
    Q_EMIT selectedChanged();
}

void ViewState::setWheelZooms(bool zooms) {
    if (zooms == m_wheelZooms) return;
    m_wheelZooms = zooms;
    Q_EMIT wheelChanged();
}

void ViewState::setLaneMode(LaneMode mode) {
    if (mode == m_laneMode) return;
    m_laneMode = mode;
    Q_EMIT laneModeChanged();
}

} // namespace timeslice
