// What tests of steps that are left early share, in Python: try, within, group.
#pragma once

#include "tests/core/run/python_fixture.h"
#include "tests/core/run/quiet.h"

namespace timeslice::test {

// As late as a thread may be on a quiet computer; what is told apart lies further apart.
inline constexpr Nanos kNear = 20ms;

struct PythonScopes : PythonFixture {
    static RunSpec spec(const std::string& model) {
        RunSpec made = PythonFixture::spec(model);
        if (model == "thread-pool" || model == "async-threads") made.settings["max_workers"] = 8;
        return made;
    }
};

inline constexpr const char* kPythonModels[] = {"serial",       "gil",   "thread-pool",  "processes",
                                                "process-pool", "async", "async-threads"};
inline constexpr const char* kStartingModels[] = {"serial", "gil", "thread-pool", "async", "async-threads"};

inline std::vector<Nanos> marksOf(const RunResult& run, MarkKind kind, int32_t task = 0) {
    std::vector<Nanos> times;
    for (const Mark& mark : run.trace->marks())
        if (mark.kind == kind && mark.task.value == task) times.push_back(mark.time);
    return times;
}

struct MarkCounts {
    size_t caught = 0;
    size_t failed = 0;
    size_t timedOut = 0;
};

inline void expectMarks(const RunResult& run, const MarkCounts& counts, int32_t task = 0) {
    EXPECT_EQ(run.ending, Ending::Done) << plainEnglish().render(run.message);
    EXPECT_EQ(marksOf(run, MarkKind::Caught, task).size(), counts.caught);
    EXPECT_EQ(marksOf(run, MarkKind::Failed, task).size(), counts.failed);
    EXPECT_EQ(marksOf(run, MarkKind::TimedOut, task).size(), counts.timedOut);
}

inline void expectNear(Nanos time, Nanos expected) {
    EXPECT_GE(time, expected - 1ms);
    EXPECT_LE(time, expected + kNear);
}

} // namespace timeslice::test
