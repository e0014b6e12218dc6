// Starts the window: the words on the command line are checked before anything opens.
#pragma once

namespace timeslice::cli {

// `timeslice [FILE...]`, with Qt's own options; the exit code. Without a display, or for a word that is no
// file and no built-in workload: one message, kBadInput.
int startWindow(int argc, char* argv[]);

} // namespace timeslice::cli
