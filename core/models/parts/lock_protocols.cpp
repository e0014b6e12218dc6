#include "core/models/parts/lock_protocols.h"

#include <algorithm>
#include <utility>

namespace timeslice {
namespace {

bool canHave(ResourceKind kind) {
    return kind == ResourceKind::Lock || kind == ResourceKind::RLock;
}

} // namespace

std::unique_ptr<LockProtocols> LockProtocols::make(Kernel& kernel,
                                                   std::span<const PlannedResource> resources) {
    Priorities* priorities = kernel.priorities();
    if (!priorities) return nullptr;
    auto made = std::make_unique<LockProtocols>(*priorities, resources);
    const bool any = std::ranges::any_of(
        made->m_locks, [](const Lock& lock) { return lock.protocol != LockProtocol::None; });
    return any ? std::move(made) : nullptr;
}

LockProtocols::LockProtocols(Priorities& priorities, std::span<const PlannedResource> resources)
    : m_priorities(priorities) {
    const std::optional<LockProtocol> all = priorities.protocolOfAll();
    for (const PlannedResource& resource : resources) {
        Lock& lock = m_locks.emplace_back();
        lock.resource = resource.id;
        if (!canHave(resource.kind)) continue;
        lock.protocol = all.value_or(resource.traits.protocol);
        const auto [smallest, largest] = resource.users;
        const int64_t usual = priorities.moreUrgent(largest, smallest) ? largest : smallest;
        lock.ceiling = resource.traits.ceiling.value_or(usual);
    }
}

void LockProtocols::took(Thread& teller, Thread& thread, TaskId task, size_t index) {
    if (!concerns(index)) return;
    waitsNoMore(thread);
    Person& person = personOf(thread);
    person.task = task;
    person.held.push_back(index);
    m_locks[index].holder = &person;
    settle(teller, &person);
}

void LockProtocols::released(Thread& teller, Thread& thread, size_t index) {
    if (!concerns(index)) return;
    Person& person = personOf(thread);
    std::erase(person.held, index);
    if (m_locks[index].holder == &person) m_locks[index].holder = nullptr; // else it was handed on
    settle(teller, &person);
}

void LockProtocols::waits(Thread& thread, TaskId task, size_t index) {
    if (!concerns(index)) return;
    Person& person = personOf(thread);
    person.task = task;
    person.waitsFor = index;
    m_locks[index].waiters.push_back(&person);
    settle(thread, m_locks[index].holder);
}

void LockProtocols::waitsNoMore(Thread& thread) {
    const auto found = m_people.find(&thread);
    if (found == m_people.end() || found->second.waitsFor == kNothing) return;
    Person& person = found->second;
    Lock& lock = m_locks[std::exchange(person.waitsFor, kNothing)];
    std::erase(lock.waiters, &person);
    settle(thread, lock.holder);
}

LockProtocols::Person& LockProtocols::personOf(Thread& thread) {
    const auto [found, isNew] = m_people.try_emplace(&thread);
    Person& person = found->second;
    if (!isNew) return person;
    person.thread = &thread;
    person.own = person.now = m_priorities.of(thread);
    return person;
}

LockProtocols::Loan LockProtocols::mostUrgentFor(const Person& person) const {
    Loan best{person.own, {}, {}};
    const auto offer = [&](const Loan& loan) {
        if (m_priorities.moreUrgent(loan.priority, best.priority)) best = loan;
    };
    for (const size_t index : person.held) {
        const Lock& lock = m_locks[index];
        if (lock.protocol == LockProtocol::Ceiling) offer({lock.ceiling, {}, lock.resource});
        if (lock.protocol != LockProtocol::Inherit) continue;
        for (const Person* waiter : lock.waiters)
            offer({waiter->now, waiter->from.valid() ? waiter->from : waiter->task, lock.resource});
    }
    return best;
}

// Along the chain of those who wait for one another. In a circle it ends too: a priority is only passed on as
// long as it makes the next one more urgent.
void LockProtocols::settle(Thread& teller, Person* person) {
    while (person) {
        const Loan loan = mostUrgentFor(*person);
        if (loan.priority == person->now && loan.over == person->over) return;
        person->from = loan.from;
        person->over = loan.over;
        teller.notes().mark(MarkKind::Raised, person->task, loan.from, loan.over);
        if (std::exchange(person->now, loan.priority) == loan.priority) return;
        m_priorities.set(*person->thread, loan.priority);
        const bool passesOn = person->waitsFor != kNothing;
        person = passesOn ? m_locks[person->waitsFor].holder : nullptr;
    }
}

} // namespace timeslice
