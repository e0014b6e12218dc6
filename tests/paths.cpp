#include "tests/paths.h"

namespace timeslice::test {
const char* const kBinDir = BIN_DIR;
const char* const kTestData = TEST_DATA;
const char* const kLRelease = LRELEASE;
} // namespace timeslice::test
