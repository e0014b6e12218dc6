#include "app/widgets/list_item.h"

#include "app/widgets/glyphs.h"

#include <QPainter>

namespace timeslice {

namespace {
constexpr double kDetailText = 0.86; // of the text's size
}

ListItem::ListItem(const QString& source, QWidget* parent) : QAbstractButton(parent), m_source(source) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ListItem::setProblem(const QString& lines) {
    m_problem = lines;
    if (!lines.isEmpty()) explain(m_what, lines);
    update();
}

void ListItem::explain(const QString& what, const QString& more) {
    m_what = what;
    const QString second = m_problem.isEmpty() ? more : m_problem;
    setToolTip(QStringLiteral("<b>%1</b><br>%2")
                   .arg(what.toHtmlEscaped(), second.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
}

QFont ListItem::detailFont() const {
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * kDetailText);
    return smaller;
}

int ListItem::linesHeight() const {
    return fontMetrics().height() + QFontMetrics(detailFont()).height() + 1;
}

QRect ListItem::roomBeside(int beside) const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return rect().adjusted(kPadding + (mirrored ? beside : 0), 0, -kPadding - (mirrored ? 0 : beside), 0);
}

void ListItem::paintFrame(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = accent;
    fill.setAlpha(isChecked() ? 30 : (underMouse() ? 14 : 0));
    painter.setPen(hasFocus() ? QPen(accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void ListItem::paintProblem(QPainter& painter, const QRect& place) const {
    if (!m_problem.isEmpty())
        paintGlyph(painter, Glyph::Warning, place, palette().color(QPalette::BrightText));
}

void ListItem::paintLines(QPainter& painter, const QRect& room, const QString& detail) const {
    const QColor accent = palette().color(QPalette::Highlight);
    const QFontMetrics small(detailFont());
    const int lines = detail.isEmpty() ? fontMetrics().height() : linesHeight();
    const QRect first(room.x(), (height() - lines) / 2, room.width(), fontMetrics().height());
    const QRect second(room.x(), first.bottom() + 2, room.width(), small.height());
    const auto draw = [&](const QRect& line, const QString& text, const QFont& font,
                          QPalette::ColorRole role) {
        painter.setFont(font);
        painter.setPen(isChecked() ? accent : palette().color(role));
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    draw(first, text(), font(), QPalette::Text);
    draw(second, detail, detailFont(), QPalette::PlaceholderText);
}

} // namespace timeslice
