// The formats of pictures, animations and decks: the table that the export dialog and the command line take
// them from. A new one: its file beside page_png.cpp, film_gif.cpp or deck_pptx.cpp, its function in
// page_picture.h, film.h or deck.h, its row in picture_formats.cpp.
#pragma once

#include "app/export/deck.h"
#include "app/export/film.h"
#include "app/export/page_picture.h"
#include "core/formats/format_table.h"

#include <QByteArray>
#include <QString>
#include <span>

namespace timeslice {

struct PictureFormat : FormatInfo {
    // One page's bytes; empty: too large for this computer's memory. Null: it does not hold a single page.
    QByteArray (*write)(const Page& page, const PictureOptions& options) = nullptr;
    bool hasPixels = false;        // PictureOptions::scale says how many
    bool mayBeTransparent = false; // can do without a background
    const char* clipboardType =
        nullptr; // MIME type as which it is copied too, beside the image; null: it is not
    // Write an animation, and a deck. Null: it does not hold one.
    Result<void> (*play)(const Film& film, const QString& path, const ExportControl& control) = nullptr;
    Result<void> (*deck)(const Deck& deck, const QString& path, const ExportControl& control) = nullptr;
};

// All of them; those of a single page stand first.
std::span<const PictureFormat> exportFormats();
// Those of a single page.
std::span<const PictureFormat> pictureFormats();

// By the file's suffix, in upper or lower case; null: it is none of theirs.
const PictureFormat* exportFormatOf(const QString& file);
const PictureFormat* pictureFormatOf(const QString& file);

// ".png, .svg, .pdf"
std::string pictureSuffixes();

} // namespace timeslice
