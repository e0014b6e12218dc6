// The program's window in a process of its own, which a test can kill: opened as the program opens it, worked
// by keys. What it says on its output, a line each, tells the test how far it is.
#pragma once

namespace timeslice::test {

// The first argument that asks for it; the second is what to do: report, places, change,
// run-live, present.
inline constexpr auto kWindowChild = "--window-child";

bool isWindowChild(int argc, char* argv[]);
int runWindowChild(int argc, char* argv[]);

} // namespace timeslice::test
