#include "core/trace/builder.h"

#include "core/base/products.h"

#include <algorithm>
#include <map>
#include <utility>

namespace timeslice {

namespace {

// Four helpers that are all called "worker" become "worker 1" to "worker 4".
void numberHelpers(std::vector<TraceTask>& tasks) {
    std::map<std::string, int> count;
    for (const TraceTask& task : tasks)
        if (task.helper) ++count[task.name];
    std::map<std::string, int> number;
    for (TraceTask& task : tasks) {
        if (!task.helper || count[task.name] < 2) continue;
        const std::string name = task.name;
        task.name += " " + std::to_string(++number[name]);
    }
}

// The GILs of several interpreters become "GIL 1", "GIL 2".
void numberGils(std::vector<TraceResource>& resources) {
    if (std::ranges::count(resources, ResourceKind::Gil, &TraceResource::kind) < 2) return;
    int number = 0;
    for (TraceResource& resource : resources)
        if (resource.kind == ResourceKind::Gil) resource.name += " " + std::to_string(++number);
}

// As a rule they are in order already.
template <typename T, typename Before>
void sortStably(std::vector<T>& values, Before before) {
    if (!std::ranges::is_sorted(values, before)) std::ranges::stable_sort(values, before);
}

} // namespace

TraceBuilder::TraceBuilder(int cores) : m_trace(std::make_shared<Trace>()) {
    m_trace->m_coreCount = cores;
    m_trace->m_onCores.resize(static_cast<size_t>(cores));
    m_lastStartOn.resize(static_cast<size_t>(cores));
}

TaskId TraceBuilder::addTask(std::string name, bool helper, Nanos arrival, bool daemon) {
    Task& task = m_tasks.emplace_back();
    task.arrival = arrival;
    task.doing.state = helper ? State::Idle : m_first;
    m_trace->m_tasks.push_back({std::move(name), helper, arrival, {}, {}, daemon});
    return TaskId::at(m_tasks.size() - 1);
}

void TraceBuilder::endedBy(ResourceId resource, std::vector<std::string> tasks) {
    m_trace->m_resources[resource.index()].endedBy = std::move(tasks);
}

ResourceId TraceBuilder::addResource(std::string name, ResourceKind kind, int64_t value) {
    m_resources.emplace_back();
    m_resources.back().first = m_resources.back().value = value;
    m_trace->m_resources.push_back({std::move(name), kind});
    return ResourceId::at(m_resources.size() - 1);
}

ThreadId TraceBuilder::addThread() {
    m_threads.emplace_back();
    return ThreadId::at(m_threads.size() - 1);
}

// Records of several threads are merged by clock readings; a reading that comes out of order is moved, and
// counted.
Nanos TraceBuilder::inOrder(Nanos time, Nanos notBefore) {
    m_last = std::max(m_last, time);
    if (time >= notBefore) return time;
    ++m_repaired;
    return notBefore;
}

void TraceBuilder::arrive(TaskId id, Nanos time) {
    Task& task = m_tasks[id.index()];
    if (task.alive || task.finished) return;
    task.alive = true;
    task.since = task.arrival = time;
    m_trace->m_tasks[id.index()].arrival = time;
    if (task.thread.valid()) refresh(task.thread, {}, time);
}

void TraceBuilder::finish(TaskId id, Nanos time) {
    Task& task = m_tasks[id.index()];
    if (!task.alive) return;
    if (task.thread.valid()) settleOverhead(task.thread, time);
    if (time < task.arrival) {
        m_trace->m_tasks[id.index()].arrival = time;
    } else {
        time = inOrder(time, task.since);
        close(id, {Cause::Finished, -1}, time);
        setLastCause(task, Cause::Finished);
    }
    task.alive = false;
    task.finished = true;
    if (task.thread.valid()) m_threads[task.thread.index()].task = {};
    task.thread = {};
    m_trace->m_tasks[id.index()].finish = time;
}

void TraceBuilder::bind(ThreadId thread, TaskId task, Nanos time) {
    const ThreadId before = std::exchange(m_tasks[task.index()].thread, thread);
    // It goes on without the thread that worked for it: a call that nobody waits for any more.
    if (before.valid() && before != thread) m_threads[before.index()].task = {};
    m_threads[thread.index()].task = task;
    refresh(thread, {}, time);
}

void TraceBuilder::unbind(ThreadId id, State state, Cause cause, int32_t argument, Nanos time) {
    Thread& thread = m_threads[id.index()];
    if (!thread.task.valid()) return;
    const TaskId task = thread.task;
    settleOverhead(id, time);
    change(task, {state, {}, argument}, {cause, -1}, time);
    m_tasks[task.index()].thread = {};
    thread.task = {};
    thread.overlay.reset();
}

void TraceBuilder::park(TaskId task, State state, int32_t argument, Nanos time) {
    const Task& parked = m_tasks[task.index()];
    if (!parked.thread.valid()) change(task, {state, {}, argument}, {}, std::max(time, parked.since));
}

void TraceBuilder::on(ThreadId id, CoreId core, Nanos time, Nanos overhead) {
    Thread& thread = m_threads[id.index()];
    thread.core = core;
    thread.waiting = {};
    thread.overheadUntil = overhead > Nanos{0} ? time + overhead : Nanos{-1};
    refresh(id, {}, time);
}

void TraceBuilder::off(ThreadId id, Cause cause, int32_t argument, Nanos time) {
    offWaiting(id, State::Ready, cause, -1, time);
    const TaskId task = m_threads[id.index()].task;
    if (argument < 0 || !task.valid() || m_tasks[task.index()].last == IntervalStore::kNoPlace) return;
    // A turn of no length leaves no interval: what came before it did not end this way.
    IntervalStore::Row& last = m_trace->m_store.at(m_tasks[task.index()].last);
    if (onCore(last.state())) last.argument = argument;
}

void TraceBuilder::offWaiting(ThreadId id, State state, Cause cause, int32_t argument, Nanos time) {
    settleOverhead(id, time);
    Thread& thread = m_threads[id.index()];
    thread.core = {};
    thread.overheadUntil = Nanos{-1};
    thread.waiting = {state, {}, argument};
    refresh(id, {cause, -1}, time);
}

void TraceBuilder::ready(ThreadId id, Nanos time) {
    Thread& thread = m_threads[id.index()];
    // A task that has waited for the GIL keeps waiting until it has it.
    const bool over = thread.overlay && thread.overlay->state == thread.waiting.state;
    if (over && thread.overlay->state != State::GilWait) thread.overlay.reset();
    thread.waiting = {};
    refresh(id, {}, time);
}

void TraceBuilder::overhead(ThreadId id, bool begins, Nanos time) {
    settleOverhead(id, time);
    m_threads[id.index()].overhead = begins;
    refresh(id, {}, time);
}

void TraceBuilder::overlay(ThreadId id, State state, Cause cause, int32_t argument, Nanos time) {
    settleOverhead(id, time);
    m_threads[id.index()].overlay = Doing{state, {}, argument};
    refresh(id, {cause, -1}, time);
}

void TraceBuilder::clearOverlay(ThreadId id, Nanos time) {
    m_threads[id.index()].overlay.reset();
    refresh(id, {}, time);
}

void TraceBuilder::take(ResourceId id, TaskId task, Nanos time, ThreadId thread) {
    Resource& resource = m_resources[id.index()];
    const bool shared = hasManyHolders(kindOf(id));
    // A lock may be seen taken before it was seen released: clock readings of two threads.
    if (!shared && !resource.holders.empty()) release(id, resource.holders.front().task, time);
    resource.holders.push_back({task, shared ? time : inOrder(time, resource.freeSince), thread});
}

// A semaphore may be given back by a task that never took it: then its longest holder is free of it.
void TraceBuilder::release(ResourceId id, TaskId task, Nanos time) {
    Resource& resource = m_resources[id.index()];
    auto held = std::find_if(resource.holders.begin(), resource.holders.end(),
                             [task](const Holder& holder) { return holder.task == task; });
    const bool semaphore = m_trace->m_resources[id.index()].kind == ResourceKind::Semaphore;
    if (held == resource.holders.end() && semaphore) held = resource.holders.begin();
    if (held == resource.holders.end()) return;
    time = inOrder(time, held->since);
    if (time > held->since) m_trace->m_holdings.push_back({id, held->task, held->since, time, held->thread});
    resource.holders.erase(held);
    resource.freeSince = time;
}

void TraceBuilder::mark(MarkKind kind, TaskId task, TaskId other, Nanos time, ResourceId resource) {
    m_last = std::max(m_last, time);
    m_trace->m_marks.push_back({time, kind, task, other, resource});
    if (kind != MarkKind::HeldAtFork) return;
    m_trace->m_resources[resource.index()].heldAtFork.push_back(other);
    m_trace->m_resources[resource.index()].forkedBy = task;
}

void TraceBuilder::store(ResourceId variable, int64_t value) {
    Resource& resource = m_resources[variable.index()];
    ++resource.updates;
    resource.value = value;
}

void TraceBuilder::increase(ResourceId variable) {
    Resource& resource = m_resources[variable.index()];
    ++resource.updates;
    ++resource.value;
}

void TraceBuilder::write(ResourceId variable, int64_t value) {
    Resource& resource = m_resources[variable.index()];
    resource.written = true;
    resource.value = value;
}

void TraceBuilder::addCgroup(std::string name, Nanos quota, Nanos period) {
    m_trace->m_cgroups.push_back({std::move(name), quota, period});
}

void TraceBuilder::remark(Text text) {
    m_trace->m_remarks.push_back(std::move(text));
}

// The switching at the start of a turn is over at a time that was known in advance; it is entered when the
// next report comes, or here.
void TraceBuilder::settleOverhead(ThreadId id, Nanos time) {
    Thread& thread = m_threads[id.index()];
    if (thread.overheadUntil < Nanos{0} || time < thread.overheadUntil) return;
    const Nanos until = thread.overheadUntil;
    thread.overheadUntil = Nanos{-1};
    if (thread.task.valid()) change(thread.task, doingOf(thread), {}, until);
}

TraceBuilder::Doing TraceBuilder::doingOf(const Thread& thread) const {
    if (thread.overlay) return *thread.overlay;
    if (!thread.core.valid()) return thread.waiting;
    const bool switching = thread.overhead || thread.overheadUntil >= Nanos{0};
    return {switching ? State::Overhead : State::Running, thread.core, -1};
}

void TraceBuilder::refresh(ThreadId id, Why why, Nanos time) {
    m_last = std::max(m_last, time);
    settleOverhead(id, time);
    const Thread& thread = m_threads[id.index()];
    if (thread.task.valid()) change(thread.task, doingOf(thread), why, time);
}

void TraceBuilder::change(TaskId id, const Doing& doing, Why why, Nanos time) {
    Task& task = m_tasks[id.index()];
    if (!task.alive || time < task.arrival) return;
    // A turn that begins with overhead (a process that starts up) is Running for no time before.
    if (doing.state == State::Running && !task.hasRun) m_trace->m_tasks[id.index()].firstRun = time;
    if (task.doing == doing) return;
    if (task.doing.state == State::Running && doing.state != State::Overhead) task.hasRun = true;
    time = inOrder(time, task.since);
    close(id, why, time);
    task.doing = doing;
    task.since = time;
}

// The states of a task follow one another without a gap, so its last interval ends where this one starts.
// When only a state of no length parted two that are alike, they become one.
void TraceBuilder::close(TaskId id, Why why, Nanos time) {
    Task& task = m_tasks[id.index()];
    if (time <= task.since) {
        task.skipped = true;
        return;
    }
    const Doing& doing = task.doing;
    const int32_t argument = doing.argument >= 0 ? doing.argument : why.argument;
    const IntervalStore::Row row{task.since, argument, doing.core, doing.state, why.cause};
    if (doing.state == State::Running) task.hasRun = true;
    if (std::exchange(task.skipped, false) && joinLast(task, row)) return;
    task.last = m_trace->m_store.append(id, task.last, row);
    if (doing.core.valid()) listOnCore(doing.core, task);
}

bool TraceBuilder::joinLast(const Task& task, const IntervalStore::Row& row) {
    if (task.last == IntervalStore::kNoPlace) return false;
    IntervalStore::Row& last = m_trace->m_store.at(task.last);
    const bool sameWait = onCore(row.state()) || last.argument == row.argument;
    if (!last.sameButCause(row) || !sameWait) return false;
    last = {Nanos(last.start), row.argument, row.core(), row.state(), row.cause()};
    return true;
}

// Intervals of one core end one after another in a sound trace; what clock readings of a live run make of it
// may need sorting.
void TraceBuilder::listOnCore(CoreId core, const Task& task) {
    m_trace->m_onCores[core.index()].push_back(task.last);
    Nanos& lastStart = m_lastStartOn[core.index()];
    if (task.since < lastStart) m_coresInOrder = false;
    lastStart = task.since;
}

void TraceBuilder::setLastCause(const Task& task, Cause cause) {
    if (task.last != IntervalStore::kNoPlace) m_trace->m_store.at(task.last).setCause(cause);
}

// Of one that has not finished. Its own arrival: that of the trace may have been cut off already.
Coming TraceBuilder::comingOf(const Task& task, Nanos end) {
    if (!task.alive) return Coming::NotStarted;
    return task.arrival <= end ? Coming::Arrived : Coming::CutOff;
}

void TraceBuilder::closeAll(Nanos end, Cause unfinished) {
    for (size_t i = 0; i < m_threads.size(); ++i) settleOverhead(ThreadId::at(i), end);
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        const TaskId id = TaskId::at(i);
        Task& task = m_tasks[i];
        TraceTask& info = m_trace->m_tasks[i];
        if (!task.finished && !info.helper) info.coming = comingOf(task, end);
        // One that never came has a life of no length.
        if (!task.finished) info.arrival = task.alive ? std::min(info.arrival, end) : end;
        if (!task.alive) continue;
        close(id, {unfinished, -1}, end);
        setLastCause(task, unfinished);
    }
    for (size_t i = 0; i < m_resources.size(); ++i)
        while (!m_resources[i].holders.empty())
            release(ResourceId::at(i), m_resources[i].holders.front().task,
                    std::max(end, m_resources[i].holders.front().since));
}

// The row that ends each task's last interval.
std::vector<IntervalStore::Place> TraceBuilder::closeRows(Nanos end) {
    std::vector<IntervalStore::Place> closing;
    closing.reserve(m_tasks.size());
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        IntervalStore::Place place = m_tasks[i].last;
        if (place != IntervalStore::kNoPlace) {
            const Nanos finish = m_trace->m_tasks[i].finish.value_or(end);
            place =
                m_trace->m_store.append(TaskId::at(i), place, {finish, -1, {}, State::Ready, Cause::None});
        }
        closing.push_back(place);
    }
    return closing;
}

TraceVariable TraceBuilder::variableOf(ResourceId id, const Resource& resource) {
    const int64_t added = sumOf(resource.first, resource.updates);
    return {id, resource.written ? resource.value : added, resource.value, resource.updates};
}

TracePtr TraceBuilder::build(Nanos end) {
    return build(end, Cause::Killed);
}

TracePtr TraceBuilder::buildSoFar(Nanos end) {
    m_trace->m_goesOn = true;
    return build(end, Cause::None);
}

TracePtr TraceBuilder::build(Nanos end, Cause unfinished) {
    end = std::max(end, m_last);
    closeAll(end, unfinished);
    Trace& trace = *m_trace;
    for (size_t i = 0; i < m_resources.size(); ++i)
        if (m_resources[i].updates > 0 || m_resources[i].written)
            trace.m_variables.push_back(variableOf(ResourceId::at(i), m_resources[i]));
    numberHelpers(trace.m_tasks);
    numberGils(trace.m_resources);
    trace.m_end = end;
    sortStably(trace.m_holdings, [](const Holding& a, const Holding& b) {
        return a.resource != b.resource ? a.resource < b.resource : a.start < b.start;
    });
    sortStably(trace.m_marks, [](const Mark& a, const Mark& b) { return a.time < b.time; });
    if (m_repaired > 0)
        remark(Text(TS_PLURAL("{0} clock reading was out of order and was moved.",
                              "{0} clock readings were out of order and were moved."),
                    m_repaired));
    trace.index(closeRows(end), m_coresInOrder);
    TracePtr result = std::move(m_trace);
    *this = TraceBuilder(trace.m_coreCount);
    return result;
}

} // namespace timeslice
