#include "app/export/pdf_metadata.h"

#include "app/export/svg_writer.h"

#include <QPdfWriter>
#include <fmt/format.h>

namespace timeslice {
namespace {

// The packet that PDF takes document properties from, "XMP Specification, Part 1", Adobe, 2012.
// `pdf:Keywords` is what readers show; the rest is for programs.
QByteArray xmpPacket(const QString& title, const Provenance& made, const QString& creator) {
    std::string fields;
    for (const auto& [name, value] : made)
        fields += fmt::format("<timeslice:{0}>{1}</timeslice:{0}>\n", name, escapeXml(value));
    const std::string description = escapeXml(sentenceOf(made));
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
        escapeXml(title.toStdString()), description, escapeXml(creator.toStdString()), fields));
}

} // namespace

void describePdf(QPdfWriter& writer, const QString& title, const Provenance& made) {
    const QString creator = QStringLiteral("Timeslice %1").arg(QStringLiteral(TIMESLICE_VERSION));
    writer.setTitle(title);
    writer.setCreator(creator);
    writer.setDocumentXmpMetadata(xmpPacket(title, made, creator));
}

} // namespace timeslice
