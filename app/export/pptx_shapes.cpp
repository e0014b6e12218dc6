#include "app/export/pptx_parts.h"

#include <cmath>

namespace timeslice::pptx {
namespace {

constexpr double kPerPoint = 12700;
constexpr double kBulletRoom = 18; // points

QString hundredths(double points) {
    return QString::number(std::lround(points * 100));
}

void addRun(XmlPart& xml, const DeckRun& run, double letters, const QString& language) {
    const auto element = xml.within("a:r");
    XmlPart::Attributes attributes = {{"lang", language}};
    if (letters > 0) attributes.emplace_back("sz", hundredths(letters));
    if (run.bold) attributes.emplace_back("b", QStringLiteral("1"));
    if (run.italic) attributes.emplace_back("i", QStringLiteral("1"));
    {
        const auto properties = xml.within("a:rPr", attributes);
        if (run.code) xml.empty("a:latin", {{"typeface", QStringLiteral("Courier New")}});
    }
    xml.text("a:t", run.text);
}

void addParagraph(XmlPart& xml, const DeckParagraph& paragraph, const DeckBox& place, double gap,
                  const QString& language) {
    const auto element = xml.within("a:p");
    XmlPart::Attributes attributes;
    if (paragraph.item) attributes = {{"marL", emu(kBulletRoom)}, {"indent", emu(-kBulletRoom)}};
    {
        const auto properties = xml.within("a:pPr", attributes);
        if (gap > 0) {
            const auto before = xml.within("a:spcBef");
            xml.empty("a:spcPts", {{"val", hundredths(gap)}});
        }
        if (paragraph.item) {
            xml.empty("a:buFont", {{"typeface", QStringLiteral("Arial")}});
            xml.empty("a:buChar", {{"char", QStringLiteral("•")}});
        }
    }
    for (const DeckRun& run : paragraph.runs) addRun(xml, run, place.letters, language);
}

void addPlace(XmlPart& xml, const QRectF& box) {
    const auto place = xml.within("a:xfrm");
    xml.empty("a:off", {{"x", emu(box.x())}, {"y", emu(box.y())}});
    xml.empty("a:ext", {{"cx", emu(box.width())}, {"cy", emu(box.height())}});
}

} // namespace

XmlPart::Attributes rootAttributes() {
    return {{"xmlns:a", QString::fromLatin1(kDrawing)},
            {"xmlns:r", QString::fromLatin1(kRelations)},
            {"xmlns:p", QString::fromLatin1(kPresentation)}};
}

QString emu(double points) {
    return QString::number(std::llround(points * kPerPoint));
}

void addGroup(XmlPart& xml) {
    {
        const auto about = xml.within("p:nvGrpSpPr");
        xml.empty("p:cNvPr", {{"id", QStringLiteral("1")}, {"name", QString()}});
        xml.empty("p:cNvGrpSpPr");
        xml.empty("p:nvPr");
    }
    xml.empty("p:grpSpPr");
}

void addShapeProperties(XmlPart& xml, const QRectF& box) {
    const auto properties = xml.within("p:spPr");
    if (box.isEmpty()) return;
    addPlace(xml, box);
    const auto geometry = xml.within("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.empty("a:avLst");
}

void addTextShape(XmlPart& xml, const Shape& shape, const DeckText& text, const DeckBox& place,
                  const QString& language) {
    const auto element = xml.within("p:sp");
    {
        const auto about = xml.within("p:nvSpPr");
        xml.empty("p:cNvPr", {{"id", QString::number(shape.id)}, {"name", shape.name}});
        {
            const auto locks = xml.within("p:cNvSpPr");
            xml.empty("a:spLocks", {{"noGrp", QStringLiteral("1")}});
        }
        const auto inner = xml.within("p:nvPr");
        xml.empty("p:ph", shape.placeholder);
    }
    addShapeProperties(xml, place.box);
    const auto body = xml.within("p:txBody");
    {
        const QString none = QStringLiteral("0");
        const auto properties =
            xml.within("a:bodyPr", {{"lIns", none}, {"tIns", none}, {"rIns", none}, {"bIns", none}});
        xml.empty("a:normAutofit");
    }
    xml.empty("a:lstStyle");
    for (const DeckParagraph& paragraph : text)
        addParagraph(xml, paragraph, place, &paragraph == &text.front() ? 0 : place.gap, language);
    if (text.empty()) xml.empty("a:p");
}

void addSlideImage(XmlPart& xml, const XmlPart::Attributes& placeholder, const QRectF& box) {
    const auto image = xml.within("p:sp");
    {
        const auto about = xml.within("p:nvSpPr");
        xml.empty("p:cNvPr", {{"id", QStringLiteral("2")}, {"name", QStringLiteral("Slide")}});
        {
            const auto locks = xml.within("p:cNvSpPr");
            xml.empty("a:spLocks", {{"noGrp", QStringLiteral("1")},
                                    {"noRot", QStringLiteral("1")},
                                    {"noChangeAspect", QStringLiteral("1")}});
        }
        const auto inner = xml.within("p:nvPr");
        xml.empty("p:ph", placeholder);
    }
    addShapeProperties(xml, box);
}

} // namespace timeslice::pptx
