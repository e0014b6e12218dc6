// Where title, text and picture stand on a deck's page, and how large their letters are. Lengths are points.
#pragma once

#include "app/export/deck.h"

#include <QRectF>
#include <QTextDocument>
#include <memory>

namespace timeslice {

struct DeckBox {
    QRectF box; // empty: there is nothing to show
    double letters = 0;
    double gap = 0; // between paragraphs
};

struct DeckLayout {
    DeckBox title;
    DeckBox text;
    QRectF picture; // of an image, as large as it is shown
};

// A4 as it is; everything else 7.5 inches on its shorter side.
QSizeF deckPageSize(const Deck& deck);

DeckLayout layoutDeckPage(const DeckPage& page, QSizeF size);

// The text as it is laid out in a box of this width; its fonts are those of pictures.
std::unique_ptr<QTextDocument> deckDocument(const DeckText& text, double letters, double width, QColor color);
DeckText titleText(const DeckPage& page);

} // namespace timeslice
