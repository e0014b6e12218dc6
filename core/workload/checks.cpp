#include "core/workload/checks.h"

#include "core/base/words.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <span>
#include <string_view>

namespace timeslice {
namespace {

__extension__ using Wide = unsigned __int128;

// "Table 3" as "Table" and 3; the number is 0 if the name does not end like a numbered one.
struct NumberedName {
    std::string_view stem;
    int64_t number = 0;
};

NumberedName takeNumber(std::string_view name) {
    const size_t blank = name.rfind(' ');
    if (blank == std::string_view::npos) return {};
    const std::string_view digits = name.substr(blank + 1);
    int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    if (!whole || digits.front() < '1') return {};
    return {name.substr(0, blank), number};
}

// How often the task holds a lock: a lock with a timeout, or only tried, may have been taken or not.
struct Held {
    int64_t least = 0;
    int64_t most = 0;
    bool operator==(const Held&) const = default;
};

// A journal of changes lets a repeat compare before and after, and the next group start anew, without a copy
// of all locks at every repeat.
class LockWalk {
  public:
    // `forks`: gets those by a task that holds a lock; null: they are none of its business.
    LockWalk(const Workload& workload, ProblemList& problems, ProblemList* forks = nullptr)
        : m_workload(workload), m_problems(problems), m_forks(forks), m_held(workload.resources.size()) {}

    void walkGroup(const TaskGroup& group) {
        walk(group.steps);
        for (const Change& change : m_journal) m_held[change.lock] = {};
        m_journal.clear();
    }

  private:
    struct Change {
        size_t lock;
        Held before;
    };

    void walk(const std::vector<Step>& steps) {
        for (const Step& step : steps) {
            if (step.kind == StepKind::TryLock && !step.steps.empty()) {
                walkTry(step);
                continue;
            }
            const StepHolds holds = infoOf(step.kind).holds;
            // Of a semaphore only the `with`: anybody may acquire here and release there.
            if (holds == StepHolds::Takes || (step.scoped && step.kind == StepKind::Acquire)) take(step);
            if (holds == StepHolds::Releases || (step.scoped && step.kind == StepKind::Release))
                release(step);
            if (step.kind == StepKind::Fork) fork(step);
            if (step.kind == StepKind::Wait) wait(step);
            if (step.kind == StepKind::Repeat || step.kind == StepKind::While) walkRepeat(step);
            if (step.kind == StepKind::Random) walkRandom(step);
            if (step.kind == StepKind::If) walkBranches(step, step.steps);
            if (isScope(step.kind)) walkScope(step);
        }
    }

    void take(const Step& step) {
        const size_t lock = step.resource.index();
        const Held held = m_held[lock];
        const bool maybe = step.timeout || step.kind == StepKind::TryLock;
        set(lock, {held.least + (maybe ? 0 : 1), held.most + 1});
    }

    // Either the first steps, with the lock, or the others without it.
    void walkTry(const Step& step) {
        const size_t lock = step.resource.index();
        const size_t start = m_journal.size();
        set(lock, {m_held[lock].least + 1, m_held[lock].most + 1});
        walk(step.steps.front().steps);
        const std::map<size_t, Held> before = beforeSince(start);
        std::map<size_t, Held> taken;
        for (const auto& [changed, held] : before) {
            taken[changed] = m_held[changed];
            set(changed, held);
        }
        const size_t middle = m_journal.size();
        walk(step.steps.back().steps);
        for (const auto& [changed, held] : beforeSince(middle)) taken.try_emplace(changed, held);
        for (const auto& [changed, held] : taken)
            set(changed,
                {std::min(m_held[changed].least, held.least), std::max(m_held[changed].most, held.most)});
    }

    void release(const Step& step) {
        const size_t lock = step.resource.index();
        const Held held = m_held[lock];
        if (held.most == 0)
            m_problems.add(step.place,
                           {TS_TEXT("this releases '{0}', which the task does not hold here"), name(lock)});
        set(lock, {std::max<int64_t>(0, held.least - 1), std::max<int64_t>(0, held.most - 1)});
    }

    void fork(const Step& step) {
        for (size_t lock = 0; lock < m_held.size() && m_forks; ++lock)
            if (m_held[lock].most > 0)
                m_forks->add(step.place,
                             {TS_TEXT("this forks while the task holds '{0}', "
                                      "which the copy would not hold; release it before the fork, "
                                      "or take it after"),
                              name(lock)});
    }

    void wait(const Step& step) {
        const ResourceId lock = m_workload.resources[step.resource.index()].lock;
        if (lock.valid() && m_held[lock.index()].most == 0)
            m_problems.add(step.place, {TS_TEXT("this waits with '{0}', which the task does not hold here"),
                                        name(lock.index())});
    }

    // Nobody knows which of them is done.
    void walkBranches(const Step& step, std::span<const Step> branches) {
        for (const Step& branch : branches)
            walkAround(branch, [&](size_t lock, Held held) { compareBranch(step, lock, held); });
    }
    // Its parts may be left anywhere, all but a `finally`.
    void walkScope(const Step& step) {
        const std::span parts(step.steps);
        const size_t left = step.kind == StepKind::Try ? parts.size() - 1 : parts.size();
        walkBranches(step, parts.first(left));
        for (const Step& finally : parts.subspan(left)) walk(finally.steps);
    }
    void walkRepeat(const Step& step) {
        walkAround(step, [&](size_t lock, Held held) { compare(step, lock, held); });
    }

    void walkAround(const Step& step, const auto& compareLock) {
        const size_t start = m_journal.size();
        walk(step.steps);
        for (const auto& [lock, held] : beforeSince(start)) compareLock(lock, held);
    }

    // The first change of each lock since a place in the journal has its state from before; going backwards,
    // it is the last to stay.
    std::map<size_t, Held> beforeSince(size_t start) const {
        std::map<size_t, Held> before;
        for (size_t i = m_journal.size(); i > start; --i)
            before[m_journal[i - 1].lock] = m_journal[i - 1].before;
        return before;
    }

    void compareBranch(const Step& step, size_t lock, Held before) {
        if (m_held[lock] == before) return;
        m_problems.add(step.place,
                       {m_held[lock].most > before.most
                            ? TS_TEXT("the steps under this '{1}' take '{0}' and do not release it")
                            : TS_TEXT("the steps under this '{1}' release '{0}', which was taken before "
                                      "them, and do not take it again"),
                        name(lock), infoOf(step.kind).word});
        set(lock, before);
    }

    // Whichever list is done, each lock is held as often after it. After the first, the others begin where it
    // began.
    void walkRandom(const Step& step) {
        const size_t start = m_journal.size();
        std::map<size_t, Held> first;
        for (const Step& list : step.steps) {
            walk(list.steps);
            std::map<size_t, Held> now;
            for (size_t i = start; i < m_journal.size(); ++i) {
                const size_t lock = m_journal[i].lock;
                now.emplace(lock, m_held[lock]);
            }
            for (size_t i = m_journal.size(); i > start; --i)
                m_held[m_journal[i - 1].lock] = m_journal[i - 1].before;
            m_journal.resize(start);
            if (&list == &step.steps.front()) first = now;
            for (const auto* one : {&first, &now})
                for (const auto& [lock, held] : *one) compareLists(list, lock, first, now);
        }
        for (const auto& [lock, held] : first) set(lock, held);
    }

    void compareLists(const Step& list, size_t lock, const std::map<size_t, Held>& first,
                      const std::map<size_t, Held>& now) {
        const auto heldAfter = [&](const std::map<size_t, Held>& one) {
            const auto found = one.find(lock);
            return found == one.end() ? m_held[lock] : found->second;
        };
        if (heldAfter(first) == heldAfter(now)) return;
        m_problems.add(list.place,
                       {TS_TEXT("after these steps the task holds '{0}' more or less often than after "
                                "the first steps of this 'random'; let all of them leave it the same"),
                        name(lock)});
    }

    void compare(const Step& step, size_t lock, Held before) {
        if (m_held[lock] == before) return;
        if (m_held[lock].most > before.most)
            m_problems.add(step.place,
                           {TS_TEXT("the repeated steps take '{0}' and do not release it"), name(lock)});
        else
            m_problems.add(step.place,
                           {TS_TEXT("the repeated steps release '{0}', which was taken before them, and do "
                                    "not take it again"),
                            name(lock)});
    }

    void set(size_t lock, Held held) {
        m_journal.push_back({lock, m_held[lock]});
        m_held[lock] = held;
    }

    std::string name(size_t lock) const { return excerpt(m_workload.resources[lock].name); }

    const Workload& m_workload;
    ProblemList& m_problems;
    ProblemList* m_forks;
    std::vector<Held> m_held;
    std::vector<Change> m_journal;
};

constexpr Wide kTooLong = static_cast<Wide>(kLongestTime.count()) + 1;

// At most kTooLong, so that no sum or product overflows.
Wide totalTime(const std::vector<Step>& steps) {
    Wide total = 0;
    for (const Step& step : steps) {
        const auto times = static_cast<Wide>(std::max<int64_t>(step.times, 1));
        const bool around = !step.steps.empty() && step.kind != StepKind::Join;
        const auto own = static_cast<Wide>(step.chance ? mostOf(*step.chance) : step.time.count());
        total += around ? times * totalTime(step.steps) : own;
        total = std::min(total, kTooLong);
    }
    return total;
}

Wide latestArrival(const TaskGroup& group) {
    return static_cast<Wide>(group.start.count()) +
           static_cast<Wide>(group.gaps ? mostOf(*group.gaps) : group.every.count()) *
               static_cast<Wide>(std::max<int64_t>(group.count - 1, 0));
}

} // namespace

void checkTaskNames(const Workload& workload, ProblemList& problems) {
    std::map<std::string_view, const TaskGroup*> singles, numbered;
    for (const TaskGroup& group : workload.groups) {
        auto& names = group.total() == 1 ? singles : numbered;
        const auto [known, isNew] = names.emplace(group.name, &group);
        if (isNew) continue;
        const std::string name = group.total() == 1 ? group.name : fmt::format("{} 1", group.name);
        problems.add(group.place, {TS_TEXT("found a second task '{0}'; the first is in line {1}"),
                                   excerpt(name), known->second->place.line});
    }
    for (const auto& [name, group] : singles) {
        const NumberedName parts = takeNumber(name);
        const auto other = numbered.find(parts.stem);
        if (parts.number == 0 || other == numbered.end() || parts.number > other->second->total()) continue;
        problems.add(
            group->place,
            {TS_TEXT("found a second task '{0}'; the first is one of the numbered tasks in line {1}"),
             excerpt(name), other->second->place.line});
    }
}

void checkLocks(const Workload& workload, ProblemList& problems) {
    LockWalk walk(workload, problems);
    for (const TaskGroup& group : workload.groups)
        if (!group.forked) walk.walkGroup(group); // a copy begins in the middle, and holds nothing there
}

Problems forksWithLocks(const Workload& workload) {
    ProblemList others(workload.file);
    ProblemList forks(workload.file);
    LockWalk walk(workload, others, &forks);
    for (const TaskGroup& group : workload.groups)
        if (!group.forked) walk.walkGroup(group);
    return forks.take();
}

void checkTotals(const Workload& workload, ProblemList& problems) {
    int64_t tasks = 0;
    Wide total = 0;
    for (const TaskGroup& group : workload.groups) {
        tasks += group.total();
        if (tasks > kMaxTasks) {
            problems.add(group.place, {TS_PLURAL("found {0} task, expected at most {1}",
                                                 "found {0} tasks, expected at most {1}"),
                                       tasks, kMaxTasks});
            return;
        }
        total += totalTime(group.steps) * static_cast<Wide>(group.total()) + latestArrival(group);
        if (total >= kTooLong) {
            problems.add(group.place, TS_TEXT("the times of all tasks together exceed 2^62 ns (146 years)"));
            return;
        }
    }
    if (tasks == 0 && !workload.groups.empty())
        problems.add(workload.groups.front().place,
                     TS_TEXT("found no task, expected a count of at least 1 somewhere"));
}

} // namespace timeslice
