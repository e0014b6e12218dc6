#include "app/export/picture.h"

#include "app/base/language.h"
#include "app/export/page_picture.h"
#include "app/export/picture_formats.h"
#include "app/export/slide.h"
#include "app/timeline/font_measure.h"
#include "core/formats/provenance.h"

#include <QRegularExpression>
#include <algorithm>

namespace timeslice {
namespace {

constexpr int kMinSide = 320;
constexpr int kMaxSide = 8192;

// The comparison outlives it.
Page pageOf(const Comparison& comparison, const PictureOptions& options) {
    return {pictureTitle(comparison, options), provenanceOf(comparison),
            [&comparison](const PictureOptions& wanted, double density) {
                return slideList(comparison, wanted, density, FontMeasure(), currentLanguage());
            }};
}

} // namespace

QString pictureTitle(const Comparison& comparison, const PictureOptions& options) {
    if (!options.title.isEmpty() || !comparison.workload()) return options.title;
    return QString::fromStdString(currentLanguage().translate(comparison.workload()->name));
}

QImage pictureImage(const Comparison& comparison, const PictureOptions& options) {
    return pageImage(pageOf(comparison, options), options);
}

QByteArray pictureSvg(const Comparison& comparison, const PictureOptions& options) {
    return pageSvg(pageOf(comparison, options), options);
}

QByteArray picturePdf(const Comparison& comparison, const PictureOptions& options) {
    return pagePdf(pageOf(comparison, options), options);
}

QByteArray pictureBytes(const Comparison& comparison, const PictureOptions& options,
                        const PictureFormat& format) {
    return format.write(pageOf(comparison, options), options);
}

Result<QSize> parsePictureSize(const QString& text) {
    const QString word = text.trimmed().toLower();
    if (word == QStringLiteral("16:9")) return QSize(1920, 1080);
    if (word == QStringLiteral("4:3")) return QSize(1440, 1080);
    if (word == QStringLiteral("square")) return QSize(1080, 1080);
    if (word == QStringLiteral("a4")) return kPictureA4;
    if (word == QStringLiteral("a4 portrait") || word == QStringLiteral("a4-portrait"))
        return kPictureA4.transposed();
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})\\s*[x×]\\s*(\\d{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(word);
    if (!match.hasMatch())
        return failure(TS_TEXT("'{0}' is not a picture size. Use a size such as 1920x1080, "
                               "or 16:9, 4:3, square, A4, A4 portrait."),
                       text.toStdString());
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (std::min(size.width(), size.height()) < kMinSide || std::max(size.width(), size.height()) > kMaxSide)
        return failure(TS_TEXT("The picture size {0} is out of range: each side must be {1} to {2} pixels."),
                       text.toStdString(), kMinSide, kMaxSide);
    return size;
}

Result<QString> savePicture(const Comparison& comparison, const PictureOptions& options,
                            const QString& path) {
    return savePage(pageOf(comparison, options), options, path);
}

} // namespace timeslice
