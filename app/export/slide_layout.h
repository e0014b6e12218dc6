// The positions of a slide's cards. Pure arithmetic in pixels.
#pragma once

#include <cstddef>
#include <vector>

namespace timeslice {

struct SlideBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

// Lengths within a card that do not depend on its lanes.
struct CardMetrics {
    double unit = 1;
    double comfortable = 19; // units; with lanes this far apart more columns are not needed
    double headUnits = 50;   // units; name to the first lane
    double padding() const { return 20 * unit; }
    double header() const { return headUnits * unit; }
    double foot() const { return 10 * unit; }
    double labels() const { return 35 * unit; } // of the axis
    double bare() const { return 8 * unit; }    // the axis without them
    double gap() const { return 14 * unit; }    // between cards
};

struct CardPlace {
    SlideBox box;
    bool labelled = true; // the axis has labels
};

struct CardGrid {
    std::vector<CardPlace> cards;
    double pitch = 0; // distance of lanes
    double bottom = 0;
    size_t columns = 1;
    SlideBox freeCell{}; // right of the last row's cards; no width: none
};

// `lanes`: how many each card shows (thinner ones count as part), one or more cards. `area` is not left.
CardGrid layoutCards(const std::vector<double>& lanes, const SlideBox& area, const CardMetrics& metrics,
                     size_t leastColumns = 1);

} // namespace timeslice
