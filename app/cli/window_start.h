// Starts the window: the words on the command line are checked before anything opens.
#pragma once

namespace timeslice::cli {

// `timeslice [FILE...]` and `timeslice lesson LESSON`, with Qt's own options; the exit code. Without a display, or for
// a word that is no file, no built-in workload and no lesson ("lesson:convoy"): one message, kBadInput.
int startWindow(int argc, char* argv[]);

} // namespace timeslice::cli
