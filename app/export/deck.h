// Deck: pages with a title, text, a picture and notes, and the files that hold one: PPTX, PDF. Needs a
// QGuiApplication (fonts); any one thread.
//
// - A page is laid out for its size (deck_layout.h); both files show the same. The title stands above, the
//   text below it, and the picture takes the rest of the page. No text is smaller than 14 points on a slide
//   that is 7.5 inches high.
// - PPTX has titles and texts as such, in Arial, so that they can be edited; pictures as PNG, with two pixels
//   for each of a screen of 1920x1080; notes as the speaker's.
// - PDF has pictures as vectors and no notes.
#pragma once

#include "app/export/export_control.h"
#include "app/export/picture.h"
#include "app/timeline/display_list.h"
#include "core/formats/provenance.h"

#include <QImage>
#include <QSizeF>
#include <functional>
#include <optional>
#include <vector>

namespace timeslice {

inline constexpr double kLeastDeckText = 14; // points

struct DeckRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
};

struct DeckParagraph {
    std::vector<DeckRun> runs;
    bool item = false; // of a list
};

using DeckText = std::vector<DeckParagraph>;

// One paragraph, as it is.
DeckParagraph deckParagraph(const QString& text);

// Drawn for the room that there is, or an image, which keeps its shape.
struct DeckPicture {
    // `box` in points; `density`: pixels a point. Null: the image is shown.
    std::function<DisplayList(QSize box, double density)> list = {};
    QImage image = {};
    QString description = {}; // for those who cannot see it
};

// The deck keeps the comparison. Size, frame and size of texts are the page's.
DeckPicture deckPicture(const Comparison& comparison, const PictureOptions& options,
                        const QString& description);

struct DeckPage {
    QString title;
    DeckText text = {};
    std::optional<DeckPicture> picture = {};
    DeckText notes = {};
};

struct Deck {
    QString title; // of the document
    Provenance made;
    std::string theme = "light";
    QSize size{1920, 1080}; // in pixels, as of a picture: the pages have its shape
    std::vector<DeckPage> pages;
};

// Errors: it was stopped; not enough memory; the file cannot be written.
Result<void> writePptx(const Deck& deck, const QString& path, const ExportControl& control = {});
Result<void> writeDeckPdf(const Deck& deck, const QString& path, const ExportControl& control = {});

} // namespace timeslice
