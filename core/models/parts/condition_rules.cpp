#include "core/models/parts/condition_rules.h"

#include "core/base/random.h"

#include <map>
#include <set>

namespace timeslice {
namespace {

// How it works: a task that enlists gets a number, and is coming until it blocks. A notification is for the longest
// waiter, that with the smallest number:
// - One that is coming gets it in person, and finds it when it tries.
// - Where it blocks already, one of those who block is woken, as a rule the longest, and the notification is for
//   whoever of those who were blocked when it was given comes first: who is woken is not the rules' choice. A task that
//   blocks gets another number, a notification is kept with the next one to be given, and a task takes the oldest that
//   is above its own number: so each that was given finds somebody (those whom it may go to grow with its number).
//   Nobody who is only coming can take it, however long the one that was woken needs to run.
// A task's first try, and one more before it blocks, are made while it is coming.
class ConditionRules final : public CopiedRules<ConditionRules> {
  public:
    explicit ConditionRules(const PlannedResource& condition)
        : m_spurious(condition.spurious), m_random(condition.seed) {}
    bool attempt(Attempt& attempt) override {
        switch (attempt.op) {
        case SyncOp::Enlist:
            m_coming.insert(m_next);
            m_enlisted.insert_or_assign(attempt.task, Place{m_next++, -1});
            return true;
        case SyncOp::Notify:
        case SyncOp::NotifyAll:
        case SyncOp::PassOn:
            notify(attempt);
            return true;
        default:
            return await(attempt);
        }
    }
    // One that gives up waiting was not notified.
    void waits(const Attempt& attempt, bool begins) override {
        const auto own = m_enlisted.find(attempt.task);
        if (own == m_enlisted.end()) return;
        if (!begins)
            leave(own);
        else if (m_coming.erase(own->second.number) > 0)
            block(own->second);
    }
    Wakes wakes(const Attempt& attempt) const override {
        if (attempt.op == SyncOp::NotifyAll)
            return attempt.ticket > 0 ? Wakes{Wake::All, Wake::Nobody} : Wakes{Wake::Nobody, Wake::Nobody};
        return isNotification(attempt.op) && m_wakes ? Wakes{Wake::One, Wake::Nobody}
                                                     : Wakes{Wake::Nobody, Wake::Nobody};
    }

  private:
    struct Place {
        int64_t number = 0;
        int64_t blockedAs = -1; // its other number
    };
    using Enlisted = std::map<TaskId, Place>;

    static bool isNotification(SyncOp op) { return op == SyncOp::Notify || op == SyncOp::PassOn; }

    void notify(Attempt& attempt) {
        attempt.ticket = 0;
        m_wakes = false;
        const bool all = attempt.op == SyncOp::NotifyAll;
        while (attempt.ticket == 0 || all) {
            const bool someBlock = m_open < std::ssize(m_blocked);
            const bool isComing = !m_coming.empty() && !(someBlock && *m_blocked.begin() < *m_coming.begin());
            if (!isComing && !someBlock) return;
            ++attempt.ticket;
            if (isComing) {
                m_coming.erase(m_coming.begin());
            } else {
                ++m_given[m_next];
                ++m_open;
                m_wakes = true;
            }
        }
    }

    bool await(Attempt& attempt) {
        const bool first = attempt.ticket < 0;
        attempt.ticket = 0;
        const auto own = m_enlisted.find(attempt.task);
        const Place& place = own->second;
        const bool done = place.blockedAs >= 0
                              ? takeGiven(place.blockedAs)
                              : !m_coming.contains(place.number) || (first && wakesSpuriously());
        if (done) leave(own);
        return done;
    }

    bool takeGiven(int64_t number) {
        const auto given = m_given.upper_bound(number);
        if (given == m_given.end()) return false;
        --m_open;
        if (--given->second == 0) m_given.erase(given);
        return true;
    }

    bool wakesSpuriously() {
        return m_spurious > 0 && m_random.below(kMillion) < static_cast<uint64_t>(m_spurious);
    }

    void block(Place& place) {
        m_blocked.insert(place.number);
        place.blockedAs = m_next++;
    }

    void leave(Enlisted::iterator own) {
        m_coming.erase(own->second.number);
        m_blocked.erase(own->second.number);
        m_enlisted.erase(own);
    }

    static constexpr uint64_t kMillion = 1'000'000;

    Enlisted m_enlisted;
    std::set<int64_t> m_coming; // numbers of those who are neither blocked nor notified
    std::set<int64_t> m_blocked;
    std::map<int64_t, int64_t> m_given; // notifications that none of those has taken yet, how many by number
    int64_t m_open = 0;                 // all of them
    int64_t m_next = 0;
    bool m_wakes = false; // the last notification went to one who blocks
    int64_t m_spurious;
    Random m_random;
};

} // namespace

std::unique_ptr<SyncRules> makeConditionRules(const PlannedResource& condition) {
    return std::make_unique<ConditionRules>(condition);
}

} // namespace timeslice
