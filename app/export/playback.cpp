#include "app/export/playback.h"

#include "app/timeline/pace.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr int kDelay = 5; // hundredths of a second; browsers show shorter ones longer
constexpr double kHundredths = 100;
constexpr double kLongest = 600; // seconds
constexpr double kSteps = 200;   // that a clock tells apart in what is shown

struct ClockUnit {
    double nanos;
    const char* place;
};

constexpr ClockUnit kUnits[] = {
    {1e9, TS_TEXT("{0} s")}, {1e6, TS_TEXT("{0} ms")}, {1e3, TS_TEXT("{0} µs")}, {1, TS_TEXT("{0} ns")}};

double asDouble(Nanos time) {
    return static_cast<double>(time.count());
}

} // namespace

Result<Playback> playbackOf(PictureRange range, const PlaybackOptions& options) {
    const Nanos span = std::max(Nanos{1}, range.to - range.from);
    Playback playback;
    playback.pace = options.pace ? *options.pace : paceWithinTenSeconds(span);
    const double seconds = asDouble(span) / asDouble(playback.pace);
    if (seconds > kLongest)
        return failure(TS_TEXT("If 1 s shows {0}, the animation of {1} is longer than 10 min. "
                               "Let one second show more."),
                       playback.pace, span);
    const int most = std::clamp(options.mostFrames, 2, kMaxFrames);
    playback.delay = std::max(kDelay, static_cast<int>(std::ceil(seconds * kHundredths / (most - 1))));
    const double step = asDouble(playback.pace) * playback.delay / kHundredths;
    for (int i = 0; i * step < asDouble(span); ++i)
        playback.instants.push_back(range.from + Nanos{std::llround(i * step)});
    playback.instants.push_back(range.from + span);
    return playback;
}

std::string clockText(Nanos time, Nanos from, Nanos to, const Language& language) {
    const ClockUnit* unit = std::begin(kUnits);
    while (unit->nanos > 1 && asDouble(to) < unit->nanos) ++unit;
    const double step = asDouble(to - from) / unit->nanos / kSteps;
    const int digits = unit->nanos == 1 ? 0 : std::max(0, static_cast<int>(std::ceil(-std::log10(step))));
    return language.render(Text(unit->place, language.real(asDouble(time) / unit->nanos, digits)));
}

} // namespace timeslice
