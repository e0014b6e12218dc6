// Paints a display list with QPainter: on screen and into PNG at device pixels, into PDF as vectors.
//
// - Pixels: edges of rectangles are rounded to device pixels (neighbours share the rounded edge: no gaps, no
//   overlaps), without antialiasing; hatches are cached textures of whole device pixels; so it is crisp at
//   every pixel ratio.
// - Vectors: exact edges, hatches stroke by stroke, text as text.
#pragma once

#include "app/timeline/display_list.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace timeslice {

QColor toQt(Color color);
// The font that every back end uses; sizes are whole pixels.
QFont fontFor(double size, Weight weight);

enum class PaintAs : uint8_t { Pixels, Vectors };
// At the painter's present transform, which must not turn or shear. The painter's state is kept.
void paintList(QPainter& painter, const DisplayList& list, PaintAs as = PaintAs::Pixels);

} // namespace timeslice
