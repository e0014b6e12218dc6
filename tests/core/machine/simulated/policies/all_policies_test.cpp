// What every policy has to keep, over random calls in the order in which a kernel makes them.
#include "tests/core/machine/simulated/policies/bench_kernel.h"

#include "core/base/random.h"

#include <array>

namespace timeslice::test {
namespace {

constexpr size_t kThreads = 40;
constexpr size_t kQueues = 3;
constexpr size_t kMaxRunning = 2; // in each queue

// Periodic and not, spawned and not.
const std::vector<JobSeries>& someSeries() {
    static const std::vector<JobSeries> series = [] {
        std::vector<JobSeries> made(4);
        for (size_t i = 0; i < made.size(); ++i) {
            if (i % 2 == 0) made[i].start = i * 1ms;
            made[i].period = i / 2 * 30ms;
            made[i].deadline = (i + 1) * 10ms;
        }
        return made;
    }();
    return series;
}

// A machine that knows nothing but who is where.
class RandomCalls {
  public:
    RandomCalls(std::string_view id, const Settings& settings, uint64_t seed,
                std::span<const Cgroup> cgroups = {})
        : m_policy(makePolicy(
              id, settings, {.queues = kQueues, .seed = seed, .cgroups = cgroups, .series = &someSeries()})),
          m_random(seed) {
        for (size_t i = 0; i < kThreads; ++i) {
            ThreadTraits traits;
            traits.priority = m_random.between(-3, 3);
            traits.nice = static_cast<int>(m_random.between(-20, 19));
            traits.tickets = static_cast<int32_t>(m_random.between(1, 1000));
            traits.series = static_cast<int32_t>(m_random.between(-1, 3));
            traits.schedulingClass = static_cast<SchedulingClass>(m_random.below(kCountOf<SchedulingClass>));
            if (m_random.below(4) == 0)
                traits.slice = static_cast<int32_t>(m_random.between(100'000, 10'000'000));
            if (!cgroups.empty()) traits.cgroup = static_cast<uint16_t>(m_random.below(cgroups.size() + 1));
            announced(*m_policy, i, traits);
        }
    }

    // Before anybody is taken, all are passed over and put back.
    RandomCalls& passingOver() {
        m_passesOver = true;
        return *this;
    }

    // Who was taken, in order.
    std::vector<ThreadId> run(int steps) {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) step();
        return m_taken;
    }

  private:
    struct Thread {
        enum class Is { Away, Ready, Running } is = Is::Away;
        bool came = false;
        size_t queue = 0;
        Nanos charged{0}; // up to when
    };

    void step() {
        m_now += Nanos(m_random.between(0, 2'000'000));
        const size_t i = m_random.below(kThreads);
        Thread& thread = m_threads[i];
        if (thread.is == Thread::Is::Away) come(ThreadId::at(i), m_random.below(kQueues));
        if (thread.is == Thread::Is::Running) stop(ThreadId::at(i));
        const size_t queue = m_random.below(kQueues);
        if (m_random.below(8) == 0) move(queue);
        if (m_running[queue] < kMaxRunning) take(queue);
        for (size_t q = 0; q < kQueues; ++q) ASSERT_EQ(m_policy->readyCount(q), m_ready[q]);
    }

    void come(ThreadId id, size_t queue) {
        Thread& thread = m_threads[id.index()];
        m_policy->expect(id, Nanos(m_random.between(0, 10'000'000)));
        add(id, std::exchange(thread.came, true) ? Came::Woken : Came::New, queue);
        const ThreadId best = m_policy->peek(m_now, queue);
        ASSERT_TRUE(best.valid());
        for (size_t i = 0; i < kThreads; ++i)
            if (m_threads[i].is == Thread::Is::Running && m_threads[i].queue == queue) {
                charge(ThreadId::at(i));
                const bool cutsIn = m_policy->cutsIn() && m_policy->before(best, ThreadId::at(i), queue);
                if (cutsIn) back(ThreadId::at(i), Came::Preempted);
                if (cutsIn) break;
            }
    }

    void add(ThreadId id, Came came, size_t queue) {
        m_threads[id.index()].is = Thread::Is::Ready;
        m_threads[id.index()].queue = queue;
        ++m_ready[queue];
        m_policy->add(id, came, m_now, queue);
    }

    void charge(ThreadId id) {
        Thread& thread = m_threads[id.index()];
        m_policy->charge(id, m_now - thread.charged);
        thread.charged = m_now;
    }

    void back(ThreadId id, Came came) {
        charge(id);
        --m_running[m_threads[id.index()].queue];
        add(id, came, m_threads[id.index()].queue);
    }

    void stop(ThreadId id) {
        Thread& thread = m_threads[id.index()];
        const uint64_t how = m_random.below(4);
        charge(id);
        if (how == 0 && m_ready[thread.queue] == 0) return m_policy->renew(id, m_now, thread.queue);
        if (how <= 1) return back(id, how == 0 ? Came::Expired : Came::Yielded);
        if (how == 2) m_policy->expect(id, Nanos(m_random.between(0, 10'000'000)));
        --m_running[thread.queue];
        thread.is = Thread::Is::Away;
        m_policy->blocked(id, m_now, thread.queue);
    }

    ThreadId next(size_t queue) {
        const ThreadId seen = m_policy->peek(m_now, queue);
        const ThreadId taken = m_policy->next(m_now, queue);
        EXPECT_EQ(seen, taken);
        if (!taken.valid()) return taken;
        EXPECT_EQ(m_threads[taken.index()].is, Thread::Is::Ready);
        EXPECT_EQ(m_threads[taken.index()].queue, queue);
        --m_ready[queue];
        m_taken.push_back(taken);
        return taken;
    }

    void move(size_t from) {
        const ThreadId id = next(from);
        if (id.valid()) add(id, Came::Moved, m_random.below(kQueues));
    }

    void passOver(size_t queue) {
        std::vector<ThreadId> passed;
        while (m_policy->readyCount(queue) > 0) passed.push_back(m_policy->next(m_now, queue));
        for (; !passed.empty(); passed.pop_back()) m_policy->putBack(passed.back(), m_now, queue);
    }

    void take(size_t queue) {
        if (m_passesOver) passOver(queue);
        const ThreadId id = next(queue);
        EXPECT_TRUE(id.valid() || m_ready[queue] == 0);
        if (!id.valid()) return;
        ++m_running[queue];
        m_threads[id.index()].is = Thread::Is::Running;
        m_threads[id.index()].charged = m_now;
        EXPECT_GT(m_policy->quantum(id, queue), 0ns);
        EXPECT_FALSE(m_policy->before(id, id, queue));
    }

    std::unique_ptr<Policy> m_policy;
    Random m_random;
    std::array<Thread, kThreads> m_threads{};
    std::array<size_t, kQueues> m_ready{};
    std::array<size_t, kQueues> m_running{};
    std::vector<ThreadId> m_taken;
    Nanos m_now{0};
    bool m_passesOver = false;
};

// But by lottery, where each look at somebody else is another draw, and where somebody else decides.
TEST(AllPolicies, GiveThePlaceBackToWhoIsPassedOver) {
    for (const PolicyInfo& info : policies()) {
        if (info.id == "lottery" || info.id == "manual") continue;
        for (uint64_t seed = 1; seed <= 5; ++seed) {
            SCOPED_TRACE(std::string(info.id) + ", seed " + std::to_string(seed));
            EXPECT_EQ(RandomCalls(info.id, {}, seed).passingOver().run(5000),
                      RandomCalls(info.id, {}, seed).run(5000));
        }
    }
}

TEST(AllPolicies, LoseNobodyAndAreTheSameEachTime) {
    for (const PolicyInfo& info : policies())
        for (uint64_t seed = 1; seed <= 5; ++seed) {
            SCOPED_TRACE(std::string(info.id) + ", seed " + std::to_string(seed));
            const auto first = RandomCalls(info.id, {}, seed).run(5000);
            EXPECT_GT(first.size(), 1000U);
            EXPECT_EQ(first, RandomCalls(info.id, {}, seed).run(5000));
        }
}

TEST(AllPolicies, LoseNobodyWithAgeingAndBoosts) {
    for (uint64_t seed = 1; seed <= 5; ++seed) {
        RandomCalls("priority", {{"ageing", 3'000'000}, {"order", 1}}, seed).run(5000);
        RandomCalls("priority", {{"rr_slice", 2'000'000}, {"cut_off", 1}}, seed).run(5000);
        RandomCalls("mlfq", {{"boost", 10'000'000}, {"allotment", 2}, {"levels", 8}}, seed).run(5000);
        RandomCalls("mlfq", {{"boost", 1}, {"stay_on_io", 1}, {"levels", 1}, {"alone_moves_down", 0}}, seed)
            .run(5000);
    }
}

TEST(AllPolicies, LoseNobodyWithPredictionsAndShares) {
    for (uint64_t seed = 1; seed <= 5; ++seed) {
        RandomCalls("sjf", {{"bursts", 1}}, seed).run(5000);
        RandomCalls("srtf", {{"bursts", 1}, {"first_guess", 0}}, seed).run(5000);
        RandomCalls("mlq", {{"shares", 1}, {"levels", 3}, {"policy_3", 0}}, seed).run(5000);
        RandomCalls("mlq", {{"levels", 8}, {"policy_2", 0}, {"quantum", 1}}, seed).run(5000);
    }
}

TEST(AllPolicies, LoseNobodyInControlGroups) {
    const std::vector<Cgroup> groups = {
        {.name = "a", .weight = 1}, {.name = "b", .weight = 10'000}, {.name = "c", .weight = 100}};
    for (const char* id : {"cfs", "eevdf", "realtime"})
        for (uint64_t seed = 1; seed <= 5; ++seed) {
            SCOPED_TRACE(std::string(id) + ", seed " + std::to_string(seed));
            const auto first = RandomCalls(id, {}, seed, groups).run(5000);
            EXPECT_GT(first.size(), 1000U);
            EXPECT_EQ(first, RandomCalls(id, {}, seed, groups).run(5000));
        }
}

TEST(AllPolicies, StandInTheirOrderWithParametersThatCanBeSaid) {
    std::vector<std::string_view> ids;
    for (const PolicyInfo& info : policies()) {
        ids.push_back(info.id);
        for (const Parameter& parameter : info.parameters) {
            EXPECT_FALSE(parameter.title.empty()) << parameter.key;
            EXPECT_FALSE(parameter.help.empty()) << parameter.key;
            const std::string written = formatParameter(parameter, parameter.defaultValue);
            EXPECT_EQ(parseParameter(parameter, written), parameter.defaultValue) << parameter.key;
        }
    }
    EXPECT_EQ(ids, (std::vector<std::string_view>{"fcfs", "sjf", "srtf", "hrrn", "lrtf", "rr", "priority",
                                                  "edf", "rm", "mlq", "mlfq", "lottery", "stride", "cfs",
                                                  "eevdf", "realtime", "manual"}));
}

} // namespace
} // namespace timeslice::test
