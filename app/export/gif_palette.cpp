#include "app/export/gif_palette.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace timeslice {
namespace {

constexpr int kDistanceStep = 4;

int distance(QRgb one, QRgb other) {
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

int squaredDistance(QRgb one, QRgb other) {
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

// Those that are further than `near` from every commoner one that is kept.
std::vector<QRgb> keptOf(const std::vector<QRgb>& colors, int near, size_t most) {
    std::vector<QRgb> kept;
    for (const QRgb color : colors) {
        const auto isNear = [&](QRgb other) { return distance(color, other) <= near; };
        if (std::ranges::any_of(kept, isNear)) continue;
        kept.push_back(color);
        if (kept.size() > most) break;
    }
    return kept;
}

} // namespace

void ColorCount::add(const QImage& image) {
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < opaque.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(opaque.constScanLine(y));
        for (int x = 0; x < opaque.width();) {
            const int start = x;
            while (x < opaque.width() && line[x] == line[start]) ++x;
            m_counts[line[start] | 0xFF000000] += static_cast<size_t>(x - start);
        }
    }
}

std::vector<QRgb> ColorCount::palette(size_t most) const {
    std::vector<std::pair<size_t, QRgb>> counted;
    for (const auto& [color, count] : m_counts) counted.emplace_back(count, color);
    std::ranges::sort(counted, std::greater<>());
    std::vector<QRgb> colors;
    for (const auto& [count, color] : counted) colors.push_back(color);
    int near = 0;
    std::vector<QRgb> kept = keptOf(colors, near, most);
    while (kept.size() > most) kept = keptOf(colors, near += kDistanceStep, most);
    return kept;
}

uint8_t ColorIndex::of(QRgb color) {
    const auto [known, isNew] = m_known.try_emplace(color, uint8_t{0});
    if (!isNew) return known->second;
    int least = std::numeric_limits<int>::max();
    for (size_t i = 0; i < m_palette.size(); ++i) {
        const int far = squaredDistance(color, m_palette[i]);
        if (far >= least) continue;
        least = far;
        known->second = static_cast<uint8_t>(i);
    }
    return known->second;
}

std::vector<uint8_t> ColorIndex::of(const QImage& image) {
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    std::vector<uint8_t> places;
    places.reserve(static_cast<size_t>(opaque.width()) * static_cast<size_t>(opaque.height()));
    QRgb last = 0;
    uint8_t place = 0;
    for (int y = 0; y < opaque.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(opaque.constScanLine(y));
        for (int x = 0; x < opaque.width(); ++x) {
            if (line[x] != last) place = of(last = line[x]);
            places.push_back(place);
        }
    }
    return places;
}

} // namespace timeslice
