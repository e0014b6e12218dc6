#include "core/machine/simulated/deadline_tree.h"

#include "core/base/random.h"

#include <gtest/gtest.h>
#include <map>

namespace timeslice {
namespace {

// The same by looking at all.
class Plain {
  public:
    void insert(ThreadId thread, const DeadlineKey& key) { m_keys[thread] = key; }
    void remove(ThreadId thread) { m_keys.erase(thread); }
    bool holds(ThreadId thread) const { return m_keys.contains(thread); }

    ThreadId firstStarting(Nanos latest) const {
        ThreadId best;
        for (const auto& [thread, key] : m_keys)
            if (key.start <= latest && (!best.valid() || before(key, m_keys.at(best)))) best = thread;
        return best;
    }
    ThreadId leastStart() const {
        Nanos least = kNever;
        for (const auto& [thread, key] : m_keys) least = std::min(least, key.start);
        return firstStarting(least);
    }

  private:
    static bool before(const DeadlineKey& a, const DeadlineKey& b) {
        return std::pair(a.deadline, a.order) < std::pair(b.deadline, b.order);
    }
    std::map<ThreadId, DeadlineKey> m_keys;
};

TEST(DeadlineTree, AnEmptyOneHasNobody) {
    const DeadlineNodes nodes;
    EXPECT_FALSE(nodes.firstStarting({}, 1s).valid());
    EXPECT_FALSE(nodes.leastStart({}).valid());
}

TEST(DeadlineTree, AnswersAsLookingAtAllDoesWhateverComesAndGoes) {
    constexpr int64_t kThreads = 60;
    Random random(3);
    DeadlineNodes nodes;
    for (int64_t i = 0; i < kThreads; ++i) nodes.announce(ThreadId{static_cast<int32_t>(i)});
    ThreadId root;
    Plain plain;
    for (int64_t turn = 0; turn < 20'000; ++turn) {
        const ThreadId thread{static_cast<int32_t>(random.below(kThreads))};
        if (plain.holds(thread)) {
            nodes.remove(root, thread);
            plain.remove(thread);
        } else {
            const DeadlineKey key{Nanos(random.between(0, 20)), turn, Nanos(random.between(0, 20))};
            nodes.insert(root, thread, key);
            plain.insert(thread, key);
        }
        const Nanos latest(random.between(0, 20));
        ASSERT_EQ(nodes.firstStarting(root, latest), plain.firstStarting(latest));
        ASSERT_EQ(nodes.leastStart(root), plain.leastStart());
    }
}

} // namespace
} // namespace timeslice
