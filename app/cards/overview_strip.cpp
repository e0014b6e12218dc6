#include "app/cards/overview_strip.h"

#include "app/widgets/appearance.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace timeslice {

namespace {
constexpr int kLine = 4;         // a run's line and the gap below it, at most
constexpr double kMinGapped = 3; // lines of less have no gap
constexpr int kOverviewMargin = 6;
constexpr int kMaxLines = 10; // of full height
constexpr double kPale = 0.6; // of the colour of waiting
// What "fit" leaves before and after the extent, as shares of it.
constexpr double kBefore = 0.005;
constexpr double kAfter = 0.025;
} // namespace

OverviewStrip::OverviewStrip(ViewState* view, QWidget* parent)
    : QWidget(parent), m_view(view), m_theme(&lightTheme()) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(view, &ViewState::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(view, &ViewState::playheadChanged, this, qOverload<>(&QWidget::update));
    connect(view, &ViewState::coverChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void OverviewStrip::setRuns(const std::vector<RecordingPtr>& recordings) {
    m_recordings = recordings;
    updateGeometry();
    update();
}

void OverviewStrip::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void OverviewStrip::setAxis(int left, int right) {
    m_left = left;
    m_right = right;
    update();
}

QSize OverviewStrip::sizeHint() const {
    const int lines = std::clamp(static_cast<int>(m_recordings.size()), 2, kMaxLines);
    return {400, 2 * kOverviewMargin + lines * kLine};
}

// The strip shows the range that "fit" shows, so that it lies above the cards' axis.
double OverviewStrip::xOf(Nanos time) const {
    const auto extent = static_cast<double>(m_view->extent().count());
    const double share = (static_cast<double>(time.count()) / extent + kBefore) / (1 + kBefore + kAfter);
    return m_left + share * (right() - m_left);
}

Nanos OverviewStrip::timeAt(double x) const {
    const double share = (x - m_left) / std::max(1.0, right() - m_left) * (1 + kBefore + kAfter) - kBefore;
    return Nanos(std::llround(share * static_cast<double>(m_view->extent().count())));
}

double OverviewStrip::right() const {
    return m_right > m_left ? m_right : width();
}

void OverviewStrip::paintRun(QPainter& painter, const Recording& recording, double y) const {
    const Nanos end = recording.trace().end();
    const double left = xOf(Nanos{0});
    const Activity& activity = recording.index().activity();
    const double step = (xOf(end) - left) / Activity::kParts;
    const double line = lineHeight() >= kMinGapped ? lineHeight() - 1 : lineHeight();
    for (size_t i = 0; i < activity.busy.size(); ++i) {
        const double x = left + step * static_cast<double>(i);
        painter.fillRect(QRectF(x, y, step + 0.3, line),
                         toColor(colorOf(*m_theme, activity.busy[i], activity.waiting[i])));
    }
}

Color OverviewStrip::colorOf(const Theme& theme, double busy, double waiting) {
    const Color track = mix(theme.window, theme.mutedText, 0.2);
    const Color pale = mix(track, theme.style(State::Io).fill, kPale * std::clamp(waiting, 0.0, 1.0));
    return mix(pale, theme.style(State::Running).fill, std::sqrt(std::clamp(busy, 0.0, 1.0)));
}

double OverviewStrip::lineHeight() const {
    const auto runs = static_cast<double>(std::max<size_t>(1, m_recordings.size()));
    return std::min<double>(kLine, kMaxLines * kLine / runs);
}

void OverviewStrip::paintRange(QPainter& painter) const {
    const QRectF range(QPointF(xOf(std::max(m_view->from(), Nanos{0})), 1.5),
                       QPointF(xOf(std::min(m_view->to(), m_view->extent())), height() - 1.5));
    const bool whole = m_view->from() <= Nanos{0} && m_view->to() >= m_view->extent();
    if (!whole) {
        QColor veil = toColor(m_theme->window);
        veil.setAlpha(170);
        painter.fillRect(QRectF(QPointF(m_left, 0), QPointF(range.left(), height())), veil);
        painter.fillRect(QRectF(QPointF(range.right(), 0), QPointF(right(), height())), veil);
    }
    QColor line = toColor(m_theme->accent);
    line.setAlpha(whole ? 70 : 220);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(range, 4, 4);
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    double y = (height() - static_cast<double>(m_recordings.size()) * lineHeight()) / 2;
    for (const RecordingPtr& recording : m_recordings) {
        paintRun(painter, *recording, y);
        y += lineHeight();
    }
    if (const std::optional<Nanos> hiddenFrom = m_view->hiddenFrom()) {
        const double x = std::clamp(xOf(*hiddenFrom), double(m_left), right());
        painter.fillRect(QRectF(QPointF(x, 0), QPointF(right(), height())),
                         toColor(mix(m_theme->window, m_theme->mutedText, 0.2)));
    }
    paintRange(painter);
    if (!m_view->playhead()) return;
    const double x = xOf(*m_view->playhead());
    painter.setPen(QPen(toColor(m_theme->playhead), 1.4));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
}

void OverviewStrip::centre(Nanos time) {
    const Nanos width = m_view->to() - m_view->from();
    m_view->setRange(time - width / 2, time - width / 2 + width);
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    const Nanos time = timeAt(event->position().x());
    if (time < m_view->from() || time >= m_view->to()) centre(time);
    m_dragging = true;
    m_grip = time - m_view->from();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging) return;
    const Nanos from = timeAt(event->position().x()) - m_grip;
    m_view->setRange(from, from + (m_view->to() - m_view->from()));
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent*) {
    m_view->fit();
}

void OverviewStrip::wheelEvent(QWheelEvent* event) {
    m_view->zoom(std::pow(1.2, event->angleDelta().y() / 120.0), timeAt(event->position().x()));
    event->accept();
}

void OverviewStrip::retranslate() {
    setToolTip(tr("The whole time span. Drag to move, scroll to zoom, double-click to show everything."));
    setAccessibleName(tr("Overview"));
}

void OverviewStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
