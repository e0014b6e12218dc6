#include "core/explain/happenings.h"

#include "core/explain/early_ends.h"
#include "core/explain/endings.h"
#include "core/explain/followers.h"
#include "core/explain/fork_texts.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"

#include <algorithm>
#include <tuple>

namespace timeslice::explaining {
namespace {

// The wait after which the task runs for the first time: the first run is told, and not this.
bool endsWithFirstRun(const Trace& trace, size_t number) {
    const auto next = nextOf(trace, number);
    const auto firstRun = trace.tasks()[trace.interval(number).task.index()].firstRun;
    if (!next || !firstRun) return false;
    const Interval turn = trace.interval(*next);
    return onCore(turn.state) && turn.start <= *firstRun && *firstRun <= turn.end();
}

bool isEarlier(const Happening& one, const Happening& other) {
    const auto key = [](const Happening& happening) {
        return std::tuple(happening.time, happening.what, happening.task, happening.number);
    };
    return key(one) < key(other);
}

// Block by block, then pairs of what is sorted: between two of them it can stop.
void sortByTime(std::vector<Happening>& all, const std::stop_token& stop) {
    constexpr size_t kBlock = 1 << 17;
    const auto at = [&all](size_t place) {
        return all.begin() + static_cast<std::ptrdiff_t>(std::min(place, all.size()));
    };
    for (size_t begin = 0; begin < all.size() && !stop.stop_requested(); begin += kBlock)
        std::sort(at(begin), at(begin + kBlock), isEarlier);
    for (size_t width = kBlock; width < all.size(); width *= 2)
        for (size_t begin = 0; begin + width < all.size() && !stop.stop_requested(); begin += 2 * width)
            std::inplace_merge(at(begin), at(begin + width), at(begin + 2 * width), isEarlier);
}

class Collector {
  public:
    Collector(const Trace& trace, TaskId only) : m_trace(trace), m_only(only) {}

    Happenings collect(const std::stop_token& stop) {
        for (size_t i = 0; i < m_trace.tasks().size() && !stop.stop_requested(); ++i)
            if (m_only.valid() ? i == m_only.index() : !m_trace.tasks()[i].helper) addTask(TaskId::at(i));
        addArrivals();
        addEarlyEnds();
        addWarnings();
        sortByTime(m_result.all, stop);
        return std::move(m_result);
    }

    Happenings collectAt(Nanos time) {
        for (size_t i = 0; i < m_trace.tasks().size(); ++i)
            if (!m_trace.tasks()[i].helper) addTaskAt(TaskId::at(i), time);
        addArrivals();
        std::erase_if(m_result.all, [time](const Happening& happening) { return happening.time != time; });
        sortByTime(m_result.all, {});
        return std::move(m_result);
    }

  private:
    void add(Nanos time, What what, TaskId task, size_t number) {
        m_result.all.push_back({time, what, task, number});
    }

    void addTask(TaskId task) {
        const Trace::Range range = m_trace.intervalsOf(task);
        if (range.size() == 0) return;
        m_result.byArrival.push_back(task);
        const auto firstRun = m_trace.tasks()[task.index()].firstRun;
        if (firstRun) add(*firstRun, What::FirstRun, task, range.begin);
        for (size_t i = range.begin; i < range.end; ++i) addEnd(m_trace.interval(i), i);
    }

    // What of its life may be of the instant.
    void addTaskAt(TaskId task, Nanos time) {
        const Trace::Range range = m_trace.intervalsOf(task);
        if (range.size() == 0) return;
        const TraceTask& known = m_trace.tasks()[task.index()];
        if (known.arrival == time) m_result.byArrival.push_back(task);
        if (known.firstRun == time) add(time, What::FirstRun, task, range.begin);
        const auto last = m_trace.intervalAt(task, time - Nanos{1});
        if (last && m_trace.interval(*last).end() == time) addEnd(m_trace.interval(*last), *last);
    }

    void addEnd(const Interval& interval, size_t number) {
        if (interval.cause == Cause::Killed) return;
        if (interval.cause == Cause::Finished)
            add(interval.end(), What::Finish, interval.task, number);
        else if (!onCore(interval.state) && !endsWithFirstRun(m_trace, number))
            add(interval.end(), What::WaitEnds, interval.task, number);
        else if (onCore(interval.state) && !staysOnCore(m_trace, number))
            add(interval.end(), What::TurnEnds, interval.task, number);
    }

    void addArrivals() {
        const auto arrival = [this](TaskId task) { return m_trace.tasks()[task.index()].arrival; };
        auto& tasks = m_result.byArrival;
        std::ranges::stable_sort(tasks, {}, arrival);
        for (size_t i = 0, end = 0; i < tasks.size(); i = end) {
            while (end < tasks.size() && arrival(tasks[end]) == arrival(tasks[i])) ++end;
            add(arrival(tasks[i]), What::Arrival, tasks[i], end - i);
        }
    }

    void addEarlyEnds() {
        for (size_t i = 0; i < m_trace.marks().size(); ++i) {
            const Mark& mark = m_trace.marks()[i];
            if (isEarlyEnd(mark.kind) && (!m_only.valid() || mark.task == m_only))
                add(mark.time, What::EarlyEnd, mark.task, i);
        }
    }

    void addWarnings() {
        for (const Mark& mark : m_trace.marks())
            if (mark.kind == MarkKind::ForkWarning && (!m_only.valid() || mark.task == m_only))
                add(mark.time, What::ForkWarning, mark.task, 0);
    }

    const Trace& m_trace;
    TaskId m_only;
    Happenings m_result;
};

Text tellArrival(const Trace& trace, const Happenings& happenings, const Happening& happening) {
    if (happening.number == 1)
        return {TS_TEXT("At {0}, {1} arrives."), happening.time, nameOf(trace, happening.task)};
    const auto first = std::ranges::find(happenings.byArrival, happening.task);
    const std::span<const TaskId> tasks(first, happening.number);
    return {TS_TEXT("At {0}, {1} arrive."), happening.time, listOf(trace, tasks)};
}

Text tellFirstRun(const Trace& trace, const Happening& happening) {
    const Text name = nameOf(trace, happening.task);
    const Nanos response = happening.time - trace.tasks()[happening.task.index()].arrival;
    const auto number = trace.intervalAt(happening.task, happening.time);
    // What needs no time at all leaves no interval, and the core is not known.
    if (!number || trace.interval(*number).state != State::Running)
        return {TS_TEXT("At {0}, {1} runs for the first time, {2} after its arrival."), happening.time, name,
                response};
    const int64_t core = numberOf(trace.interval(*number).core);
    if (response == Nanos{0})
        return {TS_TEXT("At {0}, {1} runs for the first time, on core {2}, as soon as it arrives."),
                happening.time, name, core};
    return {TS_TEXT("At {0}, {1} runs for the first time, on core {2}, {3} after its arrival."),
            happening.time, name, core, response};
}

// Whole sentences, one after another.
Text paragraph(Text first, Sentences more) {
    for (Text& sentence : more) first = Text("{0} {1}", std::move(first), std::move(sentence));
    return first;
}

// Who had asked for the GIL, and who had held the lock, belong to a hand-over; the rest is told by the
// others' own happenings.
Text tellEnd(const Trace& trace, size_t number) {
    const Interval interval = trace.interval(number);
    if (interval.cause == Cause::DropRequest)
        return paragraph(endingOf(trace, number), whoFollows(trace, number));
    if (interval.state == State::LockWait)
        return paragraph(endingOf(trace, number), whoMadeRoom(trace, number));
    return endingOf(trace, number);
}

} // namespace

Happenings happeningsOf(const Trace& trace, TaskId only, const std::stop_token& stop) {
    return Collector(trace, only).collect(stop);
}

Happenings happeningsAt(const Trace& trace, Nanos time) {
    return Collector(trace, {}).collectAt(time);
}

Text tell(const Trace& trace, const Happenings& happenings, const Happening& happening) {
    if (happening.what == What::Arrival) return tellArrival(trace, happenings, happening);
    if (happening.what == What::FirstRun) return tellFirstRun(trace, happening);
    if (happening.what == What::EarlyEnd) return tellEarlyEnd(trace, trace.marks()[happening.number]);
    if (happening.what == What::ForkWarning) return forkWarning(trace, happening.task, happening.time);
    return tellEnd(trace, happening.number);
}

} // namespace timeslice::explaining
