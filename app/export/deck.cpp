#include "app/export/deck.h"

#include "app/base/language.h"
#include "app/export/slide.h"
#include "app/timeline/font_measure.h"

namespace timeslice {

DeckParagraph deckParagraph(const QString& text) {
    return {{DeckRun{text}}};
}

DeckPicture deckPicture(const Comparison& comparison, const PictureOptions& options,
                        const QString& description) {
    DeckPicture picture;
    picture.description = description;
    picture.list = [comparison, options](QSize box, double density) {
        PictureOptions fitting = options;
        fitting.size = box;
        fitting.framed = false;
        fitting.transparent = false;
        fitting.leastText = kLeastDeckText;
        return slideList(comparison, fitting, density, FontMeasure(), currentLanguage());
    };
    return picture;
}

} // namespace timeslice
