#include "app/panels/workload_item.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace timeslice {

namespace {
constexpr int kPadding = 9;
constexpr double kSmaller = 0.86;

QFont smallFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * kSmaller);
    return font;
}
} // namespace

WorkloadItem::WorkloadItem(const QString& source, QWidget* parent)
    : QAbstractButton(parent), m_source(source) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void WorkloadItem::setTexts(const QString& name, const QString& summary) {
    setText(name);
    m_summary = summary;
    setToolTip(QStringLiteral("<b>%1</b><br>%2").arg(name.toHtmlEscaped(), summary.toHtmlEscaped()));
    setAccessibleName(name);
    setAccessibleDescription(summary);
    update();
}

void WorkloadItem::setThumbnail(const QImage& image) {
    m_thumbnail = image;
    update();
}

bool WorkloadItem::matches(const QStringList& words) const {
    const QString all = text() + u'\n' + m_summary + u'\n' + m_keywords;
    return std::ranges::all_of(
        words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QSize WorkloadItem::sizeHint() const {
    const int text = fontMetrics().height() + QFontMetrics(smallFont(font())).height() + 1;
    return {220, std::max(text, kThumbnailSize.height()) + 12};
}

void WorkloadItem::paintEvent(QPaintEvent*) {
    if (!std::exchange(m_wasSeen, true)) Q_EMIT seen();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(layoutDirection());
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill = accent;
    fill.setAlpha(isChecked() ? 30 : (underMouse() ? 14 : 0));
    painter.setPen(hasFocus() ? QPen(accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int besides = kThumbnailSize.width() + 10;
    const QRect stamp(QPoint(mirrored ? kPadding : width() - kPadding - kThumbnailSize.width(),
                             (height() - kThumbnailSize.height()) / 2),
                      kThumbnailSize);
    if (!m_thumbnail.isNull()) painter.drawImage(stamp, m_thumbnail);

    const QRect room = rect().adjusted(mirrored ? kPadding + besides : kPadding, 0,
                                       mirrored ? -kPadding : -kPadding - besides, 0);
    const QFontMetrics small(smallFont(font()));
    const int below = m_summary.isEmpty() ? 0 : small.height() + 1;
    const int top = (height() - fontMetrics().height() - below) / 2;
    const QRect first(room.x(), top, room.width(), fontMetrics().height());
    const QRect second(room.x(), first.bottom() + 2, room.width(), small.height());
    painter.setPen(isChecked() ? accent : palette().color(QPalette::Text));
    painter.drawText(first, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    painter.setFont(smallFont(font()));
    painter.setPen(isChecked() ? accent : palette().color(QPalette::PlaceholderText));
    painter.drawText(second, Qt::AlignLeading | Qt::AlignVCenter,
                     small.elidedText(m_summary, Qt::ElideRight, room.width()));
}

} // namespace timeslice
