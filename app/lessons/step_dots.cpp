#include "app/lessons/step_dots.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace timeslice {

namespace {
constexpr int kDotPitch = 17;
constexpr int kDotsHeight = 24;
constexpr double kDotRadius = 4.5;
} // namespace

StepDots::StepDots(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepDots::setSteps(const QStringList& names) {
    m_names = names;
    updateGeometry();
    update();
}

void StepDots::setCurrent(int step) {
    m_current = step;
    update();
}

QSize StepDots::sizeHint() const {
    return {kDotPitch * count() + 2, kDotsHeight};
}

QRect StepDots::dot(int step) const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int place = mirrored ? count() - 1 - step : step;
    return {1 + place * kDotPitch, 0, kDotPitch, height()};
}

std::optional<int> StepDots::stepAt(QPoint position) const {
    for (int step = 0; step < count(); ++step)
        if (dot(step).contains(position)) return step;
    return std::nullopt;
}

void StepDots::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor before = accent;
    before.setAlpha(110);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < count(); ++step) {
        painter.setBrush(step == m_current  ? accent
                         : step < m_current ? before
                                            : palette().color(QPalette::Mid));
        painter.drawEllipse(QRectF(dot(step)).center(), kDotRadius, kDotRadius);
    }
}

void StepDots::mouseReleaseEvent(QMouseEvent* event) {
    const auto step = stepAt(event->pos());
    if (step && event->button() == Qt::LeftButton) Q_EMIT chosen(static_cast<size_t>(*step));
}

void StepDots::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int step = m_current + (mirrored ? -by : by);
    if (by == 0) return QWidget::keyPressEvent(event);
    if (step >= 0 && step < count()) Q_EMIT chosen(static_cast<size_t>(step));
}

bool StepDots::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto step = stepAt(help->pos());
        QToolTip::showText(help->globalPos(), step ? m_names[*step] : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace timeslice
