#include "app/lessons/lesson_item.h"

#include "app/widgets/glyphs.h"

#include <QPainter>

namespace timeslice {

namespace {

constexpr int kTickSide = 15; // pixels

} // namespace

LessonItem::LessonItem(const QString& source, QWidget* parent) : ListItem(source, parent) {}

void LessonItem::setTexts(const QString& lesson, const QString& title, const QString& detail,
                          const QString& point) {
    m_lesson = lesson;
    m_detail = detail;
    setText(title);
    if (point.isEmpty() && problem().isEmpty())
        setToolTip({});
    else
        explain(title, point);
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
    return {kWidth, linesHeight() + 13};
}

void LessonItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFrame(painter);
    const QRect room = roomBeside(kTickSide + 8);
    paintLines(painter, room, m_detail);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? kPadding : width() - kPadding - kTickSide;
    const int firstLine = (height() - linesHeight() + fontMetrics().height() - kTickSide) / 2;
    const QRect mark(x, firstLine, kTickSide, kTickSide);
    paintProblem(painter, mark);
    if (m_done && problem().isEmpty()) paintGlyph(painter, Glyph::Check, mark, m_doneColor);
}

} // namespace timeslice
