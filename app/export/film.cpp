#include "app/export/film.h"

#include "app/timeline/pace.h"

namespace timeslice {
namespace {

PictureRange rangeOf(const Comparison& comparison, const PictureOptions& options) {
    return options.range.value_or(PictureRange{Nanos{0}, comparison.extent()});
}

// How the frames follow each other, as far as the command of the runs does not say it.
std::string howItPlays(const Playback& playback, const PictureOptions& picture) {
    const Language& language = plainEnglish();
    std::string text = language.render(paceText(playback.pace));
    if (picture.range)
        text += ", from " + language.time(picture.range->from) + " to " + language.time(picture.range->to);
    return text;
}

} // namespace

Result<Film> filmOf(const Comparison& comparison, const FilmOptions& options) {
    const auto playback = playbackOf(rangeOf(comparison, options.picture), options.playback);
    if (!playback) return tl::unexpected(playback.error());
    Film film;
    film.title = pictureTitle(comparison, options.picture);
    film.made = provenanceOf(comparison);
    film.made.emplace_back("animation", howItPlays(*playback, options.picture));
    film.size = options.picture.size;
    film.scale = options.picture.scale;
    film.pace = playback->pace;
    film.frames = playback->instants.size();
    film.delay = playback->delay;
    film.loops = options.loops;
    film.mostGifPixels = options.mostGifPixels;
    PictureOptions picture = options.picture;
    picture.pace = playback->pace;
    picture.transparent = false;
    film.image = [comparison, picture, instants = playback->instants](size_t frame, QSize size,
                                                                      double scale) {
        PictureOptions wanted = picture;
        wanted.playhead = instants[frame];
        wanted.size = size;
        wanted.scale = scale;
        return pictureImage(comparison, wanted);
    };
    return film;
}

} // namespace timeslice
