#include "app/export/page_picture.h"
#include "app/export/pdf_metadata.h"
#include "app/timeline/list_painter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace timeslice {
namespace {

constexpr double kPointsPerPixel = 0.75;

QPageSize pageSizeFor(QSize size) {
    if (size == kPictureA4 || size == kPictureA4.transposed()) return QPageSize(QPageSize::A4);
    return QPageSize(QSizeF(size) * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch);
}

} // namespace

QByteArray pagePdf(const Page& page, const PictureOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    describePdf(writer, page.title, page.made);
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

} // namespace timeslice
