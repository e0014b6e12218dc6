#include "core/machine/simulated/sim_cores.h"

#include <gtest/gtest.h>

#include <deque>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr auto kPlain = WorkKernel::Chain;

struct CoresOptions {
    int cores = 1;
    int smt = 1;
    std::string_view policy = "rr";
    Costs costs = {};
    bool chargeEveryQuantum = false;
    bool chargeEveryStart = false;
    Settings settings = {{"quantum", Nanos(4ms).count()}};
};

// Threads that compute for some time and end, driven by the cores' events alone.
class CoresBench {
  public:
    explicit CoresBench(const CoresOptions& options)
        : m_machine(made(options)), m_policy(policyFor(options)), m_trace(m_machine.hardwareThreads()),
          m_events(static_cast<size_t>(m_machine.hardwareThreads())),
          m_cores(m_machine, *m_policy, m_trace, m_events) {}

    SimRunner& add(Nanos work, const ThreadTraits& traits = {}, WorkKernel kernel = kPlain) {
        SimRunner& runner = m_runners.emplace_back();
        m_work.push_back({work, kernel});
        runner.id = m_trace.addThread();
        m_cores.announce(runner, traits, Nanos{0});
        return runner;
    }
    SimRunner& addReady(Nanos work, const ThreadTraits& traits = {}, WorkKernel kernel = kPlain) {
        SimRunner& runner = add(work, traits, kernel);
        m_cores.makeReady(runner, Came::New);
        return runner;
    }

    // Until nothing is left to happen, or to that moment. Says who ended when: "1@8ms".
    std::string run(Nanos end = kNever) {
        std::string ends;
        while (true) {
            const SimEvents::Next next = m_events.next();
            if (m_events.quietBefore(next) && m_cores.settle()) continue;
            if (next.time() == kNever || next.time() > end) break;
            m_events.advance(next.time());
            SimRunner& runner = m_cores.runnerOn(m_events.nextCore());
            if (!runner.isDone(now()))
                m_cores.quantumEnds(m_events.nextCore());
            else if (goOn(runner))
                ends +=
                    fmt::format("{}{}@{}us", ends.empty() ? "" : " ", runner.id.value, now().count() / 1000);
        }
        if (end != kNever) m_events.advance(end);
        return ends;
    }

    Nanos now() const { return m_events.now(); }
    SimCores& cores() { return m_cores; }

  private:
    struct Task {
        Nanos amount;
        WorkKernel kernel;
    };

    static SimMachine made(const CoresOptions& options) {
        SimMachine machine;
        machine.cores = options.cores;
        machine.smt = options.smt;
        machine.costs = options.costs;
        machine.chargeEveryQuantum = options.chargeEveryQuantum;
        machine.chargeEveryStart = options.chargeEveryStart;
        return machine;
    }

    static std::unique_ptr<Policy> policyFor(const CoresOptions& options) {
        PolicyContext context;
        context.queues = static_cast<size_t>(options.cores * options.smt);
        return findPolicy(options.policy)->make(options.settings, context);
    }

    // Begins its work when it first has a core, and leaves at the work's end: true.
    bool goOn(SimRunner& runner) {
        if (!runner.works()) {
            const Task& task = m_work[runner.id.index()];
            m_cores.compute(runner, task.amount, task.kernel, Nanos{0});
            return false;
        }
        m_cores.workEnds(runner);
        m_trace.off(runner.id, Cause::Finished, -1, now());
        m_cores.stop(runner);
        return true;
    }

    SimMachine m_machine;
    std::unique_ptr<Policy> m_policy;
    TraceBuilder m_trace;
    SimEvents m_events;
    SimCores m_cores;
    std::deque<SimRunner> m_runners;
    std::vector<Task> m_work; // by thread
};

TEST(SimCores, LetThreadsTakeTurnsOfAQuantum) {
    CoresBench bench({});
    bench.addReady(6ms);
    bench.addReady(6ms);
    EXPECT_EQ(bench.run(), "0@10000us 1@12000us");
    EXPECT_FALSE(bench.cores().anyBusy());
}

TEST(SimCores, LeaveTheCoreToAThreadThatIsAlone) {
    Costs costs;
    costs.contextSwitch = 1ms;
    CoresBench bench({.costs = costs});
    bench.addReady(100ms);
    EXPECT_EQ(bench.run(), "0@100000us") << "25 quanta and no switch";
}

TEST(SimCores, ChargeForTheSwitchToAnotherThreadAndForTheWayFromAnotherCore) {
    Costs costs;
    costs.contextSwitch = 100us;
    costs.migration = 1ms;
    CoresBench bench({.costs = costs});
    bench.addReady(4ms);
    bench.addReady(4ms);
    EXPECT_EQ(bench.run(), "0@4000us 1@8100us");

    CoresBench two({.cores = 2, .costs = costs});
    two.addReady(10ms);
    SimRunner& other = two.addReady(1ms);
    EXPECT_EQ(two.run(2ms), "1@1000us");
    other.lastCore = 0; // as if it had run there
    two.cores().makeReady(other, Came::Woken);
    EXPECT_EQ(two.run(), "1@4000us 0@10000us") << "it has a millisecond of its way and one of its work";
}

// As some textbooks reckon: 4 ms of work and 1 ms for a switch, whoever goes on; none after the last quantum.
TEST(SimCores, ChargeForEveryEndOfAQuantumIfTheyAreTo) {
    Costs costs;
    costs.contextSwitch = 1ms;
    CoresBench alone({.costs = costs, .chargeEveryQuantum = true});
    alone.addReady(10ms);
    EXPECT_EQ(alone.run(), "0@12000us");
    CoresBench two({.costs = costs, .chargeEveryQuantum = true});
    two.addReady(6ms);
    two.addReady(6ms);
    EXPECT_EQ(two.run(), "0@12000us 1@15000us") << "4 + 1 + 4 + 1 + 2, then 1 + 2";
    CoresBench first({.policy = "priority",
                      .costs = costs,
                      .chargeEveryQuantum = true,
                      .settings = {{"ageing", Nanos(4ms).count()}}});
    ThreadTraits urgent;
    urgent.priority = -10;
    first.addReady(6ms, urgent);
    first.addReady(1ms);
    EXPECT_EQ(first.run(), "0@7000us 1@9000us") << "the end of a quantum leads back to the same thread";
}

// Also before the first thread, and before one that was the last to run; nobody starts when a quantum is renewed.
TEST(SimCores, ChargeForEveryStartIfTheyAreTo) {
    Costs costs;
    costs.contextSwitch = 1ms;
    CoresBench bench({.costs = costs, .chargeEveryStart = true});
    SimRunner& only = bench.addReady(10ms);
    EXPECT_EQ(bench.run(), "0@11000us");
    bench.cores().makeReady(only, Came::Woken);
    EXPECT_EQ(bench.run(), "0@22000us");
}

TEST(SimCores, GiveAThreadBackTheCoreThatItHadIfThatIsIdle) {
    CoresBench bench({.cores = 3});
    bench.addReady(1ms);
    SimRunner& second = bench.addReady(1ms);
    bench.run();
    EXPECT_EQ(second.lastCore, 1);
    bench.cores().makeReady(second, Came::Woken);
    bench.run(1ms);
    EXPECT_EQ(second.core, 1);
}

TEST(SimCores, GiveAwayWholeCoresBeforeSiblings) {
    CoresBench bench({.cores = 2, .smt = 2});
    std::vector<SimRunner*> runners;
    for (int i = 0; i < 3; ++i) runners.push_back(&bench.addReady(1ms));
    bench.run(0ms);
    EXPECT_EQ(runners[0]->core, 0);
    EXPECT_EQ(runners[1]->core, 2);
    EXPECT_EQ(runners[2]->core, 1);
}

// Together they are as fast as 1.24 of them: 6.2 ms each, and what is left goes at full speed.
TEST(SimCores, SlowDownWhoSharesACore) {
    CoresBench bench({.cores = 1, .smt = 2});
    bench.addReady(6200us);
    bench.addReady(10ms);
    EXPECT_EQ(bench.run(), "0@10000us 1@13800us");
}

TEST(SimCores, SlowDownMemoryBoundWorkByTheStreamsThatThereAre) {
    CoresBench bench({.cores = 4});
    for (int i = 0; i < 4; ++i) bench.addReady(4ms, {}, WorkKernel::MatMul);
    EXPECT_EQ(bench.run(), "0@8000us 1@8000us 2@8000us 3@8000us");
}

TEST(SimCores, GiveTheCoreOfTheLeastUrgentToOneThatIsMoreUrgent) {
    CoresBench bench({.cores = 2, .policy = "priority", .settings = {}});
    ThreadTraits urgent, usual, patient;
    urgent.priority = 1;
    usual.priority = 2;
    patient.priority = 3;
    SimRunner& last = bench.addReady(10ms, patient);
    SimRunner& middle = bench.addReady(10ms, usual);
    EXPECT_EQ(bench.run(2ms), "");
    bench.addReady(3ms, urgent);
    EXPECT_EQ(bench.run(2ms), "");
    EXPECT_EQ(last.core, -1) << "it made room";
    EXPECT_EQ(middle.core, 0) << "it goes on";
    EXPECT_EQ(bench.run(), "2@5000us 1@10000us 0@13000us");
}

TEST(SimCores, LeaveOneThatGivesItsCoreUpAmongTheReady) {
    CoresBench bench({});
    SimRunner& first = bench.addReady(3ms);
    EXPECT_EQ(bench.run(1ms), "");
    EXPECT_FALSE(bench.cores().othersReadyFor(first));
    bench.addReady(3ms);
    EXPECT_TRUE(bench.cores().othersReadyFor(first));
    bench.cores().putOff(first, Cause::Yielded, Came::Yielded);
    EXPECT_EQ(bench.run(), "1@4000us 0@6000us");
}

TEST(SimCores, EndWorkWhereABreakerIsSeen) {
    CoresBench bench({});
    SimRunner& runner = bench.addReady(3ms);
    EXPECT_EQ(bench.run(1ms), "");
    bench.cores().stopAtCheckpoint(runner, 500us);
    EXPECT_EQ(bench.run(), "0@1500us");
    EXPECT_EQ(runner.left(), 1500us);
}

TEST(SimCores, UseNoMoreThanTheyAreLimitedTo) {
    CoresBench bench({.cores = 4});
    bench.cores().limit(1);
    EXPECT_EQ(bench.cores().usable(), 1);
    bench.addReady(4ms);
    bench.addReady(4ms);
    EXPECT_EQ(bench.run(), "0@4000us 1@8000us");
}

TEST(SimCores, KeepEachNodesThreadsOnItsCores) {
    CoresBench bench({.cores = 2});
    bench.cores().split(2);
    SimRunner& first = bench.add(4ms);
    SimRunner& second = bench.add(4ms);
    for (SimRunner* runner : {&first, &second}) {
        runner->node = 1;
        bench.cores().makeReady(*runner, Came::New);
    }
    EXPECT_EQ(bench.run(), "0@4000us 1@8000us") << "core 0 stays idle";
    EXPECT_EQ(first.lastCore, 1);
    EXPECT_EQ(second.lastCore, 1);
}

} // namespace
} // namespace timeslice
