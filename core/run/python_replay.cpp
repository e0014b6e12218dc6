// From a Python run's log to its trace: what only our Python program writes here, the rest in replay().
#include "core/machine/live/record/replay.h"
#include "core/run/python_engine.h"

#include <algorithm>
#include <map>

namespace timeslice {
namespace {

const char* nameOf(PythonHelper helper) {
    constexpr auto names = tableOf<PythonHelper, const char*>(
        {TS_TEXT("main thread"), TS_TEXT("worker"), TS_TEXT("main process"), TS_TEXT("event loop")});
    return names[std::min<size_t>(static_cast<size_t>(helper), std::size(names) - 1)];
}

// What the updates of a variable came to.
struct Updates {
    int64_t count = 0;
    int64_t lastTime = 0;
    int64_t value = 0;
    bool written = false;
    bool final = false; // the value was read when all was over
};

class OwnRecords {
  public:
    OwnRecords(const SharedLog& log, size_t tasks, TraceBuilder& builder,
               const std::optional<ToldUntil>& until)
        : m_log(log), m_tasks(tasks), m_builder(builder),
          m_start(log.header().start.load(std::memory_order_acquire)) {
        if (until && m_start > 0) m_end = until->now.nanos - until->before.count();
    }

    void tell() {
        uint32_t threads = 0;
        for (const LogChunk& chunk : m_log.chunks()) {
            threads = std::max(threads, chunk.thread + 1);
            // Acquire: these records are complete.
            const uint32_t count = std::min(chunk.count.load(std::memory_order_acquire), LogChunk::kRecords);
            for (uint32_t i = 0; i < count; ++i)
                if (isHelper(chunk.records[i]) || chunk.records[i].time <= m_end)
                    take(chunk.records[i], chunk.thread);
        }
        for (uint32_t i = 0; i < threads; ++i) m_builder.addThread();
        addHelpers();
        storeValues();
    }

  private:
    // Lanes, which a trace has from its beginning.
    static bool isHelper(const Record& record) {
        return static_cast<PythonRecord>(record.kind) == PythonRecord::Helper;
    }
    void take(const Record& record, uint32_t thread) {
        const Nanos time(std::max<int64_t>(0, record.time - m_start));
        switch (static_cast<PythonRecord>(record.kind)) {
        case PythonRecord::Helper:
            m_helpers.emplace(record.c, static_cast<PythonHelper>(record.a));
            break;
        case PythonRecord::Arrives:
            m_builder.arrive(TaskId{record.c}, time);
            break;
        case PythonRecord::Lost:
            m_builder.mark(MarkKind::LostUpdate, TaskId{record.c}, otherIn(record, thread), time,
                           ResourceId{record.a});
            break;
        case PythonRecord::Store:
            ++m_updates[record.b].count;
            keepLast(record, thread, false);
            break;
        case PythonRecord::Write:
            m_updates[record.b].written = true;
            keepLast(record, thread, false);
            break;
        case PythonRecord::Value:
            keepLast(record, thread, true);
            break;
        case PythonRecord::High:
            m_high[thread] = record.c;
            break;
        case PythonRecord::Far:
            m_far[thread] = record.c;
            break;
        }
    }

    void keepLast(const Record& record, uint32_t thread, bool final) {
        const int64_t value = valueOf(record, thread);
        Updates& updates = m_updates[record.b];
        if (updates.final || (!final && record.time < updates.lastTime)) return;
        updates.lastTime = record.time;
        updates.value = value;
        updates.final = final;
    }

    int64_t valueOf(const Record& record, uint32_t thread) {
        const auto high = m_high.find(thread);
        if (high == m_high.end()) return record.c;
        const uint64_t upper = static_cast<uint64_t>(static_cast<uint32_t>(high->second)) << 32;
        m_high.erase(high);
        return static_cast<int64_t>(upper | static_cast<uint32_t>(record.c));
    }

    TaskId otherIn(const Record& record, uint32_t thread) {
        const auto far = m_far.find(thread);
        if (record.b != UINT16_MAX || far == m_far.end()) return TaskId{record.b};
        return TaskId{far->second};
    }

    // Their numbers follow the tasks'; one that wrote nothing has a lane all the same.
    void addHelpers() {
        if (m_helpers.empty()) return;
        const auto first = static_cast<int32_t>(m_tasks);
        for (int32_t task = first; task <= m_helpers.rbegin()->first; ++task) {
            const auto found = m_helpers.find(task);
            const PythonHelper helper = found == m_helpers.end() ? PythonHelper::Worker : found->second;
            m_builder.arrive(m_builder.addTask(nameOf(helper), true), Nanos{0});
        }
    }

    // The builder counts what it is told; the last value is what counts.
    void storeValues() {
        for (const auto& [variable, updates] : m_updates) {
            for (int64_t i = 0; i < updates.count; ++i) m_builder.store(ResourceId{variable}, updates.value);
            if (updates.written) m_builder.write(ResourceId{variable}, updates.value);
        }
    }

    const SharedLog& m_log;
    size_t m_tasks;
    TraceBuilder& m_builder;
    int64_t m_start;
    int64_t m_end = INT64_MAX;
    std::map<int32_t, PythonHelper> m_helpers; // by task
    std::map<int32_t, Updates> m_updates;      // by variable
    std::map<uint32_t, int32_t> m_high;        // by thread: of its next value
    std::map<uint32_t, int32_t> m_far;         // by thread: of its next Lost
};

} // namespace

Nanos replayPython(const SharedLog& log, const std::vector<int>& cores, size_t tasks, TraceBuilder& builder,
                   bool oneGil, const std::optional<ToldUntil>& until, RecordAgreement* agreement) {
    OwnRecords(log, tasks, builder, until).tell();
    return replay(log, cores, builder,
                  {oneGil ? Places::FittedUntilHeard : Places::Fitted, until, agreement});
}

} // namespace timeslice
