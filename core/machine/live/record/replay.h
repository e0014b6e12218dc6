// From a live run's log to its trace.
//
// How it works:
// - A model is started once more on a PlanKernel, which makes nothing but the same lanes, resources and
//   threads in the builder, in the same order as in the process that ran.
// - Each thread's records are put right in the order it wrote them: ticks become ns; a wait that never left
//   the core was none; a wait that the kernel's clock has begun a moment before the program's begins with
//   the program's.
// - The records of all threads are merged by time and told to the builder.
// - Where the kernel recorded a thread's switches, they say when it was on a core, and the program's own
//   records say what a wait meant. Otherwise a wait begins and ends with the program's records.
// - A core that another thread takes has been left by the one before, also where that was not written down (a
//   short preemption that nobody noticed, or the run was killed); when the taker leaves, the one before is
//   back. Such repairs are counted, and the trace says so.
// - What is told is summed up, thread by thread, and held against what the system counted (agreement.h).
#pragma once

#include "core/machine/kernel.h"
#include "core/machine/live/record/agreement.h"
#include "core/machine/live/record/record.h"
#include "core/trace/builder.h"

#include <vector>

namespace timeslice {

// Enters a model's threads, lanes and resources into a builder, and runs nothing.
class PlanKernel final : public Kernel {
  public:
    PlanKernel(TraceBuilder& builder, int cores) : m_builder(builder), m_cores(cores) {}
    void addThread(const ThreadOptions& options, ThreadBody body) override;
    void limitCores(int) override {}
    void splitCores(int) override {}
    void setAt(Breaker&, Nanos) override {}
    int cores() const override { return m_cores; }
    void addLink(ResourceId, int64_t) override {}
    void addServer(ResourceId, int64_t) override {}
    std::unique_ptr<Mutex> makeMutex() override;
    std::unique_ptr<Condition> makeCondition() override;
    std::unique_ptr<Breaker> makeBreaker() override;
    TaskId addHelper(const char* name) override;
    ResourceId addResource(const char* name, ResourceKind kind) override;

  private:
    TraceBuilder& m_builder;
    int m_cores;
};

// Which core a thread is shown on. AsRecorded: the one it said. Fitted, for threads that do not see all their
// moves: another one that is free if somebody is there already; if none is, it takes the core, and the thread
// that was there gets the next one that becomes free. FittedUntilHeard: the same, but the thread that was
// there gets no core before its own next record: threads that share a GIL were right to leave.
enum class Places : uint8_t { AsRecorded, Fitted, FittedUntilHeard };

// How far a log is told that has no end of its own: of a run that goes on, or that was ended from outside.
struct ToldUntil {
    ClockPair now;   // a moment on the log's clock, at or before which the run was ended
    Nanos before{0}; // told is what happened up to so long before it
};

// Tells the builder what the log holds. `cores`: the CPU numbers the run could use, in the order of the
// trace's cores. Answers the run's end: when its last thread ended, else what `until` says, else the last
// record's time. `agreement`, if any, becomes what the record and the system's counts have to say of each
// other.
struct ReplayOptions {
    Places places = Places::AsRecorded;
    std::optional<ToldUntil> until = {};
    RecordAgreement* agreement = nullptr;
};
Nanos replay(const SharedLog& log, const std::vector<int>& cores, TraceBuilder& builder,
             const ReplayOptions& options = {});

} // namespace timeslice
