#include "app/export/picture.h"

#include "app/export/slide.h"
#include "app/export/svg_writer.h"
#include "app/language.h"
#include "app/timeline/font_measure.h"
#include "app/timeline/list_painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <algorithm>

namespace timeslice {
namespace {

constexpr QSize kA4{1754, 1240}; // at 150 points an inch
constexpr int kLeastSide = 320;
constexpr int kMostSide = 8192;
constexpr double kVectorDensity = 2; // columns a point: finer than a reader's eye, small enough to send
constexpr double kPointsPerPixel = 0.75;

DisplayList listFor(const Comparison& comparison, const PictureOptions& options, double density) {
    return slideList(comparison, options, density, FontMeasure(), currentLanguage());
}

QString titleOf(const Comparison& comparison, const PictureOptions& options) {
    if (!options.title.isEmpty() || !comparison.workload) return options.title;
    return QString::fromStdString(comparison.workload->name);
}

QPageSize pageSizeFor(QSize size) {
    if (size == kA4 || size == kA4.transposed()) return QPageSize(QPageSize::A4);
    return QPageSize(QSizeF(size) * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch);
}

QByteArray pictureBytes(const Comparison& comparison, const PictureOptions& options, const QString& suffix) {
    if (suffix == QStringLiteral("svg")) return pictureSvg(comparison, options);
    if (suffix == QStringLiteral("pdf")) return picturePdf(comparison, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = pictureImage(comparison, options);
    if (image.isNull() || !image.save(&buffer, "PNG")) return {};
    return bytes;
}

} // namespace

QImage pictureImage(const Comparison& comparison, const PictureOptions& options) {
    const double scale = std::clamp(options.scale, 1.0, 4.0);
    QImage image((QSizeF(options.size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintList(painter, listFor(comparison, options, scale));
    return image;
}

QByteArray pictureSvg(const Comparison& comparison, const PictureOptions& options) {
    const DisplayList list = listFor(comparison, options, kVectorDensity);
    return QByteArray::fromStdString(writeSvg(list, titleOf(comparison, options).toStdString()));
}

QByteArray picturePdf(const Comparison& comparison, const PictureOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(titleOf(comparison, options));
    writer.setCreator(QStringLiteral("Timeslice %1").arg(QStringLiteral(TIMESLICE_VERSION)));
    const bool isA4Wide = options.size == kA4;
    writer.setPageLayout(QPageLayout(pageSizeFor(options.size),
                                     isA4Wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    PictureOptions opaque = options;
    opaque.transparent = false;
    QPainter painter(&writer);
    painter.scale(static_cast<double>(writer.width()) / options.size.width(),
                  static_cast<double>(writer.height()) / options.size.height());
    paintList(painter, listFor(comparison, opaque, kVectorDensity), PaintAs::Vectors);
    painter.end();
    return bytes;
}

Result<QSize> parsePictureSize(const QString& text) {
    const QString word = text.trimmed().toLower();
    if (word == QStringLiteral("16:9")) return QSize(1920, 1080);
    if (word == QStringLiteral("4:3")) return QSize(1440, 1080);
    if (word == QStringLiteral("square")) return QSize(1080, 1080);
    if (word == QStringLiteral("a4")) return kA4;
    if (word == QStringLiteral("a4 portrait") || word == QStringLiteral("a4-portrait"))
        return kA4.transposed();
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})\\s*[x×]\\s*(\\d{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(word);
    if (!match.hasMatch())
        return failure(
            TS_TEXT("No picture size: \"{0}\". Sizes are 1920x1080 and the like, 16:9, 4:3, square, A4, "
                    "A4 portrait."),
            text.toStdString());
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (std::min(size.width(), size.height()) < kLeastSide ||
        std::max(size.width(), size.height()) > kMostSide)
        return failure(TS_TEXT("A picture of {0} is not possible: each side must be {1} to {2} pixels."),
                       text.toStdString(), kLeastSide, kMostSide);
    return size;
}

Result<QString> savePicture(const Comparison& comparison, const PictureOptions& options,
                            const QString& path) {
    const std::string file = path.toStdString();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QStringList known = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!known.contains(suffix))
        return failure(TS_TEXT("\"{0}\" is no picture's file name: it must end in .png, .svg or .pdf."),
                       file);
    if (!findTheme(options.theme))
        return failure(TS_TEXT("No theme is called \"{0}\". There are light, dark and print."),
                       options.theme);
    const QByteArray bytes = pictureBytes(comparison, options, suffix);
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
