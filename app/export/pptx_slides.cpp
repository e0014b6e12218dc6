#include "app/export/pptx_parts.h"

namespace timeslice::pptx {
namespace {

constexpr int kTitleId = 2; // of shapes; 1 is the tree's
constexpr int kTextId = 3;
constexpr int kPictureId = 4;

void addPicture(XmlPart& xml, const DeckPicture& picture, const QRectF& box) {
    const auto element = xml.within("p:pic");
    {
        const auto about = xml.within("p:nvPicPr");
        xml.empty("p:cNvPr", {{"id", QString::number(kPictureId)},
                              {"name", QStringLiteral("Picture")},
                              {"descr", picture.description}});
        {
            const auto locks = xml.within("p:cNvPicPr");
            xml.empty("a:picLocks", {{"noChangeAspect", QStringLiteral("1")}});
        }
        xml.empty("p:nvPr");
    }
    {
        const auto fill = xml.within("p:blipFill");
        xml.empty("a:blip", {{"r:embed", QStringLiteral("rId3")}});
        const auto stretch = xml.within("a:stretch");
        xml.empty("a:fillRect");
    }
    addShapeProperties(xml, box);
}

void keepColors(XmlPart& xml) {
    const auto element = xml.within("p:clrMapOvr");
    xml.empty("a:masterClrMapping");
}

} // namespace

QByteArray slide(const DeckPage& page, const DeckLayout& layout, const QString& language) {
    XmlPart xml;
    {
        const auto root = xml.within("p:sld", rootAttributes());
        {
            const auto data = xml.within("p:cSld");
            const auto tree = xml.within("p:spTree");
            addGroup(xml);
            if (!page.title.isEmpty())
                addTextShape(xml, {kTitleId, QStringLiteral("Title"), {{"type", QStringLiteral("title")}}},
                             titleText(page), layout.title, language);
            if (!page.text.empty())
                addTextShape(xml,
                             {kTextId,
                              QStringLiteral("Text"),
                              {{"type", QStringLiteral("body")}, {"idx", QStringLiteral("1")}}},
                             page.text, layout.text, language);
            if (page.picture) addPicture(xml, *page.picture, layout.picture);
        }
        keepColors(xml);
    }
    return xml.bytes();
}

QByteArray notesSlide(const DeckText& notes, const QString& language) {
    XmlPart xml;
    {
        const auto root = xml.within("p:notes", rootAttributes());
        {
            const auto data = xml.within("p:cSld");
            const auto tree = xml.within("p:spTree");
            addGroup(xml);
            addSlideImage(xml, {{"type", QStringLiteral("sldImg")}}, {});
            addTextShape(xml,
                         {kTextId,
                          QStringLiteral("Notes"),
                          {{"type", QStringLiteral("body")}, {"idx", QStringLiteral("1")}}},
                         notes, {}, language);
        }
        keepColors(xml);
    }
    return xml.bytes();
}

} // namespace timeslice::pptx
