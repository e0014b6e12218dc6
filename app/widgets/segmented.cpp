#include "app/widgets/segmented.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace timeslice {

namespace {
constexpr int kPadding = 11;
constexpr double kRadius = 7;
} // namespace

Segmented::Segmented(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setChoices(const QStringList& choices) {
    m_choices = choices;
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index) {
    if (index != m_current) {
        QAccessibleEvent changed(this, QAccessible::Selection);
        QAccessible::updateAccessibility(&changed);
    }
    m_current = index;
    update();
}

void Segmented::choose(int index) {
    if (index == m_current || index < 0 || index >= m_choices.size()) return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

int Segmented::cellWidth(int index) const {
    return fontMetrics().horizontalAdvance(m_choices[index]) + 2 * kPadding;
}

QSize Segmented::sizeHint() const {
    int width = 2;
    for (int i = 0; i < m_choices.size(); ++i) width += cellWidth(i);
    return {width, std::max(30, fontMetrics().height() + 12)};
}

QRect Segmented::cell(int index) const {
    int x = 1;
    for (int i = 0; i < index; ++i) x += cellWidth(i);
    const QRect box(x, 1, cellWidth(index), height() - 2);
    if (layoutDirection() == Qt::LeftToRight) return box;
    return {width() - box.right() - 1, box.y(), box.width(), box.height()};
}

void Segmented::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(hasFocus() && m_ring ? accent : palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    for (int i = 0; i < m_choices.size(); ++i) {
        const bool taken = i == m_current;
        if (taken) {
            QColor tint = accent;
            tint.setAlpha(38);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tint);
            painter.drawRoundedRect(QRectF(cell(i)).adjusted(2, 2, -2, -2), kRadius - 2, kRadius - 2);
        }
        QFont bold = font();
        bold.setWeight(taken ? QFont::DemiBold : QFont::Normal);
        painter.setFont(bold);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                       taken ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(cell(i), Qt::AlignCenter, m_choices[i]);
    }
}

void Segmented::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void Segmented::mousePressEvent(QMouseEvent* event) {
    for (int i = 0; i < m_choices.size(); ++i)
        if (cell(i).contains(event->position().toPoint())) choose(i);
}

void Segmented::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left)
        choose(m_current + (mirrored ? 1 : -1));
    else if (event->key() == Qt::Key_Right)
        choose(m_current + (mirrored ? -1 : 1));
    else
        QWidget::keyPressEvent(event);
}

} // namespace timeslice
