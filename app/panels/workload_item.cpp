#include "app/panels/workload_item.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace timeslice {

namespace {
constexpr int kProblemSide = 18; // pixels
}

WorkloadItem::WorkloadItem(const QString& source, QWidget* parent) : ListItem(source, parent) {}

void WorkloadItem::setTexts(const QString& name, const QString& summary) {
    setText(name);
    m_summary = summary;
    explain(name, summary);
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
    return {kWidth, std::max(linesHeight(), kThumbnailSize.height()) + 12};
}

void WorkloadItem::paintEvent(QPaintEvent*) {
    if (!std::exchange(m_wasSeen, true)) Q_EMIT seen();
    QPainter painter(this);
    paintFrame(painter);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint stamp(mirrored ? kPadding : width() - kPadding - kThumbnailSize.width(),
                       (height() - kThumbnailSize.height()) / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_thumbnail.isNull()) painter.drawImage(QRect(stamp, kThumbnailSize), m_thumbnail);
    const QRect mark(0, 0, kProblemSide, kProblemSide);
    paintProblem(painter, mark.translated(QRect(stamp, kThumbnailSize).center() - mark.center()));
    paintLines(painter, roomBeside(kThumbnailSize.width() + 10), m_summary);
}

} // namespace timeslice
