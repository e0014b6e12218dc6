// The colours of a GIF, and which of them stands for a colour of a picture.
#pragma once

#include <QImage>
#include <QRgb>
#include <unordered_map>
#include <vector>

namespace timeslice {

// Counts the colours of pictures. A GIF has 256 at most; ours have a few large areas in a colour each, and
// the edges of letters in between.
class ColorCount {
  public:
    void add(const QImage& image);
    // At most `most` colours, opaque, the commonest first. All of them where they are so few; otherwise a rare
    // colour that is close to a common one gives way to it, closer ones first, so that no colour is far from
    // one that is kept.
    std::vector<QRgb> palette(size_t most) const;

  private:
    std::unordered_map<QRgb, size_t> m_counts;
};

class ColorIndex {
  public:
    explicit ColorIndex(std::vector<QRgb> palette) : m_palette(std::move(palette)) {}

    const std::vector<QRgb>& palette() const { return m_palette; }
    // The place of the palette's nearest colour.
    uint8_t of(QRgb color);
    // Of all pixels, row by row.
    std::vector<uint8_t> of(const QImage& image);

  private:
    std::vector<QRgb> m_palette;
    std::unordered_map<QRgb, uint8_t> m_known;
};

} // namespace timeslice
