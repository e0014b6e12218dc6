#include "app/timeline/timeline_view.h"

#include "app/base/language.h"
#include "app/timeline/list_painter.h"
#include "app/timeline/timeline_plottable.h"

#include <QFontInfo>
#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr double kTopMargin = 2;
constexpr double kRightMargin = 10;
constexpr double kMaxGutter = 220;
constexpr double kWheelStep = 1.2; // zoom of one notch
constexpr double kTallPitch = 96;  // of lanes, at most, at a text of 12 pixels
constexpr double kKeyPan = 0.15;   // of the visible width

} // namespace

TimelineView::TimelineView(ViewState* state, QWidget* parent)
    : QCustomPlot(parent), m_state(state), m_theme(&lightTheme()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
    createPlot();
    connectState();
    rebuildLanes();
    setTheme(*m_theme);
}

// Nothing of QCustomPlot's own shows: the axis rectangle fills the widget, our plottable fills that.
void TimelineView::createPlot() {
    plotLayout()->setMargins(QMargins());
    plotLayout()->setAutoMargins(QCP::msNone);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins(QMargins());
    axisRect()->setMinimumMargins(QMargins());
    axisRect()->setMinimumSize(1, 1);
    for (QCPAxis* axis : axisRect()->axes()) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    setInteractions(QCP::Interactions());
    setNoAntialiasingOnDrag(false);
    new TimelinePlottable(xAxis, yAxis, [this](QCPPainter* painter) { paintLanes(painter); });
    const QString name = QStringLiteral("above");
    addLayer(name);
    m_overlayLayer = layer(name);
    m_overlayLayer->setMode(QCPLayer::lmBuffered);
    new TimelineOverlay(this, name, [this](QCPPainter* painter) { paintOverlay(painter); });
}

void TimelineView::connectState() {
    connect(m_state, &ViewState::rangeChanged, this, &TimelineView::invalidate);
    connect(m_state, &ViewState::playheadChanged, this, &TimelineView::repaintOverlay);
    connect(m_state, &ViewState::coverChanged, this, &TimelineView::repaintOverlay);
    connect(m_state, &ViewState::selectedChanged, this, &TimelineView::repaintOverlay);
    connect(m_state, &ViewState::laneModeChanged, this, &TimelineView::rebuildLanes);
}

void TimelineView::setTrace(TracePtr trace) {
    setIndex(indexOf(std::move(trace)));
}

void TimelineView::setIndex(TraceIndexPtr index) {
    m_index = std::move(index);
    m_trace = m_index ? m_index->tracePtr() : nullptr;
    rebuildLanes();
}

void TimelineView::setTheme(const Theme& theme) {
    m_theme = &theme;
    setBackground(QBrush(toQt(theme.card)));
    invalidate();
}

void TimelineView::setTall(bool tall) {
    if (tall == m_tall) return;
    m_tall = tall;
    invalidate();
}

void TimelineView::setPale(bool pale) {
    if (pale == m_pale) return;
    m_pale = pale;
    repaintOverlay();
}

void TimelineView::setAxisLabels(bool shown) {
    if (shown == m_axisLabels) return;
    m_axisLabels = shown;
    invalidate();
}

void TimelineView::setCallouts(std::vector<Callout> callouts) {
    if (callouts == m_callouts) return;
    m_callouts = std::move(callouts);
    repaintOverlay();
}

void TimelineView::rebuildLanes() {
    m_hovered.reset();
    m_hoveredHolding.reset();
    m_lanes = Lanes(m_index, m_state->laneMode(), currentLanguage());
    m_ownGutter = static_cast<int>(timeslice::gutterFor(m_lanes, request(), m_measure, kMaxGutter));
    invalidate();
    updateGeometry();
    Q_EMIT laneMetricsChanged();
}

void TimelineView::setGutter(int width) {
    if (m_gutter == width) return;
    m_gutter = width;
    invalidate();
}

void TimelineView::invalidate() {
    m_listValid = false;
    replot(QCustomPlot::rpQueuedReplot);
}

void TimelineView::repaintOverlay() {
    m_overlayLayer->replot();
}

double TimelineView::textSize() const {
    return std::max(8, QFontInfo(font()).pixelSize());
}

TimelineRequest TimelineView::request() const {
    TimelineRequest request = naturalRequest();
    if (!m_tall) return request;
    request.lanes.mostPitch = std::round(kTallPitch * request.textSize / 12);
    const double used =
        request.topMargin + laneUnits(m_lanes) * request.lanes.mostPitch + axisHeight(request);
    request.topMargin += std::floor(std::max(0.0, request.height - used) / 2);
    return request;
}

TimelineRequest TimelineView::naturalRequest() const {
    TimelineRequest request;
    request.width = width();
    request.height = height();
    request.gutter = gutter();
    request.rightMargin = kRightMargin;
    request.topMargin = kTopMargin;
    request.from = m_state->from();
    request.to = m_state->to();
    request.density = devicePixelRatioF();
    request.textSize = textSize();
    request.axisLabels = m_axisLabels;
    request.axisTextSize = std::max(9.0, std::round(request.textSize * 0.92));
    const double unit = request.textSize / 12;
    request.lanes.pitch = std::round(request.lanes.pitch * unit);
    request.lanes.mostPitch = std::round(request.lanes.mostPitch * unit);
    request.lanes.nameHeight = request.textSize * 1.25;
    return request;
}

int TimelineView::heightForLanes() const {
    return static_cast<int>(naturalHeight(m_lanes, naturalRequest()));
}

int TimelineView::leastHeightForLanes() const {
    TimelineRequest low = naturalRequest();
    low.lanes.pitch = std::min(low.lanes.pitch, std::ceil(low.lanes.nameHeight * kTightNames));
    return std::min(heightForLanes(), static_cast<int>(naturalHeight(m_lanes, low)));
}

int TimelineView::axisRoom() const {
    return static_cast<int>(std::ceil(axisHeight(naturalRequest())));
}

QSize TimelineView::sizeHint() const {
    return {640, heightForLanes()};
}

QSize TimelineView::minimumSizeHint() const {
    return {160, std::min(heightForLanes(), 60)};
}

const DisplayList& TimelineView::displayList() const {
    const TimelineRequest wanted = request();
    if (!m_listValid || m_listRatio != wanted.density || m_list.width != wanted.width ||
        m_list.height != wanted.height) {
        m_list = timelineList(m_lanes, wanted, *m_theme, m_measure, currentLanguage());
        m_listValid = true;
        m_listRatio = wanted.density;
        ++m_listsMade;
    }
    return m_list;
}

void TimelineView::paintLanes(QCPPainter* painter) {
    paintList(*painter, displayList());
}

QRect TimelineView::laneRect(size_t lane) const {
    for (const LaneRow& row : layoutFor(m_lanes, request()).rows)
        if (lane >= row.firstLane && lane < row.firstLane + row.laneCount)
            return QRectF(0, row.y, width(), row.pitch).toAlignedRect();
    return {};
}

void TimelineView::zoomTo(size_t interval) {
    const Interval what = m_trace->interval(interval);
    const Nanos air = std::max(what.length / 6, Nanos{10});
    m_state->setRange(what.start - air, what.end() + air);
}

void TimelineView::movePlayhead(Nanos time) {
    m_state->setPlayhead(time);
    const Nanos width = m_state->to() - m_state->from();
    if (time < m_state->from() || time > m_state->to())
        m_state->setRange(time - width / 2, time - width / 2 + width);
}

void TimelineView::stepPlayhead(bool forward) {
    if (!m_index) return;
    const Nanos now = m_state->playhead().value_or(forward ? Nanos{-1} : m_trace->end() + Nanos{1});
    const std::optional<Nanos> next = forward ? m_index->nextBoundary(now) : m_index->previousBoundary(now);
    if (next) movePlayhead(*next);
}

void TimelineView::changeEvent(QEvent* event) {
    const bool changesTexts = event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange;
    QCustomPlot::changeEvent(event);
    if (changesTexts) rebuildLanes();
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    m_listValid = false;
    QCustomPlot::resizeEvent(event);
}

void TimelineView::dragTo(QPointF position) {
    const TimeScale scale = scaleFor(request());
    const Nanos width = m_press->to - m_press->from;
    const double share = (m_press->position.x() - position.x()) / scale.width;
    const Nanos shift{std::llround(static_cast<double>(width.count()) * share)};
    m_state->setRange(m_press->from + shift, m_press->to + shift);
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_press = Press{event->position(), m_state->from(), m_state->to()};
    event->accept();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_press) return hover(event->position(), event->globalPosition().toPoint());
    const double moved = std::abs(event->position().x() - m_press->position.x());
    if (!m_press->dragged && moved >= QApplication::startDragDistance()) {
        m_press->dragged = true;
        endHover();
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_press->dragged) dragTo(event->position());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_press) return event->ignore();
    const TimeScale scale = scaleFor(request());
    const bool isClick = !m_press->dragged && event->position().x() >= scale.left;
    m_press.reset();
    unsetCursor();
    if (!isClick || isUnderCover(event->position())) return;
    const std::optional<size_t> interval = intervalAt(event->position());
    Q_EMIT picked(interval ? m_trace->interval(*interval).task : TaskId{});
    m_state->setPlayhead(std::clamp(timeAt(event->position().x()), Nanos{0}, m_state->extent()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    m_press.reset();
    if (isUnderCover(event->position())) return;
    const std::optional<size_t> interval = intervalAt(event->position());
    if (interval)
        zoomTo(*interval);
    else
        m_state->fit();
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const double x = event->position().x();
    const QPoint delta = event->angleDelta();
    if (x < scaleFor(request()).left || delta.isNull()) return event->ignore();
    const bool sideways =
        std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (sideways)
        m_state->pan(-(delta.x() != 0 ? delta.x() : delta.y()) / 120.0 * kKeyPan / 2);
    else if (event->modifiers().testFlag(Qt::ControlModifier) != m_state->wheelZooms())
        m_state->zoom(std::pow(kWheelStep, delta.y() / 120.0), timeAt(x));
    else
        return event->ignore(); // the card area scrolls
    event->accept();
}

void TimelineView::leaveEvent(QEvent* event) {
    endHover();
    QCustomPlot::leaveEvent(event);
}

// Steps from event to event of this run; all other keys are the window's.
void TimelineView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return stepPlayhead(event->key() == Qt::Key_Right);
    event->ignore();
}

// Draws a focus ring only if the focus came by the keyboard.
void TimelineView::focusInEvent(QFocusEvent* event) {
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    repaintOverlay();
    QCustomPlot::focusInEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    m_focusShown = false;
    repaintOverlay();
    QCustomPlot::focusOutEvent(event);
}

} // namespace timeslice
