// What tests of live runs share.
#pragma once

#include "tests/core/yaml_run.h"
#include "tests/paths.h"

#include <cstdlib>
#include <string>

namespace timeslice::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true; // their `new` cannot be shared between processes
#else
constexpr bool kSanitized = false;
#endif

// Runs live with the runner that was built with the tests, for 30 s at most.
struct LiveFixture : testing::Test {
    void SetUp() override { setenv("TIMESLICE_RUNNER", (std::string(test::kBinDir) + "/timeslice-runner").c_str(), 1); }
    static RunSpec spec(const std::string& model) {
        RunSpec made;
        made.model = model;
        made.engine = Engine::Live;
        made.timeout = 30s;
        return made;
    }
};

} // namespace timeslice::test
