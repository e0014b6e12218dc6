// A page, given as a display list, in each format of picture_formats.h, with its provenance inside: as texts of
// the PNG, as metadata and description of the SVG, as XMP of the PDF. Needs a QGuiApplication (fonts); any one
// thread.
#pragma once

#include "app/export/picture.h"
#include "app/timeline/display_list.h"
#include "core/formats/provenance.h"

#include <functional>

namespace timeslice {

struct Page {
    QString title;   // of the document, for browsers, readers and screen readers
    Provenance made; // how it was made, for the file's metadata
    // The page at the options' size; `density` is how many pixels a point has.
    std::function<DisplayList(const PictureOptions& options, double density)> list;
};

inline constexpr double kVectorDensity =
    2; // columns per point: finer than the eye can see, small enough to send

QImage pageImage(const Page& page, const PictureOptions& options);
QByteArray pagePng(const Page& page, const PictureOptions& options);
QByteArray pageSvg(const Page& page, const PictureOptions& options);
QByteArray pagePdf(const Page& page, const PictureOptions& options);

// A PNG with title and provenance; empty: the image is null.
QByteArray pngBytes(QImage image, const QString& title, const Provenance& made);

// Like savePicture.
Result<QString> savePage(const Page& page, const PictureOptions& options, const QString& path);

} // namespace timeslice
