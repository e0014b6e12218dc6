#include "core/models/parts/sync_rules.h"

#include "core/models/parts/condition_rules.h"

#include <utility>

namespace timeslice {
namespace {

constexpr Wakes kNobody{Wake::Nobody, Wake::Nobody};
constexpr Wakes kFirstWaiter{Wake::One, Wake::Nobody};

class LockRules final : public CopiedRules<LockRules> {
  public:
    bool attempt(Attempt& attempt) override {
        const bool release = attempt.op == SyncOp::Unlock;
        if (!release && m_owner.valid()) return false;
        m_owner = release ? TaskId{} : attempt.task;
        return true;
    }
    Wakes wakes(const Attempt& attempt) const override {
        return attempt.op == SyncOp::Unlock ? kFirstWaiter : kNobody;
    }
    bool isFree() const override { return !m_owner.valid(); }
    void becomes(TaskId from, TaskId to) {
        if (m_owner == from) m_owner = to;
    }

  private:
    TaskId m_owner;
};

// Its holder may take it again, and releases it once it has given it back as often.
class RLockRules final : public CopiedRules<RLockRules> {
  public:
    bool attempt(Attempt& attempt) override {
        const bool release = attempt.op == SyncOp::Unlock;
        if (!release && m_depth > 0 && m_owner != attempt.task) return false;
        m_owner = attempt.task;
        m_depth += release ? -1 : 1;
        return true;
    }
    Wakes wakes(const Attempt& attempt) const override {
        return attempt.op == SyncOp::Unlock && m_depth == 0 ? kFirstWaiter : kNobody;
    }
    bool changesHolder(const Attempt& attempt) const override {
        return m_depth == (attempt.op == SyncOp::Unlock ? 0 : 1);
    }
    bool isFree() const override { return m_depth == 0; }
    void becomes(TaskId from, TaskId to) {
        if (m_owner == from) m_owner = to;
    }

  private:
    TaskId m_owner; // while m_depth > 0
    int64_t m_depth = 0;
};

class SemaphoreRules final : public CopiedRules<SemaphoreRules> {
  public:
    explicit SemaphoreRules(const PlannedResource& semaphore)
        : m_permits(semaphore.size), m_most(semaphore.most), m_handedOver(semaphore.handedOver) {}
    bool attempt(Attempt& attempt) override {
        const bool release = attempt.op == SyncOp::Release;
        if (!release && m_permits == 0) return false;
        attempt.refused = release && m_permits >= m_most;
        if (!attempt.refused) m_permits += release ? 1 : -1;
        return true;
    }
    Wakes wakes(const Attempt& attempt) const override {
        return attempt.op == SyncOp::Release && !attempt.refused ? kFirstWaiter : kNobody;
    }
    bool changesHolder(const Attempt& attempt) const override {
        return !m_handedOver && SyncRules::changesHolder(attempt);
    }

  private:
    int64_t m_permits;
    int64_t m_most;
    bool m_handedOver;
};

// Many readers or one writer. Who comes while somebody waits that is preferred lets that one go first:
// - writers: a reader lets a waiting writer go first, so that writers do not starve;
// - readers: nobody keeps a reader from joining readers, and writers may starve;
// - fair: who comes while somebody waits, waits. The waiters stand in one line, and only its first tries.
class RwLockRules final : public CopiedRules<RwLockRules> {
  public:
    explicit RwLockRules(RwPreference prefer) : m_prefer(prefer) {}
    bool attempt(Attempt& attempt) override {
        const bool givesWay = letsOthersGoFirst(attempt);
        switch (attempt.op) {
        case SyncOp::ReadLock:
            if (m_writer.valid() || givesWay) return false;
            ++m_readers;
            return true;
        case SyncOp::WriteLock:
            if (m_writer.valid() || m_readers > 0 || givesWay) return false;
            m_writer = attempt.task;
            return true;
        default:
            if (m_writer == attempt.task)
                m_writer = {};
            else
                --m_readers;
            return true;
        }
    }
    void waits(const Attempt& attempt, bool begins) override {
        m_waiting[sideOf(attempt.op)] += begins ? 1 : -1;
    }
    // A waiter decides when it is its turn; readers that are woken while a writer waits go back to waiting,
    // unless they are preferred.
    Wakes wakes(const Attempt& attempt) const override {
        constexpr Wakes kReaders{Wake::All, Wake::Nobody};
        constexpr Wakes kWriter{Wake::Nobody, Wake::One};
        if (takes(attempt.op) || m_readers > 0 || m_writer.valid()) return kNobody;
        if (m_prefer == RwPreference::Readers) return m_waiting[0] > 0 ? kReaders : kWriter;
        return m_waiting[1] > 0 ? kWriter : kReaders;
    }
    size_t firstSide() const override { return m_prefer == RwPreference::Readers ? 0 : 1; }
    void becomes(TaskId from, TaskId to) {
        if (m_writer == from) m_writer = to;
    }

  private:
    // One in the line has a ticket, which it got as it was first turned away.
    bool letsOthersGoFirst(Attempt& attempt) const {
        if (m_prefer == RwPreference::Writers) return attempt.op == SyncOp::ReadLock && m_waiting[1] > 0;
        if (m_prefer == RwPreference::Readers || !takes(attempt.op)) return false;
        const bool isNew = std::exchange(attempt.ticket, 0) < 0;
        return isNew && m_waiting[0] + m_waiting[1] > 0;
    }

    RwPreference m_prefer;
    TaskId m_writer;
    int64_t m_readers = 0;
    std::array<int64_t, kSides> m_waiting{};
};

class QueueRules final : public CopiedRules<QueueRules> {
  public:
    explicit QueueRules(int64_t places) : m_places(places) {}
    bool attempt(Attempt& attempt) override {
        const bool put = attempt.op == SyncOp::Put;
        if (put ? m_items == m_places : m_items == 0) return false;
        m_items += put ? 1 : -1;
        return true;
    }
    Wakes wakes(const Attempt& attempt) const override {
        return attempt.op == SyncOp::Put ? kFirstWaiter : Wakes{Wake::Nobody, Wake::One};
    }

  private:
    int64_t m_places;
    int64_t m_items = 0;
};

// The last to arrive opens it for the whole round; then a new round begins.
class BarrierRules final : public CopiedRules<BarrierRules> {
  public:
    explicit BarrierRules(int64_t parties) : m_parties(parties) {}
    bool attempt(Attempt& attempt) override {
        if (attempt.ticket >= 0) return attempt.ticket < m_round;
        attempt.ticket = m_round;
        if (++m_arrived < m_parties) return false;
        m_arrived = 0;
        ++m_round;
        return true;
    }
    // A task that gives up does not count as having arrived.
    void waits(const Attempt& attempt, bool begins) override {
        if (!begins && attempt.ticket == m_round) --m_arrived;
    }
    Wakes wakes(const Attempt&) const override {
        return m_arrived == 0 ? Wakes{Wake::All, Wake::Nobody} : kNobody;
    }

  private:
    int64_t m_parties;
    int64_t m_arrived = 0;
    int64_t m_round = 0;
};

// Once signalled, it stays so until it is cleared. Who waited at the signal goes on, even if it is cleared before
// that one has woken (as in Python's threading).
class EventRules final : public CopiedRules<EventRules> {
  public:
    bool attempt(Attempt& attempt) override {
        if (attempt.op == SyncOp::Wait) return isOver(attempt);
        m_set = attempt.op == SyncOp::Signal;
        if (m_set) ++m_signals;
        return true;
    }
    Wakes wakes(const Attempt& attempt) const override {
        return attempt.op == SyncOp::Signal ? Wakes{Wake::All, Wake::Nobody} : kNobody;
    }

  private:
    bool isOver(Attempt& attempt) const {
        if (attempt.ticket < 0) attempt.ticket = m_signals;
        return m_set || m_signals > attempt.ticket;
    }

    bool m_set = false;
    int64_t m_signals = 0;
};

// Counts down, and is open at 0, for good.
class LatchRules final : public CopiedRules<LatchRules> {
  public:
    explicit LatchRules(int64_t count) : m_count(count) {}
    bool attempt(Attempt& attempt) override {
        if (attempt.op == SyncOp::Wait) return m_count == 0;
        attempt.refused = m_count == 0;
        if (!attempt.refused) --m_count;
        return true;
    }
    Wakes wakes(const Attempt& attempt) const override {
        const bool opens = attempt.op == SyncOp::CountDown && !attempt.refused && m_count == 0;
        return opens ? Wakes{Wake::All, Wake::Nobody} : kNobody;
    }

  private:
    int64_t m_count;
};

} // namespace

bool SyncRules::changesHolder(const Attempt& attempt) const {
    return !attempt.refused && (takes(attempt.op) || gives(attempt.op));
}

std::unique_ptr<SyncRules> makeRules(const PlannedResource& resource) {
    switch (resource.kind) {
    case ResourceKind::RLock:
        return std::make_unique<RLockRules>();
    case ResourceKind::RwLock:
        return std::make_unique<RwLockRules>(resource.traits.prefer);
    case ResourceKind::Semaphore:
        return std::make_unique<SemaphoreRules>(resource);
    case ResourceKind::Queue:
        return std::make_unique<QueueRules>(resource.size);
    case ResourceKind::Barrier:
        return std::make_unique<BarrierRules>(resource.size);
    case ResourceKind::Event:
        return std::make_unique<EventRules>();
    case ResourceKind::Latch:
        return std::make_unique<LatchRules>(resource.size);
    case ResourceKind::Condition:
        return makeConditionRules(resource);
    default:
        return std::make_unique<LockRules>();
    }
}

} // namespace timeslice
