// The formats of pictures: the table that the export dialog and the command line take them from. A new
// one: its file beside page_png.cpp, its function in page_picture.h, its row in picture_formats.cpp.
#pragma once

#include "app/export/page_picture.h"
#include "core/formats/format_table.h"

#include <QByteArray>
#include <QString>
#include <span>

namespace timeslice {

struct PictureFormat : FormatInfo {
    // The file's bytes; empty: too large for this computer's memory.
    QByteArray (*write)(const Page& page, const PictureOptions& options) = nullptr;
    bool hasPixels = false;        // PictureOptions::scale says how many
    bool mayBeTransparent = false; // can do without a background
    const char* clipboardType =
        nullptr; // MIME type as which it is copied too, beside the image; null: it is not
};

std::span<const PictureFormat> pictureFormats();

// By the file's suffix, in upper or lower case; null: it is no picture's.
const PictureFormat* pictureFormatOf(const QString& file);

// ".png, .svg, .pdf"
std::string pictureSuffixes();

} // namespace timeslice
