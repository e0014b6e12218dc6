#include "core/run/task_memory.h"

#include "core/machine/live/system/monotonic_clock.h"
#include "core/machine/live/system/resident_memory.h"
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

#include <unistd.h>

namespace timeslice::task_memory_test {
namespace {

// This process stands for the run's.
class TaskMemoryTest : public testing::Test {
  protected:
    TaskMemoryTest() {
        m_log.header().start = 1;
        m_log.header().memoryBefore = 1;
    }
    ~TaskMemoryTest() override { close(m_descriptor); }

    TaskMemory memoryOf(const char* model) const {
        return {m_log, getpid(), *m_workload, findModel(model)->reach};
    }
    void report(uint32_t begun, uint32_t finished) {
        m_log.header().tasksBegun = begun;
        m_log.header().tasksFinished = finished;
    }
    // Long after the one before.
    void look(TaskMemory& memory) { memory.look(Nanos(monotonicNow()) + Nanos(1min) * ++m_looks); }
    static void expectShareOf(int64_t tasks, const TaskMemory& memory) {
        ASSERT_TRUE(memory.eachTask());
        const double all = static_cast<double>(*memory.eachTask() * tasks);
        EXPECT_NEAR(all / static_cast<double>(residentBytes()), 1, 0.2) << tasks;
    }

  private:
    WorkloadPtr m_workload = test::workloadFrom("tasks: [{name: t, count: 100, steps: [{cpu: 1 us}]}]\n");
    int m_looks = 0;
    int m_descriptor = SharedLog::create();
    SharedLog m_log{m_descriptor};
};

TEST_F(TaskMemoryTest, IsSharedOutAmongAllThreadsAndCoroutinesThatThereAre) {
    for (const char* model : {"parallel", "async"}) {
        TaskMemory memory = memoryOf(model);
        EXPECT_FALSE(memory.eachTask());
        report(10, 0);
        look(memory);
        expectShareOf(100, memory);
        report(60, 20);
        look(memory);
        expectShareOf(80, memory);
        report(100, 30);
        look(memory);
        expectShareOf(80, memory);
    }
}

TEST_F(TaskMemoryTest, OfTasksThatBeginLaterOnlyThoseAtWorkCount) {
    TaskMemory memory = memoryOf("thread-pool");
    report(10, 5);
    look(memory);
    expectShareOf(5, memory);
}

TEST_F(TaskMemoryTest, TheLookWithTheMostTasksAtWorkCounts) {
    TaskMemory memory = memoryOf("thread-pool");
    report(20, 0);
    look(memory);
    report(25, 20);
    look(memory);
    expectShareOf(20, memory);
}

TEST_F(TaskMemoryTest, IsNotKnownWithoutATaskAtWork) {
    TaskMemory memory = memoryOf("parallel");
    report(0, 0);
    look(memory);
    report(100, 100);
    look(memory);
    EXPECT_FALSE(memory.eachTask());
}

} // namespace
} // namespace timeslice::task_memory_test
