#include "app/export/page_picture.h"
#include "app/timeline/list_painter.h"

#include <QBuffer>
#include <QPainter>
#include <algorithm>

namespace timeslice {
namespace {

// PNG names its keywords with a capital letter: Software, Title, Description.
void describe(QImage& image, const Page& page) {
    if (!page.title.isEmpty()) image.setText(QStringLiteral("Title"), page.title);
    image.setText(QStringLiteral("Description"), QString::fromStdString(sentenceOf(page.made)));
    for (const auto& [name, value] : page.made) {
        QString keyword = QString::fromStdString(name);
        keyword[0] = keyword[0].toUpper();
        image.setText(keyword, QString::fromStdString(value));
    }
}

} // namespace

QImage pageImage(const Page& page, const PictureOptions& options) {
    const double scale = std::clamp(options.scale, 1.0, 4.0);
    QImage image((QSizeF(options.size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintList(painter, page.list(options, scale));
    return image;
}

QByteArray pagePng(const Page& page, const PictureOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = pageImage(page, options);
    describe(image, page);
    if (image.isNull() || !image.save(&buffer, "PNG")) return {};
    return bytes;
}

} // namespace timeslice
