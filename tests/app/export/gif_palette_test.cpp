#include "app/export/gif_palette.h"

#include <QColor>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

// One row of pixels.
QImage row(const std::vector<QRgb>& colors) {
    QImage image(static_cast<int>(colors.size()), 1, QImage::Format_RGB32);
    for (size_t i = 0; i < colors.size(); ++i) image.setPixel(static_cast<int>(i), 0, colors[i]);
    return image;
}

constexpr QRgb kWhite = 0xFFFFFFFF;
constexpr QRgb kBlue = 0xFF0000FF;
constexpr QRgb kRed = 0xFFFF0000;

TEST(GifPalette, KeepsEveryColourWhereTheyAreFew) {
    ColorCount count;
    count.add(row({kBlue, kWhite, kWhite, kRed, kWhite, kBlue}));
    EXPECT_EQ(count.palette(3), (std::vector<QRgb>{kWhite, kBlue, kRed})) << "the commonest first";
}

// Blue is common; three shades are 2, 6 and 40 away from it. With room for three the nearest two give way.
TEST(GifPalette, LetsRareColoursGiveWayToCommonOnesThatAreClose) {
    ColorCount count;
    count.add(row({kBlue, kBlue, kBlue, kWhite, kWhite, 0xFF0000FD, 0xFF0000F9, 0xFF0000D7}));
    EXPECT_EQ(count.palette(3), (std::vector<QRgb>{kBlue, kWhite, 0xFF0000D7}));
}

TEST(GifPalette, KeepsNoColourFarFromAll) {
    ColorCount count;
    std::vector<QRgb> many;
    for (int i = 0; i < 256; ++i) many.push_back(qRgb(i, i, i));
    for (int i = 0; i < 256; ++i) many.push_back(qRgb(255, i, 255 - i));
    count.add(row(many));
    const std::vector<QRgb> palette = count.palette(255);
    EXPECT_LE(palette.size(), 255U);
    ColorIndex index(palette);
    for (const QRgb color : many) {
        const QRgb found = palette[index.of(color)];
        EXPECT_LE(std::abs(qRed(found) - qRed(color)), 8);
        EXPECT_LE(std::abs(qGreen(found) - qGreen(color)), 8);
        EXPECT_LE(std::abs(qBlue(found) - qBlue(color)), 8);
    }
}

TEST(GifPalette, FindsTheNearestColourOfEachPixel) {
    ColorIndex index({kWhite, kBlue, kRed});
    EXPECT_EQ(index.of(row({kRed, 0xFFF0F0F0, kBlue, 0xFF200000})), (std::vector<uint8_t>{2, 0, 1, 2}));
}

} // namespace
} // namespace timeslice
