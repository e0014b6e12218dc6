#include "app/export/page_picture.h"

#include "app/export/svg_writer.h"
#include "app/timeline/list_painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

namespace timeslice {
namespace {

constexpr double kVectorDensity = 2; // columns a point: finer than a reader's eye, small enough to send
constexpr double kPointsPerPixel = 0.75;

QPageSize pageSizeFor(QSize size) {
    if (size == kPictureA4 || size == kPictureA4.transposed()) return QPageSize(QPageSize::A4);
    return QPageSize(QSizeF(size) * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch);
}

QByteArray pageBytes(const Page& page, const PictureOptions& options, const QString& suffix) {
    if (suffix == QStringLiteral("svg")) return pageSvg(page, options);
    if (suffix == QStringLiteral("pdf")) return pagePdf(page, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = pageImage(page, options);
    if (image.isNull() || !image.save(&buffer, "PNG")) return {};
    return bytes;
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

QByteArray pageSvg(const Page& page, const PictureOptions& options) {
    const DisplayList list = page.list(options, kVectorDensity);
    return QByteArray::fromStdString(writeSvg(list, page.title.toStdString()));
}

QByteArray pagePdf(const Page& page, const PictureOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(page.title);
    writer.setCreator(QStringLiteral("Timeslice %1").arg(QStringLiteral(TIMESLICE_VERSION)));
    const bool isA4Wide = options.size == kPictureA4;
    writer.setPageLayout(QPageLayout(pageSizeFor(options.size),
                                     isA4Wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    PictureOptions opaque = options;
    opaque.transparent = false;
    QPainter painter(&writer);
    painter.scale(static_cast<double>(writer.width()) / options.size.width(),
                  static_cast<double>(writer.height()) / options.size.height());
    paintList(painter, page.list(opaque, kVectorDensity), PaintAs::Vectors);
    painter.end();
    return bytes;
}

Result<QString> savePage(const Page& page, const PictureOptions& options, const QString& path) {
    const std::string file = path.toStdString();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QStringList known = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!known.contains(suffix))
        return failure(TS_TEXT("\"{0}\" is no picture's file name: it must end in .png, .svg or .pdf."),
                       file);
    if (!findTheme(options.theme))
        return failure(TS_TEXT("No theme is called \"{0}\". There are light, dark and print."),
                       options.theme);
    const QByteArray bytes = pageBytes(page, options, suffix);
    if (bytes.isEmpty())
        return failure(
            TS_TEXT("The picture is too large for this computer's memory: choose a smaller scale."));
    QSaveFile target(path);
    const bool written =
        target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!written)
        return failure(TS_TEXT("\"{0}\" cannot be written: {1}."), file, target.errorString().toStdString());
    return path;
}

} // namespace timeslice
