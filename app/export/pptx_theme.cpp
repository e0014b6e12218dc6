#include "app/export/pptx_parts.h"

#include <array>

namespace timeslice::pptx {
namespace {

QString hexOf(Color color) {
    return QStringLiteral("%1%2%3")
        .arg(color.r, 2, 16, QLatin1Char('0'))
        .arg(color.g, 2, 16, QLatin1Char('0'))
        .arg(color.b, 2, 16, QLatin1Char('0'))
        .toUpper();
}

void addColor(XmlPart& xml, const char* name, Color color) {
    const auto element = xml.within(name);
    xml.empty("a:srgbClr", {{"val", hexOf(color)}});
}

void addColors(XmlPart& xml, const Theme& colors) {
    const auto scheme = xml.within("a:clrScheme", {{"name", QStringLiteral("Timeslice")}});
    const bool isDark = textOn(colors.window) == Color{255, 255, 255, 255};
    addColor(xml, "a:dk1", isDark ? colors.window : colors.text);
    addColor(xml, "a:lt1", isDark ? colors.text : colors.window);
    addColor(xml, "a:dk2", isDark ? colors.card : colors.mutedText);
    addColor(xml, "a:lt2", isDark ? colors.mutedText : colors.card);
    constexpr std::array kAccents = {"a:accent1", "a:accent2", "a:accent3",
                                     "a:accent4", "a:accent5", "a:accent6"};
    for (size_t i = 0; i < kAccents.size(); ++i) addColor(xml, kAccents[i], colors.taskColors[i]);
    addColor(xml, "a:hlink", colors.accent);
    addColor(xml, "a:folHlink", colors.mutedText);
}

void addFonts(XmlPart& xml) {
    const auto scheme = xml.within("a:fontScheme", {{"name", QStringLiteral("Timeslice")}});
    for (const char* kind : {"a:majorFont", "a:minorFont"}) {
        const auto font = xml.within(kind);
        xml.empty("a:latin", {{"typeface", QStringLiteral("Arial")}});
        xml.empty("a:ea", {{"typeface", QString()}});
        xml.empty("a:cs", {{"typeface", QString()}});
    }
}

void addPlainFill(XmlPart& xml) {
    const auto fill = xml.within("a:solidFill");
    xml.empty("a:schemeClr", {{"val", QStringLiteral("phClr")}});
}

// The format asks for three of each, from subtle to intense; ours are all plain.
void addFormats(XmlPart& xml) {
    constexpr int kStyles = 3;
    const auto scheme = xml.within("a:fmtScheme", {{"name", QStringLiteral("Timeslice")}});
    {
        const auto fills = xml.within("a:fillStyleLst");
        for (int i = 0; i < kStyles; ++i) addPlainFill(xml);
    }
    {
        const auto lines = xml.within("a:lnStyleLst");
        for (int i = 0; i < kStyles; ++i) {
            const auto line = xml.within("a:ln", {{"w", emu(0.75)}});
            addPlainFill(xml);
        }
    }
    {
        const auto effects = xml.within("a:effectStyleLst");
        for (int i = 0; i < kStyles; ++i) {
            const auto style = xml.within("a:effectStyle");
            xml.empty("a:effectLst");
        }
    }
    const auto grounds = xml.within("a:bgFillStyleLst");
    for (int i = 0; i < kStyles; ++i) addPlainFill(xml);
}

} // namespace

QByteArray theme(const Theme& colors) {
    XmlPart xml;
    {
        const auto root = xml.within(
            "a:theme", {{"xmlns:a", QString::fromLatin1(kDrawing)}, {"name", QStringLiteral("Timeslice")}});
        const auto elements = xml.within("a:themeElements");
        addColors(xml, colors);
        addFonts(xml);
        addFormats(xml);
    }
    return xml.bytes();
}

} // namespace timeslice::pptx
