#include "app/export/svg_writer.h"

#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

// Elements by name; fails the test when the text is no XML.
std::map<std::string, int> elementsOf(const std::string& svg) {
    std::map<std::string, int> counts;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            ++counts[reader.name().toString().toStdString()];
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return counts;
}

RectStyle styled(Color fill, Hatch hatch = Hatch::None) {
    RectStyle style;
    style.fill = fill;
    style.hatch = hatch;
    style.hatchColor = {10, 20, 30, 255};
    return style;
}

DisplayList someList() {
    DisplayList list;
    list.width = 100;
    list.height = 50;
    return list;
}

TEST(SvgWriter, PutsAllRectanglesOfAStyleIntoOnePath) {
    DisplayList list = someList();
    for (int i = 0; i < 40; ++i) list.addRect(Layer::Lanes, i * 2, 0, 1, 9, styled({1, 2, 3, 255}));
    for (int i = 0; i < 40; ++i) list.addRect(Layer::Lanes, i * 2, 20, 1, 9, styled({4, 5, 6, 255}));
    const auto counts = elementsOf(writeSvg(list, ""));
    EXPECT_EQ(counts.at("path"), 2);
    EXPECT_EQ(counts.count("rect"), 0U);
}

TEST(SvgWriter, WritesEachHatchOnceAsAPattern) {
    DisplayList list = someList();
    list.addRect(Layer::Lanes, 0, 0, 9, 9, styled({1, 2, 3, 255}, Hatch::Diagonal));
    list.addRect(Layer::Marks, 0, 0, 9, 9, styled({7, 7, 7, 255}, Hatch::Diagonal));
    list.addRect(Layer::Lanes, 0, 20, 9, 9, styled({1, 2, 3, 255}, Hatch::Dots));
    const std::string svg = writeSvg(list, "");
    EXPECT_EQ(elementsOf(svg).at("pattern"), 2);
    EXPECT_NE(svg.find("url(#diagonal-0a141e)"), std::string::npos);
    EXPECT_NE(svg.find("url(#dots-0a141e)"), std::string::npos);
}

TEST(SvgWriter, KeepsTextAsTextWithFallbackFonts) {
    DisplayList list = someList();
    list.layer(Layer::Labels)
        .texts.push_back({5, 9, "a < b & \"c\"", {0, 0, 0, 255}, 12, Weight::Bold, Align::Right});
    const std::string svg = writeSvg(list, "T & U");
    EXPECT_EQ(elementsOf(svg).at("text"), 1);
    EXPECT_NE(svg.find("a &lt; b &amp; &quot;c&quot;"), std::string::npos);
    EXPECT_NE(svg.find("text-anchor=\"end\""), std::string::npos);
    EXPECT_NE(svg.find("font-weight=\"700\""), std::string::npos);
    EXPECT_NE(svg.find("'Inter', 'Noto Sans', 'DejaVu Sans', sans-serif"), std::string::npos);
    EXPECT_NE(svg.find("<title>T &amp; U</title>"), std::string::npos);
}

TEST(SvgWriter, AnchorsTextThatRunsLeftAtItsOtherEnd) {
    DisplayList list = someList();
    list.layer(Layer::Labels)
        .texts.push_back({5, 9, "مهمة 1", {0, 0, 0, 255}, 12, Weight::Regular, Align::Left});
    const std::string svg = writeSvg(list, "");
    EXPECT_NE(svg.find("direction=\"rtl\""), std::string::npos);
    EXPECT_NE(svg.find("text-anchor=\"end\""), std::string::npos);
}

TEST(SvgWriter, DrawsDashesDotsAndRings) {
    DisplayList list = someList();
    list.layer(Layer::Lanes).lines.push_back({0, 5, 50, 5, {1, 1, 1, 255}, 2, 4});
    list.layer(Layer::Marks).dots.push_back({9, 9, 2, {1, 1, 1, 255}, 0});
    list.layer(Layer::Marks).dots.push_back({19, 9, 2, {1, 1, 1, 128}, 1});
    const std::string svg = writeSvg(list, "");
    EXPECT_EQ(elementsOf(svg).at("circle"), 2);
    EXPECT_NE(svg.find("stroke-dasharray=\"4\""), std::string::npos);
    EXPECT_NE(svg.find("stroke-opacity=\"0.5\""), std::string::npos);
}

TEST(SvgWriter, KeepsOutlinesInsideAndSmallBoxesSolid) {
    DisplayList list = someList();
    RectStyle style = styled({255, 255, 255, 255});
    style.outline = {200, 0, 0, 255};
    list.addRect(Layer::Lanes, 10, 10, 20, 8, style);
    list.addRect(Layer::Lanes, 40, 10, 1.5, 8, style);
    const std::string svg = writeSvg(list, "");
    EXPECT_NE(svg.find("M10.5 10.5h19v7h-19z"), std::string::npos);
    EXPECT_NE(svg.find("M40 10h1.5v8h-1.5z\" fill=\"#c80000\""), std::string::npos);
}

TEST(EscapeXml, LeavesOutWhatXmlForbids) {
    EXPECT_EQ(escapeXml(std::string("a\x01\x1f"
                                    "b\n'")),
              "ab\n&apos;");
}

TEST(SvgWriter, DashesOutlinesAndDashDotLines) {
    DisplayList list = someList();
    RectStyle style = styled({0, 0, 0, 0});
    style.outline = {200, 0, 0, 255};
    style.outlineDash = 6;
    list.addRect(Layer::Lanes, 10, 10, 20, 8, style);
    LineItem line{0, 5, 50, 5, {1, 1, 1, 255}, 2, 10};
    line.dots = true;
    list.layer(Layer::Lanes).lines.push_back(line);
    const std::string svg = writeSvg(list, "");
    EXPECT_NE(svg.find("stroke-dasharray=\"6 3\""), std::string::npos);
    EXPECT_NE(svg.find("stroke-dasharray=\"10 4 2 4\""), std::string::npos);
}

} // namespace
} // namespace timeslice
