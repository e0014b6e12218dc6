// Traces for tests, written as the lives of tasks: {{State::Running, 10ms, core 0}, {State::Io, 5ms}}.
#pragma once

#include "core/recording/comparison.h"
#include "core/trace/builder.h"

#include <gtest/gtest.h>

namespace timeslice::test {

// A stretch of a life: state, how long, on which core (where it is on one), and why it ended.
struct Piece {
    State state = State::Running;
    Nanos length{0};
    int core = -1;
    Cause cause = Cause::None;
    int32_t argument = -1; // of a wait: the resource
};

class SmallTrace {
  public:
    explicit SmallTrace(int cores) : m_builder(cores) {}

    enum class End { Finishes, Stays };
    TaskId task(const std::string& name, Nanos arrival, const std::vector<Piece>& life,
                End end = End::Finishes) {
        return add(name, false, arrival, life, end);
    }
    TaskId helper(const std::string& name, Nanos arrival, const std::vector<Piece>& life) {
        return add(name, true, arrival, life, End::Stays);
    }

    TraceBuilder& builder() { return m_builder; }
    TracePtr build(Nanos end = Nanos{0}) {
        TracePtr trace = m_builder.build(end);
        EXPECT_EQ(describe(validate(*trace)), "");
        return trace;
    }

  private:
    TaskId add(const std::string& name, bool helper, Nanos arrival, const std::vector<Piece>& life, End end) {
        const TaskId id = m_builder.addTask(name, helper, arrival);
        const ThreadId thread = m_builder.addThread();
        m_builder.bind(thread, id, arrival);
        m_builder.arrive(id, arrival);
        Nanos time = arrival;
        Cause cause = Cause::None;
        for (const Piece& piece : life) {
            if (onCore(piece.state)) {
                m_builder.overhead(thread, piece.state == State::Overhead, time);
                m_builder.on(thread, CoreId{piece.core}, time);
            } else {
                m_builder.offWaiting(thread, piece.state, cause, piece.argument, time);
            }
            cause = piece.cause;
            time += piece.length;
        }
        if (end == End::Finishes)
            m_builder.finish(id, time);
        else
            m_builder.offWaiting(thread, State::Ready, cause, -1, time);
        return id;
    }

    TraceBuilder m_builder;
};

inline RunResult resultOf(TracePtr trace, const char* model = "parallel") {
    RunResult run;
    run.spec.model = model;
    run.trace = std::move(trace);
    return run;
}

// Called by its model in a comparison, unless `label` says otherwise.
inline Compared comparedOf(RunResult run, const std::string& label = {}) {
    const Text name = Text::verbatim(label.empty() ? run.spec.model : label);
    return {recordingOf(std::move(run)), name};
}

} // namespace timeslice::test
