#include "app/export/deck_page.h"

#include "app/base/theme.h"
#include "app/export/deck_layout.h"

#include <QPainter>

namespace timeslice {
namespace {

void paintText(QPainter& painter, const DeckText& text, const DeckBox& place, QColor color) {
    if (place.letters <= 0) return;
    painter.save();
    painter.translate(place.box.topLeft());
    deckDocument(text, place.letters, place.box.width(), color)->drawContents(&painter);
    painter.restore();
}

void paintPicture(QPainter& painter, const DeckPicture& picture, const QRectF& box, double density,
                  PaintAs as) {
    if (!picture.list) return painter.drawImage(box, picture.image);
    painter.save();
    painter.translate(box.topLeft());
    paintList(painter, picture.list(box.size().toSize(), density), as);
    painter.restore();
}

} // namespace

void paintDeckPage(QPainter& painter, const Deck& deck, const DeckPage& page, double density, PaintAs as) {
    const Theme* found = findTheme(deck.theme);
    const Theme& theme = found ? *found : lightTheme();
    const QSizeF size = deckPageSize(deck);
    painter.fillRect(QRectF(QPointF(), size), toQt(theme.window));
    const DeckLayout layout = layoutDeckPage(page, size);
    paintText(painter, titleText(page), layout.title, toQt(theme.text));
    paintText(painter, page.text, layout.text, toQt(theme.text));
    if (page.picture) paintPicture(painter, *page.picture, layout.picture, density, as);
}

QImage deckPageImage(const Deck& deck, const DeckPage& page, int width) {
    const QSizeF size = deckPageSize(deck);
    const double density = width / size.width();
    QImage image((size * density).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(density, density);
    paintDeckPage(painter, deck, page, density, PaintAs::Pixels);
    return image;
}

} // namespace timeslice
