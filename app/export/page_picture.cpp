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
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr double kVectorDensity = 2; // columns per point: finer than the eye can see, small enough to send
constexpr double kPointsPerPixel = 0.75;

QPageSize pageSizeFor(QSize size) {
    if (size == kPictureA4 || size == kPictureA4.transposed()) return QPageSize(QPageSize::A4);
    return QPageSize(QSizeF(size) * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch);
}

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

// The packet that PDF takes document properties from, "XMP Specification, Part 1", Adobe, 2012.
// `pdf:Keywords` is what readers show; the rest is for programs.
QByteArray xmpPacket(const Page& page, const QString& creator) {
    std::string fields;
    for (const auto& [name, value] : page.made)
        fields += fmt::format("<timeslice:{0}>{1}</timeslice:{0}>\n", name, escapeXml(value));
    const std::string description = escapeXml(sentenceOf(page.made));
    return QByteArray::fromStdString(fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:timeslice=\"urn:timeslice:made\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{0}</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></dc:description>\n"
        "<xmp:CreatorTool>{2}</xmp:CreatorTool>\n<pdf:Keywords>{1}</pdf:Keywords>\n{3}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>",
        escapeXml(page.title.toStdString()), description, escapeXml(creator.toStdString()), fields));
}

QByteArray pageBytes(const Page& page, const PictureOptions& options, const QString& suffix) {
    if (suffix == QStringLiteral("svg")) return pageSvg(page, options);
    if (suffix == QStringLiteral("pdf")) return pagePdf(page, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = pageImage(page, options);
    describe(image, page);
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
    return QByteArray::fromStdString(writeSvg(list, page.title.toStdString(), page.made));
}

QByteArray pagePdf(const Page& page, const PictureOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString creator = QStringLiteral("Timeslice %1").arg(QStringLiteral(TIMESLICE_VERSION));
    writer.setTitle(page.title);
    writer.setCreator(creator);
    writer.setDocumentXmpMetadata(xmpPacket(page, creator));
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
        return failure(TS_TEXT("\"{0}\" is not a picture file name: it must end in .png, .svg or .pdf."),
                       file);
    if (!findTheme(options.theme))
        return failure(TS_TEXT("There is no theme \"{0}\". Choose light, dark or print."), options.theme);
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
