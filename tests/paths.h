#pragma once

// Where this checkout and its build lie. Only paths.cpp knows: whatever else names the folder is compiled
// anew in every other one, since the compiler cache then finds nothing.
namespace timeslice::test {
extern const char* const kBinDir;   // the built programs
extern const char* const kTestData; // tests/data
extern const char* const kLRelease; // Qt's compiler of translations; empty where there is no window
} // namespace timeslice::test
