// What tests of runs in Python share.
#pragma once

#include "core/run/python_engine.h"
#include "tests/core/yaml_run.h"

#include <string>

namespace timeslice::test {

// Runs in the Python that is found here, for 30 s at most.
struct PythonFixture : testing::Test {
    void SetUp() override {
        if (!findPython({})) GTEST_SKIP() << "no Python 3.9 or newer here";
    }
    static RunSpec spec(const std::string& model) {
        RunSpec made;
        made.model = model;
        made.engine = Engine::Python;
        made.timeout = 30s;
        return made;
    }
};

} // namespace timeslice::test
