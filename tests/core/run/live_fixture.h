// What tests of live runs share.
#pragma once

#include "tests/core/yaml_run.h"
#include "tests/paths.h"
#include "tests/sanitized.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace timeslice::test {

// The runner that this process started, by its parent's id.
inline pid_t findRunnerProcess() {
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        std::ifstream file(entry.path() / "stat");
        std::string line;
        std::getline(file, line);
        const size_t end = line.rfind(')');
        if (end == std::string::npos || line.find("(timeslice-runne") == std::string::npos) continue;
        if (std::stoi(line.substr(end + 4)) == getpid()) return std::stoi(name);
    }
    return -1;
}

// Runs live with the runner that was built with the tests, for 30 s at most.
struct LiveFixture : testing::Test {
    void SetUp() override {
        setenv("TIMESLICE_RUNNER", (std::string(test::kBinDir) + "/timeslice-runner").c_str(), 1);
    }
    static RunSpec spec(const std::string& model) {
        RunSpec made;
        made.model = model;
        made.engine = Engine::Live;
        made.timeout = 30s;
        return made;
    }
};

} // namespace timeslice::test
