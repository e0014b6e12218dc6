// Pace: how much of a run one second of playback shows, in the window and in animations. It is a round time: 1, 2
// or 5 times a power of ten, in ns.
#pragma once

#include "core/base/text.h"
#include "core/base/time.h"

#include <vector>

namespace timeslice {

// With it the whole takes about ten seconds, between 6 and 16.
Nanos usualPace(Nanos extent);
// The shortest with which the whole takes at most ten seconds.
Nanos paceWithinTenSeconds(Nanos extent);
// The one nearest to `factor` times a tenth of it.
Nanos paceAt(Nanos extent, double factor);
// The shortest first: around the usual one, from a hundredth of it to ten times as much.
std::vector<Nanos> pacesFor(Nanos extent);

// "1 s shows 10 ms"
Text paceText(Nanos pace);

} // namespace timeslice
