// Writes a comparison to a file of whatever kind: a picture, an animation, a deck. The command line and the
// export dialog end here.
#pragma once

#include "app/export/comparison_deck.h"
#include "app/export/film.h"
#include "app/export/picture_formats.h"

namespace timeslice {

enum class ExportKind : uint8_t { Picture, Animation, Deck };

struct ExportOptions {
    PictureOptions picture; // of all kinds
    PlaybackOptions playback;
    bool loops = true;
    int mostGifPixels = kUsualGifPixels;
    DeckPages pages = DeckPages::Cards;
    std::vector<Nanos> stops;
};

FilmOptions filmOptions(const ExportOptions& options);
ComparisonDeckOptions deckOptions(const ExportOptions& options);

// Whether the format's files can be of that kind.
bool canHold(const PictureFormat& format, ExportKind kind);

// What the file is to be: what its format is made for, an animation where its name has a place for a number,
// or a deck where one is wanted and the format can hold it.
ExportKind kindOf(const PictureFormat& format, const QString& path, bool wantsDeck);

// The format can hold the kind. Errors: as of the kind.
Result<void> exportFile(const Comparison& comparison, const PictureFormat& format, ExportKind kind,
                        const ExportOptions& options, const QString& path, const ExportControl& control = {});

} // namespace timeslice
