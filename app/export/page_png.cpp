#include "app/export/page_picture.h"
#include "app/timeline/list_painter.h"

#include <QBuffer>
#include <QPainter>
#include <algorithm>

namespace timeslice {
namespace {

// PNG names its keywords with a capital letter: Software, Title, Description.
void describe(QImage& image, const QString& title, const Provenance& made) {
    if (!title.isEmpty()) image.setText(QStringLiteral("Title"), title);
    image.setText(QStringLiteral("Description"), QString::fromStdString(sentenceOf(made)));
    for (const auto& [name, value] : made) {
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
    return pngBytes(pageImage(page, options), page.title, page.made);
}

QByteArray pngBytes(QImage image, const QString& title, const Provenance& made) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    describe(image, title, made);
    if (image.isNull() || !image.save(&buffer, "PNG")) return {};
    return bytes;
}

} // namespace timeslice
