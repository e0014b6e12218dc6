#include "app/export/pptx_parts.h"

namespace timeslice::pptx {
namespace {

constexpr QRectF kNotesPicture{54, 54, 432, 324}; // on a notes' page of 7.5 x 10 inches
constexpr QRectF kNotesText{54, 400, 432, 280};

DeckText sample(const char* text) {
    return {deckParagraph(QString::fromLatin1(text))};
}

void addBackground(XmlPart& xml) {
    const auto background = xml.within("p:bg");
    const auto properties = xml.within("p:bgPr");
    {
        const auto fill = xml.within("a:solidFill");
        xml.empty("a:schemeClr", {{"val", QStringLiteral("bg1")}});
    }
    xml.empty("a:effectLst");
}

// Which colours of the theme are ground and text: its dark ones are the ground of a dark deck.
void addColorMap(XmlPart& xml, bool isDark) {
    const QString light1 = QStringLiteral("lt1");
    const QString dark1 = QStringLiteral("dk1");
    const QString light2 = QStringLiteral("lt2");
    const QString dark2 = QStringLiteral("dk2");
    XmlPart::Attributes map = {{"bg1", isDark ? dark1 : light1},
                               {"tx1", isDark ? light1 : dark1},
                               {"bg2", isDark ? dark2 : light2},
                               {"tx2", isDark ? light2 : dark2}};
    for (const char* color :
         {"accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"})
        map.emplace_back(color, QString::fromLatin1(color));
    xml.empty("p:clrMap", map);
}

// Left, without bullets, in the theme's font and colour of texts.
void addStyle(XmlPart& xml, const char* name, double letters, bool isBold, const char* font) {
    const auto style = xml.within(name);
    const auto level = xml.within(
        "a:lvl1pPr",
        {{"marL", QStringLiteral("0")}, {"indent", QStringLiteral("0")}, {"algn", QStringLiteral("l")}});
    xml.empty("a:buNone");
    XmlPart::Attributes attributes = {{"sz", QString::number(static_cast<int>(letters * 100))}};
    if (isBold) attributes.emplace_back("b", QStringLiteral("1"));
    const auto run = xml.within("a:defRPr", attributes);
    {
        const auto fill = xml.within("a:solidFill");
        xml.empty("a:schemeClr", {{"val", QStringLiteral("tx1")}});
    }
    xml.empty("a:latin", {{"typeface", QString::fromLatin1(font)}});
}

void addShapes(XmlPart& xml, QSizeF page) {
    const QString language = QStringLiteral("en");
    const QRectF title(36, 26, page.width() - 72, 40);
    const QRectF text(36, 76, page.width() - 72, page.height() - 96);
    const auto tree = xml.within("p:spTree");
    addGroup(xml);
    addTextShape(xml, {2, QStringLiteral("Title"), {{"type", QStringLiteral("title")}}}, sample("Title"),
                 {title}, language);
    addTextShape(
        xml, {3, QStringLiteral("Text"), {{"type", QStringLiteral("body")}, {"idx", QStringLiteral("1")}}},
        sample("Text"), {text}, language);
}

} // namespace

QByteArray slideMaster(QSizeF page, bool isDark) {
    XmlPart xml;
    {
        const auto root = xml.within("p:sldMaster", rootAttributes());
        {
            const auto data = xml.within("p:cSld");
            addBackground(xml);
            addShapes(xml, page);
        }
        addColorMap(xml, isDark);
        {
            const auto list = xml.within("p:sldLayoutIdLst");
            xml.empty("p:sldLayoutId",
                      {{"id", QStringLiteral("2147483649")}, {"r:id", QStringLiteral("rId1")}});
        }
        const auto styles = xml.within("p:txStyles");
        addStyle(xml, "p:titleStyle", 30, true, "+mj-lt");
        addStyle(xml, "p:bodyStyle", 18, false, "+mn-lt");
        addStyle(xml, "p:otherStyle", 18, false, "+mn-lt");
    }
    return xml.bytes();
}

QByteArray slideLayout(QSizeF page) {
    XmlPart xml;
    {
        const auto root = xml.within("p:sldLayout", rootAttributes());
        {
            const auto data = xml.within("p:cSld", {{"name", QStringLiteral("Title, text and picture")}});
            addShapes(xml, page);
        }
        const auto colors = xml.within("p:clrMapOvr");
        xml.empty("a:masterClrMapping");
    }
    return xml.bytes();
}

// Notes are printed on white, whatever the slides' colours.
QByteArray notesMaster() {
    XmlPart xml;
    {
        const auto root = xml.within("p:notesMaster", rootAttributes());
        {
            const auto data = xml.within("p:cSld");
            addBackground(xml);
            const auto tree = xml.within("p:spTree");
            addGroup(xml);
            addSlideImage(xml, {{"type", QStringLiteral("sldImg")}, {"idx", QStringLiteral("2")}},
                          kNotesPicture);
            addTextShape(xml,
                         {3,
                          QStringLiteral("Notes"),
                          {{"type", QStringLiteral("body")},
                           {"sz", QStringLiteral("quarter")},
                           {"idx", QStringLiteral("3")}}},
                         sample("Notes"), {kNotesText}, QStringLiteral("en"));
        }
        addColorMap(xml, false);
        addStyle(xml, "p:notesStyle", 12, false, "+mn-lt");
    }
    return xml.bytes();
}

} // namespace timeslice::pptx
