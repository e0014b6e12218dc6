#include "app/timeline/list_painter.h"

#include <QPainter>
#include <gtest/gtest.h>
#include <set>

namespace timeslice {
namespace {

constexpr Color kBlue{0, 0, 255, 255};
constexpr Color kRed{255, 0, 0, 255};
constexpr Color kWhite{255, 255, 255, 255};

QImage painted(const DisplayList& list, int width, int height, double ratio = 1) {
    QImage image(static_cast<int>(width * ratio), static_cast<int>(height * ratio),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintList(painter, list);
    return image;
}

RectStyle plain(Color color) {
    RectStyle style;
    style.fill = color;
    return style;
}

TEST(ListPainter, FillsRectanglesWithoutSoftEdges) {
    DisplayList list;
    list.addRect(Layer::Lanes, 2.3, 3.4, 10.4, 5, plain(kBlue));
    const QImage image = painted(list, 20, 20);
    std::set<QRgb> colors;
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x) colors.insert(image.pixel(x, y));
    EXPECT_EQ(colors, (std::set<QRgb>{toQt(kBlue).rgba(), toQt(kWhite).rgba()}));
    EXPECT_EQ(image.pixelColor(2, 3), toQt(kBlue));
    EXPECT_EQ(image.pixelColor(12, 7), toQt(kBlue));
    EXPECT_EQ(image.pixelColor(13, 7), toQt(kWhite));
}

TEST(ListPainter, LeavesNoHolesBetweenNeighboursAtAnyRatio) {
    DisplayList list;
    double x = 1;
    for (int i = 0; i < 12; ++i) {
        const double width = 1 + 0.37 * i;
        list.addRect(Layer::Lanes, x, 2, width, 6, plain(i % 2 == 0 ? kBlue : kRed));
        x += width;
    }
    for (const double ratio : {1.0, 1.25, 2.0}) {
        const QImage image = painted(list, 50, 10, ratio);
        const int row = static_cast<int>(5 * ratio);
        for (int at = static_cast<int>(2 * ratio); at < static_cast<int>((x - 1) * ratio); ++at) {
            const QColor color = image.pixelColor(at, row);
            EXPECT_TRUE(color == toQt(kBlue) || color == toQt(kRed)) << at << " at " << ratio;
        }
    }
}

TEST(ListPainter, DrawsTheOutlineInsideTheRectangle) {
    DisplayList list;
    RectStyle style = plain(kWhite);
    style.outline = kRed;
    list.addRect(Layer::Lanes, 4, 4, 12, 8, style);
    const QImage image = painted(list, 20, 20);
    EXPECT_EQ(image.pixelColor(3, 8), toQt(kWhite));
    EXPECT_EQ(image.pixelColor(4, 8), toQt(kRed));
    EXPECT_EQ(image.pixelColor(5, 8), toQt(kWhite));
    EXPECT_EQ(image.pixelColor(15, 11), toQt(kRed));
    EXPECT_EQ(image.pixelColor(16, 8), toQt(kWhite));
}

TEST(ListPainter, HatchesWithStrokesThatShow) {
    for (const Hatch hatch : {Hatch::Diagonal, Hatch::Cross, Hatch::Dots}) {
        DisplayList list;
        RectStyle style = plain(kWhite);
        style.hatch = hatch;
        style.hatchColor = kRed;
        list.addRect(Layer::Lanes, 0, 0, 48, 8, style);
        for (const double ratio : {1.0, 1.25, 2.0}) {
            const QImage image = painted(list, 48, 8, ratio);
            int strong = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    strong += image.pixelColor(x, y).green() < 110 ? 1 : 0;
            const double share = strong / static_cast<double>(image.width() * image.height());
            EXPECT_GT(share, 0.03) << static_cast<int>(hatch) << " at " << ratio;
            EXPECT_LT(share, 0.6) << static_cast<int>(hatch) << " at " << ratio;
        }
    }
}

TEST(ListPainter, BeginsDashedLinesWithADash) {
    DisplayList list;
    list.layer(Layer::Lanes).lines.push_back({3, 5, 19, 5, kBlue, 2, 4});
    const QImage image = painted(list, 24, 10);
    EXPECT_EQ(image.pixelColor(3, 4), toQt(kBlue));
    EXPECT_EQ(image.pixelColor(8, 4), toQt(kWhite));
    EXPECT_EQ(image.pixelColor(12, 5), toQt(kBlue));
    EXPECT_EQ(image.pixelColor(19, 5), toQt(kWhite));
}

TEST(ListPainter, PaintsLaterLayersAbove) {
    DisplayList list;
    list.addRect(Layer::Marks, 0, 0, 10, 10, plain(kRed));
    list.addRect(Layer::Page, 0, 0, 10, 10, plain(kBlue));
    EXPECT_EQ(painted(list, 10, 10).pixelColor(5, 5), toQt(kRed));
}

TEST(ListPainter, AlignsTextByItsWidth) {
    const auto darkColumns = [](Align align) {
        DisplayList list;
        list.layer(Layer::Labels)
            .texts.push_back({50, 20, "HHH", {0, 0, 0, 255}, 14, Weight::Regular, align});
        const QImage image = painted(list, 100, 30);
        int first = 100;
        int last = -1;
        for (int x = 0; x < 100; ++x)
            for (int y = 0; y < 30; ++y)
                if (image.pixelColor(x, y).lightness() < 128) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        return std::pair(first, last);
    };
    EXPECT_GE(darkColumns(Align::Left).first, 50);
    EXPECT_LE(darkColumns(Align::Right).second, 50);
    const auto [first, last] = darkColumns(Align::Center);
    EXPECT_NEAR((first + last) / 2.0, 49.5, 1.5);
}

TEST(ListPainter, DashesOutlinesOfEmptyBoxes) {
    DisplayList list;
    RectStyle style = plain({0, 0, 0, 0});
    style.outline = kRed;
    style.outlineDash = 6;
    list.addRect(Layer::Lanes, 2, 4, 30, 8, style);
    const QImage image = painted(list, 40, 20);
    EXPECT_EQ(image.pixelColor(2, 4), toQt(kRed));
    EXPECT_EQ(image.pixelColor(7, 4), toQt(kRed));
    EXPECT_EQ(image.pixelColor(9, 4), toQt(kWhite));
    EXPECT_EQ(image.pixelColor(11, 11), toQt(kRed));
    EXPECT_EQ(image.pixelColor(10, 8), toQt(kWhite)) << "empty";
    EXPECT_EQ(image.pixelColor(31, 8), toQt(kRed)) << "its ends are closed";
}

TEST(ListPainter, PutsADotIntoTheGapsOfADashDotLine) {
    DisplayList list;
    LineItem line{0, 5, 40, 5, kBlue, 2, 10};
    line.dots = true;
    list.layer(Layer::Lanes).lines.push_back(line);
    const QImage image = painted(list, 40, 10);
    EXPECT_EQ(image.pixelColor(5, 5), toQt(kBlue));
    EXPECT_EQ(image.pixelColor(12, 5), toQt(kWhite));
    EXPECT_EQ(image.pixelColor(14, 5), toQt(kBlue));
    EXPECT_EQ(image.pixelColor(17, 5), toQt(kWhite));
    EXPECT_EQ(image.pixelColor(25, 5), toQt(kBlue));
}

} // namespace
} // namespace timeslice
