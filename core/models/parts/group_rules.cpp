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

// Of a group, or of a union: those whose ends somebody waits for.
std::vector<size_t> groupsOf(const RunPlan& plan, size_t number) {
    if (number >= plan.groups.size()) return plan.unions[number - plan.groups.size()];
    return plan.groups[number].joined ? std::vector{number} : std::vector<size_t>();
}

void startArriving(const RunPlan& plan, std::span<const size_t> groups, SyncRules& rules) {
    Attempt started{SyncOp::Started, {}, -1, false};
    for (const size_t number : groups)
        for (size_t i = 0; i < plan.groups[number].tasks && !plan.groups[number].spawned; ++i)
            rules.attempt(started);
}

} // namespace

std::unique_ptr<SyncRules> makeGroupRules(std::vector<TaskId> members) {
    return std::make_unique<GroupRules>(std::move(members));
}

std::unique_ptr<SyncRules> makeNurseryRules() {
    return std::make_unique<NurseryRules>();
}

std::unique_ptr<SyncRules> rulesOfEnd(const RunPlan& plan, size_t number) {
    std::vector<TaskId> members;
    for (const size_t at : groupsOf(plan, number)) {
        const PlannedGroup& group = plan.groups[at];
        for (size_t i = 0; i < group.tasks; ++i) members.push_back(plan.tasks[group.first + i].task);
    }
    return makeGroupRules(std::move(members));
}

std::vector<std::unique_ptr<SyncRules>> rulesOfEnds(const RunPlan& plan) {
    std::vector<std::unique_ptr<SyncRules>> all;
    for (size_t i = 0; i < plan.groups.size() + plan.unions.size(); ++i) {
        all.push_back(rulesOfEnd(plan, i));
        startArriving(plan, groupsOf(plan, i), *all.back());
    }
    for (size_t i = 0; i < plan.nurseries.size(); ++i) all.push_back(makeNurseryRules());
    return all;
}

} // namespace timeslice
