// StepRecorder: the observer that makes spans of the steps of a simulated run. Private to core/run.
#pragma once

#include "core/machine/simulated/sim_kernel.h"
#include "core/run/step_observer.h"
#include "core/run/step_spans.h"
#include "core/trace/span_builder.h"

#include <unordered_map>

namespace timeslice {

class StepRecorder final : public StepObserver {
  public:
    explicit StepRecorder(const Workload& workload) : m_workload(workload) {}

    // While it lives, the recorder (none: nobody) hears of the kernel's run. It ends before the kernel does,
    // which puts away programs that are not over.
    class Listening {
      public:
        Listening(StepRecorder* recorder, const SimKernel& kernel) : m_recorder(recorder) {
            if (m_recorder) m_recorder->m_kernel = &kernel;
        }
        ~Listening() {
            if (m_recorder) m_recorder->m_kernel = nullptr;
        }
        Listening(const Listening&) = delete;
        Listening& operator=(const Listening&) = delete;

      private:
        StepRecorder* m_recorder;
    };

    void begins(TaskId task, const Step& step) override;
    void ends(TaskId task) override;
    void left(TaskId task) override;

    // All that was noted, once.
    StepSpans take(TracePtr trace);

  private:
    NameId nameOf(const Step& step);

    const Workload& m_workload;
    const SimKernel* m_kernel = nullptr; // the clock
    std::unordered_map<const Step*, NameId> m_names;
    SpanBuilder m_spans;
    StepSpans m_made;
};

} // namespace timeslice
