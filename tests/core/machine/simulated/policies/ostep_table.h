// The tables that tests/data/make_ostep.py writes.
#pragma once

#include "tests/paths.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace timeslice::test {

inline std::vector<std::string> ostepLines(const std::string& file) {
    std::ifstream in(std::string(test::kTestData) + "/" + file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') lines.push_back(line);
    EXPECT_GE(lines.size(), 60U) << file;
    return lines;
}

struct SchedulerCase {
    std::string policy;
    int64_t quantum = 0;
    std::vector<int64_t> lengths;
    std::vector<int64_t> ends;
};

// Those of ostep_scheduler.txt that are of this policy.
inline std::vector<SchedulerCase> schedulerCases(const std::string& policy) {
    std::vector<SchedulerCase> cases;
    for (const std::string& line : ostepLines("ostep_scheduler.txt")) {
        std::istringstream in(line);
        SchedulerCase one;
        size_t count = 0;
        in >> one.policy >> one.quantum >> count;
        one.lengths.resize(count);
        one.ends.resize(count);
        for (int64_t& length : one.lengths) in >> length;
        for (int64_t& end : one.ends) in >> end;
        EXPECT_FALSE(in.fail()) << line;
        if (one.policy == policy) cases.push_back(one);
    }
    return cases;
}

} // namespace timeslice::test
