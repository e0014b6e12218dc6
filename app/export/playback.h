// Playback: which instants of a comparison an animation shows, and for how long each. Pure arithmetic.
#pragma once

#include "app/board/export_view.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice {

inline constexpr int kUsualFrames = 200;
inline constexpr int kMaxFrames = 1000;

struct PlaybackOptions {
    std::optional<Nanos> pace;     // what one second shows; none: a round time with which it takes 4 to 10 s
    int mostFrames = kUsualFrames; // 2 to kMaxFrames
};

struct Playback {
    Nanos pace{1};
    int delay = 5;               // of each frame but the last, in hundredths of a second
    std::vector<Nanos> instants; // of the playhead, one a frame; the last is the range's end
};

// 20 frames a second, or fewer where they would be too many. Errors: it would take longer than ten minutes.
Result<Playback> playbackOf(PictureRange range, const PlaybackOptions& options);

// An instant of the time that is shown, with as many digits for each: "36.2 ms", "40.0 ms".
std::string clockText(Nanos time, Nanos from, Nanos to, const Language& language);

} // namespace timeslice
