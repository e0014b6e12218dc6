#include "app/lessons/lesson_item.h"

#include "app/widgets/glyphs.h"

#include <QPainter>

namespace timeslice {

namespace {

constexpr int kItemPadding = 9;
constexpr int kTickSide = 15;
constexpr double kDetailText = 0.86;

QFont detailFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * kDetailText);
    return font;
}

} // namespace

LessonItem::LessonItem(const QString& source, QWidget* parent) : QAbstractButton(parent), m_source(source) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void LessonItem::setTexts(const QString& lesson, const QString& title, const QString& detail,
                          const QString& point) {
    m_lesson = lesson;
    m_detail = detail;
    setText(title);
    setToolTip(point.isEmpty()
                   ? QString()
                   : QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), point.toHtmlEscaped()));
    describe();
    update();
}

void LessonItem::setDone(bool done, const QColor& color) {
    m_done = done;
    m_doneColor = color;
    describe();
    update();
}

void LessonItem::describe() {
    setAccessibleName(m_done ? tr("%1, done").arg(text()) : text());
    setAccessibleDescription(m_detail);
}

QSize LessonItem::sizeHint() const {
    return {220, fontMetrics().height() + QFontMetrics(detailFont(font())).height() + 1 + 13};
}

void LessonItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = accent;
    fill.setAlpha(isChecked() ? 30 : (underMouse() ? 14 : 0));
    painter.setPen(hasFocus() ? QPen(accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const int beside = kTickSide + 8;
    QRect room = rect().adjusted(kItemPadding, 0, -kItemPadding, 0);
    const int tickX = mirrored ? room.left() : room.right() - kTickSide;
    room.adjust(mirrored ? beside : 0, 0, mirrored ? 0 : -beside, 0);
    const QFontMetrics small(detailFont(font()));
    const int top = (height() - fontMetrics().height() - small.height() - 1) / 2;
    const QRect first(room.x(), top, room.width(), fontMetrics().height());
    const QRect second(room.x(), first.bottom() + 2, room.width(), small.height());
    if (m_done)
        paintGlyph(painter, Glyph::Check,
                   QRectF(tickX, first.center().y() - kTickSide / 2, kTickSide, kTickSide), m_doneColor);
    painter.setPen(isChecked() ? accent : palette().color(QPalette::Text));
    painter.drawText(first, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    painter.setFont(detailFont(font()));
    painter.setPen(isChecked() ? accent : palette().color(QPalette::PlaceholderText));
    painter.drawText(second, Qt::AlignLeading | Qt::AlignVCenter,
                     small.elidedText(m_detail, Qt::ElideRight, room.width()));
}

} // namespace timeslice
