// Film: the frames of an animation, and the files that hold one: an animated GIF, a numbered set of PNGs.
// Needs a QGuiApplication (fonts); any one thread.
//
// A GIF stays small because our pictures have few colours, which are kept exactly as far as a GIF can, and
// because each frame holds only what is new in it.
#pragma once

#include "app/export/export_control.h"
#include "app/export/picture.h"
#include "app/export/playback.h"
#include "core/formats/provenance.h"

#include <QImage>

namespace timeslice {

inline constexpr int kUsualGifPixels = 1280;
inline constexpr int kMinGifPixels = 320;
inline constexpr int kMaxGifPixels = 1920;

struct FilmOptions {
    PictureOptions picture; // its playhead and pace are the film's own
    PlaybackOptions playback;
    bool loops = true;                   // a GIF: plays again and again
    int mostGifPixels = kUsualGifPixels; // of a GIF's longer side
};

struct Film {
    QString title;
    Provenance made;
    QSize size{1920, 1080}; // as asked
    double scale = 1;       // pixels a point, as asked
    Nanos pace{1};          // what one second shows
    size_t frames = 0;
    int delay = 5;       // of each frame but the last, in hundredths of a second
    int lastDelay = 200; // the same, of the last one
    bool loops = true;
    int mostGifPixels = kUsualGifPixels;
    // An opaque picture of frame 0 to frames - 1.
    std::function<QImage(size_t frame, QSize size, double scale)> image;
};

// The playhead moves over the comparison; what lies right of it is not drawn yet. The film keeps the
// comparison. Errors: as playbackOf().
Result<Film> filmOf(const Comparison& comparison, const FilmOptions& options);

// Scaled down to film.mostGifPixels.
Result<void> writeGif(const Film& film, const QString& path, const ExportControl& control = {});

// "x-%04d.png": the place of the frame's number, from 1 on, and its digits at least.
bool isNumbered(const QString& path);
QString numberedPath(const QString& path, size_t number);
// The path; where it has no place for the number, that is behind the name: "x-%04d.png".
QString numberedPattern(const QString& path);
// One file a frame, at the path's pattern; none when it is stopped or fails.
Result<void> writeNumberedPngs(const Film& film, const QString& path, const ExportControl& control = {});

} // namespace timeslice
