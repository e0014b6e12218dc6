#include "app/widgets/glyphs.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

// Whether anything is drawn, and all of it in the colour that was asked for: a glyph in another is lost on one of the
// themes.
TEST(Glyphs, AreDrawnInTheirColourAlone) {
    for (int number = static_cast<int>(Glyph::Play); number <= static_cast<int>(Glyph::Copy); ++number) {
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintGlyph(painter, static_cast<Glyph>(number), QRectF(0, 0, 64, 64), QColor(255, 0, 0));
        painter.end();
        int drawn = 0;
        int other = 0;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 128) continue;
                ++drawn;
                if (pixel.red() < 200 || pixel.green() > 55 || pixel.blue() > 55) ++other;
            }
        EXPECT_GT(drawn, 20) << "glyph " << number;
        EXPECT_EQ(other, 0) << "glyph " << number;
    }
}

} // namespace
} // namespace timeslice
