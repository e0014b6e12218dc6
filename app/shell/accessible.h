// Accessibility of the window's own widgets, for screen readers and other assistive programs: buttons,
// segmented choices, timelines with their lanes, cards, legend and overview. Qt covers its own widgets.
#pragma once

namespace timeslice {

// Call once per application; further calls do nothing.
void installAccessibility();

} // namespace timeslice
