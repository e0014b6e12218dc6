#include "app/export/film.h"
#include "app/export/gif_palette.h"

#include <algorithm>
#include <array>
#include <gif_lib.h>
#include <memory>
#include <optional>

namespace timeslice {
namespace {

constexpr size_t kSamples = 9;      // frames that the palette is made from
constexpr size_t kMostColors = 255; // one more place is needed for what does not change
constexpr int kLongestDelay = 65535;

int takeBytes(GifFileType* gif, const GifByteType* bytes, int count) {
    static_cast<QByteArray*>(gif->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    return count;
}

struct CloseGif {
    void operator()(GifFileType* gif) const { EGifCloseFile(gif, nullptr); }
};
struct FreeMap {
    void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};

// What is new in a frame: a part of the picture.
struct GifPart {
    QRect box;
    std::vector<uint8_t> pixels;
    int delay = 0;
};

// GIF89a, "Graphics Interchange Format, Version 89a", CompuServe, 1990; the number of loops is Netscape's
// extension of it.
class GifWriter {
  public:
    GifWriter(QSize size, ColorIndex colors) : m_size(size), m_colors(std::move(colors)) {
        const int count = 1 << GifBitSize(static_cast<int>(m_colors.palette().size()) + 1);
        m_map.reset(GifMakeMapObject(count, nullptr));
        m_unchanged = static_cast<uint8_t>(m_colors.palette().size());
        if (!m_map) return;
        for (size_t i = 0; i < m_colors.palette().size(); ++i) {
            const QRgb color = m_colors.palette()[i];
            m_map->Colors[i] = {static_cast<GifByteType>(qRed(color)),
                                static_cast<GifByteType>(qGreen(color)),
                                static_cast<GifByteType>(qBlue(color))};
        }
    }

    void begin(const Film& film) {
        m_gif.reset(EGifOpen(&m_bytes, takeBytes, nullptr));
        if (!m_gif || !m_map) return fail();
        EGifSetGifVersion(m_gif.get(), true);
        check(EGifPutScreenDesc(m_gif.get(), m_size.width(), m_size.height(), 8, 0, m_map.get()));
        if (film.loops) {
            constexpr std::array<GifByteType, 3> kForEver = {1, 0, 0};
            check(EGifPutExtensionLeader(m_gif.get(), APPLICATION_EXT_FUNC_CODE));
            check(EGifPutExtensionBlock(m_gif.get(), 11, "NETSCAPE2.0"));
            check(EGifPutExtensionBlock(m_gif.get(), kForEver.size(), kForEver.data()));
            check(EGifPutExtensionTrailer(m_gif.get()));
        }
        check(EGifPutComment(m_gif.get(), sentenceOf(film.made).c_str()));
    }

    // A frame in which nothing is new makes the last one longer.
    void add(const QImage& image, int delay) {
        if (image.size() != m_size) return fail();
        std::vector<uint8_t> pixels = m_colors.of(image);
        std::optional<GifPart> part = newIn(pixels);
        m_shown = std::move(pixels);
        if (!part && m_last) {
            m_last->delay += delay;
            return;
        }
        flush();
        m_last = std::move(part);
        if (m_last) m_last->delay = delay;
    }

    // Empty: it failed.
    QByteArray end() {
        flush();
        m_gif.reset();
        return m_failed ? QByteArray() : m_bytes;
    }

  private:
    void fail() { m_failed = true; }
    void check(int answer) {
        if (answer == GIF_ERROR) fail();
    }

    // None: nothing is.
    std::optional<GifPart> newIn(const std::vector<uint8_t>& pixels) const {
        if (m_shown.empty()) return GifPart{QRect(QPoint(0, 0), m_size), pixels, 0};
        const auto at = [&](int x, int y) {
            return static_cast<size_t>(y) * static_cast<size_t>(m_size.width()) + static_cast<size_t>(x);
        };
        QRect box;
        for (int y = 0; y < m_size.height(); ++y) {
            int first = 0;
            int last = m_size.width() - 1;
            while (first <= last && pixels[at(first, y)] == m_shown[at(first, y)]) ++first;
            while (last > first && pixels[at(last, y)] == m_shown[at(last, y)]) --last;
            if (first <= last) box |= QRect(first, y, last - first + 1, 1);
        }
        if (box.isEmpty()) return std::nullopt;
        GifPart part{box, {}, 0};
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                part.pixels.push_back(pixels[at(x, y)] == m_shown[at(x, y)] ? m_unchanged : pixels[at(x, y)]);
        return part;
    }

    void flush() {
        if (!m_last || m_failed) return;
        const GraphicsControlBlock control{DISPOSE_DO_NOT, false, std::min(m_last->delay, kLongestDelay),
                                           m_unchanged};
        std::array<GifByteType, 4> bytes{};
        EGifGCBToExtension(&control, bytes.data());
        check(EGifPutExtension(m_gif.get(), GRAPHICS_EXT_FUNC_CODE, bytes.size(), bytes.data()));
        const QRect& box = m_last->box;
        check(EGifPutImageDesc(m_gif.get(), box.x(), box.y(), box.width(), box.height(), false, nullptr));
        for (int y = 0; y < box.height(); ++y)
            check(EGifPutLine(m_gif.get(), m_last->pixels.data() + static_cast<ptrdiff_t>(y) * box.width(),
                              box.width()));
        m_last.reset();
    }

    const QSize m_size;
    ColorIndex m_colors;
    QByteArray m_bytes;
    std::unique_ptr<ColorMapObject, FreeMap> m_map;
    std::unique_ptr<GifFileType, CloseGif> m_gif;
    uint8_t m_unchanged = 0;      // the place of no colour: what was there stays
    std::vector<uint8_t> m_shown; // what the frames so far add up to
    std::optional<GifPart> m_last;
    bool m_failed = false;
};

QSize gifSize(const Film& film) {
    const int longer = std::max(film.size.width(), film.size.height());
    if (longer <= film.mostGifPixels) return film.size;
    return film.size.scaled(film.mostGifPixels, film.mostGifPixels, Qt::KeepAspectRatio);
}

ColorIndex colorsOf(const Film& film, QSize size, const ExportControl& control) {
    ColorCount count;
    for (size_t i = 0; i < kSamples && !control.stopped(); ++i)
        count.add(film.image(i * (film.frames - 1) / (kSamples - 1), size, 1));
    return ColorIndex(count.palette(kMostColors));
}

} // namespace

Result<void> writeGif(const Film& film, const QString& path, const ExportControl& control) {
    const QSize size = gifSize(film);
    GifWriter writer(size, colorsOf(film, size, control));
    writer.begin(film);
    for (size_t i = 0; i < film.frames; ++i) {
        if (control.stopped()) return stoppedExport();
        writer.add(film.image(i, size, 1), i + 1 < film.frames ? film.delay : film.lastDelay);
        control.report(i + 1, film.frames);
    }
    return writeFile(path, writer.end());
}

} // namespace timeslice
