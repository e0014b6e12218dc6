#include "app/export/deck_layout.h"

#include "app/timeline/list_painter.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr double kShorterSide = 540; // points, of a page
constexpr QSizeF kA4{841.9, 595.3};  // points
constexpr double kMargin = 36;
constexpr double kTop = 26;
constexpr double kBottom = 20;
constexpr double kGap = 10;
constexpr double kTitleLetters = 30;
constexpr double kLeastTitleLetters = 22;
constexpr double kTextLetters = 18;
constexpr double kLoneLetters = 24;    // of a text without a picture
constexpr double kTextShare = 0.45;    // of the page, for a text above a picture
constexpr double kParagraphGap = 0.35; // of its letters

QTextCharFormat formatOf(const DeckRun& run, double letters, QColor color) {
    QFont font = fontFor(letters, run.bold ? Weight::Bold : Weight::Regular);
    if (run.code) font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    if (run.code) font.setPixelSize(static_cast<int>(std::lround(letters * 0.9)));
    font.setItalic(run.italic);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

double gapOf(double letters) {
    return std::round(letters * kParagraphGap);
}

double heightOf(const DeckText& text, double letters, double width) {
    return std::ceil(deckDocument(text, letters, width, Qt::black)->size().height());
}

// The largest letters with which the text is no higher than `most`, or the least.
DeckBox fitted(const DeckText& text, QPointF corner, QSizeF most, double letters, double least) {
    if (text.empty()) return {};
    while (letters > least && heightOf(text, letters, most.width()) > most.height()) --letters;
    const double height = std::min(most.height(), heightOf(text, letters, most.width()));
    return {QRectF(corner, QSizeF(most.width(), height)), letters, gapOf(letters)};
}

QRectF pictureBox(const DeckPicture& picture, const QRectF& room) {
    if (picture.list || picture.image.isNull()) return room;
    QRectF box(QPointF(), QSizeF(picture.image.size()).scaled(room.size(), Qt::KeepAspectRatio));
    box.moveCenter(room.center());
    return box;
}

} // namespace

QSizeF deckPageSize(const Deck& deck) {
    if (deck.size == kPictureA4) return kA4;
    if (deck.size == kPictureA4.transposed()) return kA4.transposed();
    return QSizeF(deck.size) * (kShorterSide / std::min(deck.size.width(), deck.size.height()));
}

DeckText titleText(const DeckPage& page) {
    if (page.title.isEmpty()) return {};
    DeckParagraph title = deckParagraph(page.title);
    title.runs.front().bold = true;
    return {title};
}

std::unique_ptr<QTextDocument> deckDocument(const DeckText& text, double letters, double width,
                                            QColor color) {
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(fontFor(letters, Weight::Regular));
    QTextCursor cursor(document.get());
    QTextList* list = nullptr;
    for (const DeckParagraph& paragraph : text) {
        if (&paragraph != &text.front()) cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        QTextBlockFormat block;
        if (&paragraph != &text.front()) block.setTopMargin(gapOf(letters));
        cursor.setBlockFormat(block);
        if (!paragraph.item) list = nullptr;
        for (const DeckRun& run : paragraph.runs) cursor.insertText(run.text, formatOf(run, letters, color));
        if (!paragraph.item) continue;
        if (list) {
            list->add(cursor.block());
            continue;
        }
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        format.setIndent(1);
        list = cursor.createList(format);
    }
    document->setIndentWidth(std::round(letters * 1.2));
    document->setTextWidth(width);
    return document;
}

DeckLayout layoutDeckPage(const DeckPage& page, QSizeF size) {
    DeckLayout layout;
    const QSizeF within(size.width() - 2 * kMargin, size.height() - kTop - kBottom);
    layout.title = fitted(titleText(page), {kMargin, kTop}, {within.width(), within.height() * kTextShare},
                          kTitleLetters, kLeastTitleLetters);
    double y = layout.title.letters > 0 ? layout.title.box.bottom() + kGap : kTop;
    const double rest = size.height() - kBottom - y;
    layout.text = fitted(page.text, {kMargin, y}, {within.width(), page.picture ? rest * kTextShare : rest},
                         page.picture ? kTextLetters : kLoneLetters, kLeastDeckText);
    if (layout.text.letters > 0) y = layout.text.box.bottom() + kGap;
    if (page.picture)
        layout.picture =
            pictureBox(*page.picture, QRectF(kMargin, y, within.width(), size.height() - kBottom - y));
    return layout;
}

} // namespace timeslice
