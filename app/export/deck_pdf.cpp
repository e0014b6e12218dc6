#include "app/export/deck_layout.h"
#include "app/export/deck_page.h"
#include "app/export/page_picture.h"
#include "app/export/pdf_metadata.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace timeslice {

Result<void> writeDeckPdf(const Deck& deck, const QString& path, const ExportControl& control) {
    const QSizeF size = deckPageSize(deck);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    describePdf(writer, deck.title, deck.made);
    writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.scale(writer.width() / size.width(), writer.height() / size.height());
    for (size_t i = 0; i < deck.pages.size(); ++i) {
        if (control.stopped()) return stoppedExport();
        if (i > 0) writer.newPage();
        paintDeckPage(painter, deck, deck.pages[i], kVectorDensity, PaintAs::Vectors);
        control.report(i + 1, deck.pages.size());
    }
    painter.end();
    return writeFile(path, bytes);
}

} // namespace timeslice
