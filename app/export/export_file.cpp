#include "app/export/export_file.h"

namespace timeslice {

FilmOptions filmOptions(const ExportOptions& options) {
    return {options.picture, options.playback, options.loops, options.mostGifPixels};
}

ComparisonDeckOptions deckOptions(const ExportOptions& options) {
    return {options.picture, options.pages, options.stops};
}

bool canHold(const PictureFormat& format, ExportKind kind) {
    switch (kind) {
    case ExportKind::Picture:
        return format.write != nullptr;
    case ExportKind::Animation:
        return format.play != nullptr;
    case ExportKind::Deck:
        break;
    }
    return format.deck != nullptr;
}

ExportKind kindOf(const PictureFormat& format, const QString& path, bool wantsDeck) {
    if (canHold(format, ExportKind::Deck) && (wantsDeck || !canHold(format, ExportKind::Picture)))
        return ExportKind::Deck;
    if (canHold(format, ExportKind::Animation) && (isNumbered(path) || !canHold(format, ExportKind::Picture)))
        return ExportKind::Animation;
    return ExportKind::Picture;
}

Result<void> exportFile(const Comparison& comparison, const PictureFormat& format, ExportKind kind,
                        const ExportOptions& options, const QString& path, const ExportControl& control) {
    if (kind == ExportKind::Picture) {
        const Result<QString> saved = savePicture(comparison, options.picture, path);
        if (!saved) return tl::unexpected(saved.error());
        return {};
    }
    if (kind == ExportKind::Animation) {
        const Result<Film> film = filmOf(comparison, filmOptions(options));
        if (!film) return tl::unexpected(film.error());
        return format.play(*film, path, control);
    }
    const Result<Deck> deck = deckOf(comparison, deckOptions(options), control);
    if (!deck) return tl::unexpected(deck.error());
    return format.deck(*deck, path, control);
}

} // namespace timeslice
