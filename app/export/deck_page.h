// Paints a page of a deck: as vectors into a PDF, as pixels for the screen.
#pragma once

#include "app/export/deck.h"
#include "app/timeline/list_painter.h"

namespace timeslice {

// At the painter's present transform; lengths are points. `density`: pixels a point.
void paintDeckPage(QPainter& painter, const Deck& deck, const DeckPage& page, double density, PaintAs as);

// `width` pixels wide.
QImage deckPageImage(const Deck& deck, const DeckPage& page, int width);

} // namespace timeslice
