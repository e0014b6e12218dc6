// Pictures of a comparison: a slide with title, caption, one card a run, axis, legend and source line, as
// PNG, SVG or PDF. All three take the same display list. Needs a QGuiApplication (fonts); any one thread.
#pragma once

#include "app/board/export_view.h"
#include "app/timeline/annotations.h"
#include "core/recording/comparison.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <optional>
#include <string>

namespace timeslice {

struct PictureFormat;

struct PictureOptions {
    QSize size{1920, 1080};
    std::string theme = "light"; // unknown: light
    QString title;               // empty: the workload's name
    QString caption;             // below the title
    bool legend = true;
    LaneMode lanes = LaneMode::ByTask;
    std::optional<PictureRange> range; // none: the whole of the longest run
    double scale = 1;                  // PNG: pixels a point, 1 to 4
    bool transparent = false;          // no background, in PNG and SVG
    bool framed = true;                // title, caption and margins
    bool heads = true;                 // above each card's timeline: its name and its result
    double leastText = 0;              // pixels of the smallest text; 0: a 57th of the shorter side
    Nanos extent{0};                   // without a range: the axis reaches at least so far
    std::optional<Nanos> playhead;     // what lies right of it, and later results, have not happened yet
    std::optional<Nanos> mark;         // a line in each card; nothing is left out
    std::optional<Nanos> hiddenFrom;   // what comes after it is covered, and so are the figures of each run
    std::vector<std::vector<Callout>> callouts; // a list for each run; fewer lists: the others have none
    std::optional<Nanos> pace; // of a playback, for the source line: what one second of it shows
};

// As wanted, otherwise the workload's name; may be empty.
QString pictureTitle(const Comparison& comparison, const PictureOptions& options);

QImage pictureImage(const Comparison& comparison, const PictureOptions& options);
QByteArray pictureSvg(const Comparison& comparison, const PictureOptions& options);
QByteArray picturePdf(const Comparison& comparison, const PictureOptions& options);
QByteArray pictureBytes(const Comparison& comparison, const PictureOptions& options,
                        const PictureFormat& format);

inline constexpr QSize kPictureA4{1754, 1240}; // at 150 points an inch

// "1920x1080", "16:9", "4:3", "square", "A4", "A4 portrait". Errors: anything else, a side below 320 or above
// 8192.
Result<QSize> parsePictureSize(const QString& text);

// Writes the format of the suffix (one of picture_formats.h, in any case), all or nothing, and returns the
// path. Errors: another suffix, an unknown theme, a file that cannot be written.
Result<QString> savePicture(const Comparison& comparison, const PictureOptions& options, const QString& path);

} // namespace timeslice
