#include "app/export/pptx_parts.h"

namespace timeslice::pptx {
namespace {

const auto kOffice = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const auto kPackage =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");

// "application/vnd.openxmlformats-officedocument.presentationml.slide+xml"
void addType(XmlPart& xml, const QString& part, const QString& type) {
    xml.empty("Override", {{"PartName", part}, {"ContentType", QStringLiteral("application/") + type}});
}

QString presentationType(const char* kind) {
    return QStringLiteral("vnd.openxmlformats-officedocument.presentationml.%1+xml")
        .arg(QString::fromLatin1(kind));
}

QString documentType(const char* kind) {
    return QStringLiteral("vnd.openxmlformats-officedocument.%1+xml").arg(QString::fromLatin1(kind));
}

} // namespace

QByteArray relations(const std::vector<Relation>& all) {
    XmlPart xml;
    {
        const auto root = xml.within(
            "Relationships",
            {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships")}});
        for (size_t i = 0; i < all.size(); ++i) {
            const QString type =
                all[i].type == QStringLiteral("core-properties") ? kPackage : kOffice + all[i].type;
            xml.empty(
                "Relationship",
                {{"Id", QStringLiteral("rId%1").arg(i + 1)}, {"Type", type}, {"Target", all[i].target}});
        }
    }
    return xml.bytes();
}

QByteArray contentTypes(size_t pages, size_t pictures) {
    XmlPart xml;
    {
        const auto root = xml.within(
            "Types",
            {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
        const auto addDefault = [&xml](const char* suffix, const char* type) {
            xml.empty("Default", {{"Extension", QString::fromLatin1(suffix)},
                                  {"ContentType", QString::fromLatin1(type)}});
        };
        addDefault("rels", "application/vnd.openxmlformats-package.relationships+xml");
        addDefault("xml", "application/xml");
        if (pictures > 0) addDefault("png", "image/png");
        addType(xml, QStringLiteral("/ppt/presentation.xml"), presentationType("presentation.main"));
        addType(xml, QStringLiteral("/ppt/slideMasters/slideMaster1.xml"), presentationType("slideMaster"));
        addType(xml, QStringLiteral("/ppt/slideLayouts/slideLayout1.xml"), presentationType("slideLayout"));
        addType(xml, QStringLiteral("/ppt/notesMasters/notesMaster1.xml"), presentationType("notesMaster"));
        for (const char* theme : {"1", "2"})
            addType(xml, QStringLiteral("/ppt/theme/theme%1.xml").arg(QString::fromLatin1(theme)),
                    documentType("theme"));
        for (size_t i = 1; i <= pages; ++i) {
            addType(xml, QStringLiteral("/ppt/slides/slide%1.xml").arg(i), presentationType("slide"));
            addType(xml, QStringLiteral("/ppt/notesSlides/notesSlide%1.xml").arg(i),
                    presentationType("notesSlide"));
        }
        addType(xml, QStringLiteral("/docProps/core.xml"),
                QStringLiteral("vnd.openxmlformats-package.core-properties+xml"));
        addType(xml, QStringLiteral("/docProps/app.xml"), documentType("extended-properties"));
        addType(xml, QStringLiteral("/docProps/custom.xml"), documentType("custom-properties"));
    }
    return xml.bytes();
}

QByteArray packageRelations() {
    return relations({{QStringLiteral("officeDocument"), QStringLiteral("ppt/presentation.xml")},
                      {QStringLiteral("core-properties"), QStringLiteral("docProps/core.xml")},
                      {QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml")},
                      {QStringLiteral("custom-properties"), QStringLiteral("docProps/custom.xml")}});
}

QByteArray coreProperties(const Deck& deck) {
    XmlPart xml;
    {
        const auto root = xml.within(
            "cp:coreProperties",
            {{"xmlns:cp",
              QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
             {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
        xml.text("dc:title", deck.title);
        xml.text("dc:creator", QStringLiteral("Timeslice %1").arg(QStringLiteral(TIMESLICE_VERSION)));
        xml.text("dc:description", QString::fromStdString(sentenceOf(deck.made)));
    }
    return xml.bytes();
}

QByteArray appProperties(size_t pages) {
    XmlPart xml;
    {
        const auto root = xml.within(
            "Properties",
            {{"xmlns",
              QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
        xml.text("Slides", QString::number(pages));
        xml.text("Notes", QString::number(pages));
        xml.text("Application", QStringLiteral("Timeslice"));
    }
    return xml.bytes();
}

QByteArray customProperties(const Provenance& made) {
    XmlPart xml;
    {
        const auto root = xml.within(
            "Properties",
            {{"xmlns",
              QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")},
             {"xmlns:vt",
              QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")}});
        int number = 2; // 0 and 1 have a meaning of their own
        for (const auto& [name, value] : made) {
            const auto property =
                xml.within("property", {{"fmtid", QStringLiteral("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")},
                                        {"pid", QString::number(number++)},
                                        {"name", QString::fromStdString(name)}});
            xml.text("vt:lpwstr", QString::fromStdString(value));
        }
    }
    return xml.bytes();
}

QByteArray presentation(QSizeF page, size_t pages) {
    constexpr int kFirstSlide = 256; // the least number that a slide may have
    XmlPart xml;
    {
        const auto root = xml.within("p:presentation", rootAttributes());
        {
            const auto masters = xml.within("p:sldMasterIdLst");
            xml.empty("p:sldMasterId",
                      {{"id", QStringLiteral("2147483648")}, {"r:id", QStringLiteral("rId1")}});
        }
        {
            const auto masters = xml.within("p:notesMasterIdLst");
            xml.empty("p:notesMasterId", {{"r:id", QStringLiteral("rId2")}});
        }
        {
            const auto slides = xml.within("p:sldIdLst");
            for (size_t i = 0; i < pages; ++i)
                xml.empty("p:sldId", {{"id", QString::number(kFirstSlide + i)},
                                      {"r:id", QStringLiteral("rId%1").arg(i + 4)}});
        }
        xml.empty("p:sldSz", {{"cx", emu(page.width())}, {"cy", emu(page.height())}});
        xml.empty("p:notesSz", {{"cx", emu(540)}, {"cy", emu(720)}});
    }
    return xml.bytes();
}

} // namespace timeslice::pptx
