#include "app/export/slide_layout.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr double kRoomy = 26; // units; every card gets labels on its axis
constexpr double kMaxPitch = 96;
constexpr double kMinWidth = 480; // of a card

struct Arrangement {
    size_t columns = 1;
    bool labelAll = false;
    double pitch = 0;
};

size_t rowsFor(size_t cards, size_t columns) {
    return (cards + columns - 1) / columns;
}

double lanesOfRow(const std::vector<double>& lanes, size_t row, size_t columns) {
    double most = 1;
    for (size_t i = row * columns; i < std::min(lanes.size(), (row + 1) * columns); ++i)
        most = std::max(most, lanes[i]);
    return most;
}

bool isLowest(size_t card, size_t cards, size_t columns) {
    return card + columns >= cards;
}

// A row has labels when one of its cards does.
bool isLabelled(size_t row, size_t cards, const Arrangement& arrangement) {
    const size_t last = std::min(cards, (row + 1) * arrangement.columns) - 1;
    return arrangement.labelAll || isLowest(last, cards, arrangement.columns);
}

double fixedHeight(bool labelled, const CardMetrics& metrics) {
    return metrics.header() + metrics.foot() + (labelled ? metrics.labels() : metrics.bare());
}

double pitchFor(const std::vector<double>& lanes, double height, const Arrangement& arrangement,
                const CardMetrics& metrics) {
    const size_t rows = rowsFor(lanes.size(), arrangement.columns);
    double room = height - metrics.gap() * static_cast<double>(rows - 1);
    double units = 0;
    for (size_t row = 0; row < rows; ++row) {
        room -= fixedHeight(isLabelled(row, lanes.size(), arrangement), metrics);
        units += lanesOfRow(lanes, row, arrangement.columns);
    }
    return room / units;
}

Arrangement arrange(const std::vector<double>& lanes, const SlideBox& area, const CardMetrics& metrics,
                    size_t leastColumns) {
    Arrangement best;
    best.pitch = -1;
    for (size_t columns = std::min(leastColumns, lanes.size()); columns <= lanes.size(); ++columns) {
        const double width =
            (area.width - metrics.gap() * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        if (columns > leastColumns && width < kMinWidth * metrics.unit) break;
        for (const bool labelAll : {true, false}) {
            Arrangement tried{columns, labelAll, 0};
            tried.pitch = pitchFor(lanes, area.height, tried, metrics);
            if (tried.pitch >=
                (labelAll ? std::max(kRoomy, metrics.comfortable) : metrics.comfortable) * metrics.unit)
                return tried;
            if (tried.pitch > best.pitch) best = tried;
        }
    }
    return best;
}

} // namespace

CardGrid layoutCards(const std::vector<double>& lanes, const SlideBox& area, const CardMetrics& metrics,
                     size_t leastColumns) {
    const Arrangement chosen = arrange(lanes, area, metrics, leastColumns);
    CardGrid grid;
    grid.columns = chosen.columns;
    grid.pitch = std::clamp(chosen.pitch, 0.001, kMaxPitch * metrics.unit);
    // At whole pixels where there are enough of them.
    if (grid.pitch > 8) grid.pitch = std::floor(grid.pitch);
    const double across = static_cast<double>(chosen.columns);
    const double width = std::floor((area.width - metrics.gap() * (across - 1)) / across);
    double y = area.y;
    for (size_t row = 0; row < rowsFor(lanes.size(), chosen.columns); ++row) {
        const bool labelled = isLabelled(row, lanes.size(), chosen);
        const double height =
            std::floor(fixedHeight(labelled, metrics) + grid.pitch * lanesOfRow(lanes, row, chosen.columns));
        for (size_t column = 0; column < chosen.columns; ++column) {
            const SlideBox box{area.x + static_cast<double>(column) * (width + metrics.gap()), y, width,
                               height};
            const size_t card = row * chosen.columns + column;
            if (card < lanes.size())
                grid.cards.push_back({box, chosen.labelAll || isLowest(card, lanes.size(), chosen.columns)});
            else if (grid.freeCell.width == 0)
                grid.freeCell = {box.x, box.y, area.right() - box.x, box.height};
        }
        grid.bottom = y + height;
        y = std::floor(grid.bottom + metrics.gap());
    }
    return grid;
}

} // namespace timeslice
