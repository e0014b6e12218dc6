#include "core/models/parts/group_rules.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <utility>

namespace timeslice {
namespace {

class GroupRules : public SyncRules {
  public:
    explicit GroupRules(std::vector<TaskId> members) : m_members(std::move(members)) {}

    bool attempt(Attempt& attempt) override {
        switch (attempt.op) {
        case SyncOp::Open:
            m_forgotten.store(m_failures.load(std::memory_order_relaxed), std::memory_order_relaxed);
            return true;
        case SyncOp::Started:
            ++m_started;
            return true;
        case SyncOp::Ended:
        case SyncOp::Failed:
            ++m_ended;
            if (attempt.op == SyncOp::Failed) m_failures.fetch_add(1, std::memory_order_relaxed);
            return true;
        default:
            return isOver(attempt);
        }
    }
    Wakes wakes(const Attempt& attempt) const override {
        const bool end = attempt.op == SyncOp::Ended || attempt.op == SyncOp::Failed;
        const bool enough = !m_awaited.empty() && *m_awaited.begin() <= m_ended;
        const bool heard = attempt.op == SyncOp::Failed && m_gathering > 0;
        return end && (enough || heard) ? Wakes{Wake::All, Wake::Nobody} : Wakes{Wake::Nobody, Wake::Nobody};
    }
    // A task that waits for a thousand ends is woken by the last one.
    void waits(const Attempt& attempt, bool begins) override {
        if (attempt.op == SyncOp::Gather) m_gathering += begins ? 1 : -1;
        if (begins)
            m_awaited.insert(attempt.ticket);
        else
            m_awaited.erase(m_awaited.find(attempt.ticket));
    }
    bool failed() const override {
        return m_failures.load(std::memory_order_relaxed) > m_forgotten.load(std::memory_order_relaxed);
    }
    std::vector<TaskId> members() const override { return m_members; }

  private:
    bool isOver(Attempt& attempt) const {
        const bool any = attempt.op == SyncOp::JoinAny;
        if (attempt.ticket < 0) attempt.ticket = any ? std::min<int64_t>(1, m_started) : m_started;
        return m_ended >= attempt.ticket || (attempt.op == SyncOp::Gather && failed());
    }

    const std::vector<TaskId> m_members;
    int64_t m_started = 0;
    int64_t m_ended = 0;
    int64_t m_gathering = 0;          // how many wait for the first failure, too
    std::multiset<int64_t> m_awaited; // numbers of ends
    // Who waited for some of a group reads these, without the object's mutex, while others may still end.
    std::atomic<int64_t> m_failures = 0;
    std::atomic<int64_t> m_forgotten = 0; // of these
};

class NurseryRules final : public GroupRules {
  public:
    NurseryRules() : GroupRules({}) {}

    bool attempt(Attempt& attempt) override {
        if (attempt.op == SyncOp::Started) m_alive.insert(attempt.task);
        if (attempt.op == SyncOp::Ended || attempt.op == SyncOp::Failed) m_alive.erase(attempt.task);
        return GroupRules::attempt(attempt);
    }
    std::vector<TaskId> members() const override { return {m_alive.begin(), m_alive.end()}; }

  private:
    std::set<TaskId> m_alive;
};

// Of all tasks of the groups.
std::unique_ptr<SyncRules> rulesOf(const RunPlan& plan, std::span<const size_t> groups) {
    std::vector<TaskId> members;
    int64_t arriving = 0;
    for (const size_t number : groups) {
        const PlannedGroup& group = plan.groups[number];
        for (size_t i = 0; i < group.tasks; ++i) members.push_back(plan.tasks[group.first + i].task);
        if (!group.spawned) arriving += static_cast<int64_t>(group.tasks);
    }
    std::unique_ptr<SyncRules> rules = makeGroupRules(std::move(members));
    Attempt started{SyncOp::Started, {}, -1, false};
    for (int64_t i = 0; i < arriving; ++i) rules->attempt(started);
    return rules;
}

} // namespace

std::unique_ptr<SyncRules> makeGroupRules(std::vector<TaskId> members) {
    return std::make_unique<GroupRules>(std::move(members));
}

std::unique_ptr<SyncRules> makeNurseryRules() {
    return std::make_unique<NurseryRules>();
}

std::vector<std::unique_ptr<SyncRules>> rulesOfEnds(const RunPlan& plan) {
    std::vector<std::unique_ptr<SyncRules>> all;
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        const bool heard = plan.groups[i].joined; // else nobody waits for its tasks
        all.push_back(rulesOf(plan, heard ? std::span(&i, 1) : std::span<const size_t>()));
    }
    for (const std::vector<size_t>& groups : plan.unions) all.push_back(rulesOf(plan, groups));
    for (size_t i = 0; i < plan.nurseries.size(); ++i) all.push_back(makeNurseryRules());
    return all;
}

} // namespace timeslice
