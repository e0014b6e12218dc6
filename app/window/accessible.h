// What a screen reader, or a program that presses buttons for somebody, is told about the window's own
// widgets. Qt knows its own; these here are ours: buttons, segmented choices, timelines with their lanes,
// cards, legend and overview.
#pragma once

namespace timeslice {

// Once for the application; again does nothing.
void installAccessibility();

} // namespace timeslice
