// The Python engine: a workload in the system's own CPython. Private to core/run.
//
// How it works:
// - The interpreter is asked once what it is (python_interpreter.cpp). A run starts it on our program
//   (resources/python/timeslice_worker.py, part of this library), isolated (-I -S -B) and with the order as
//   JSON (python_order.cpp) in a memory file. Nothing is installed, nothing is written to a disk.
// - The program writes the records of core/machine/live/record/record.h, and a few kinds of its own, into the same
//   kind of log as the live engine; python_replay.cpp makes the trace from them.
// - This side watches the time limit, cancelling, and a deadlock when nothing has been recorded for a
//   while.
#pragma once

#include "core/machine/live/record/replay.h"
#include "core/run/engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

struct PythonInterpreter {
    std::string program;        // the interpreter itself, not a script that chooses one
    std::string implementation; // "CPython"
    std::string version;        // "3.11.2"
    int major = 0;
    int minor = 0;
    bool freeThreaded = false; // built without a GIL
};

// Empty path: `python3` of the PATH. Starts the interpreter the first time it is asked for. Any thread may
// call. Errors: not found, does not respond, older than 3.9.
Result<PythonInterpreter> findPython(const std::string& path);

// What the Python engine would refuse; asks for the interpreter.
void checkPython(const Workload& workload, const RunSpec& spec, Problems& problems);

Result<Outcome> runPython(const Workload& workload, const RunSpec& spec, std::stop_token stop,
                          const RunHooks& hooks);

// Threads of these share one GIL that the trace shows.
bool showsGil(const RunSpec& spec);

struct PythonOrder {
    const Workload& workload;
    const RunSpec& spec;
    std::vector<int> cores; // CPU numbers
    int log = -1;           // this process's descriptor of the log
};
std::string toJson(const PythonOrder& order);

// Kinds of records that only our Python program writes; the program has the same numbers.
enum class PythonRecord : uint8_t {
    Helper = 64, // a: PythonHelper, c: task
    Store,       // b: variable, c: its value now
    Lost,        // a: variable, b: the task whose update was lost, c: the task that wrote over it
    Value,       // b: variable, c: its value at the end of the run
    Arrives,     // c: task that another one has started
    Write,       // b: variable, c: its value now, written and not added to
    High,        // c: the upper half of the value in the thread's next record that has one
    Far,         // c: the task in `b` of the thread's next Lost, where it is too large for that
};
enum class PythonHelper : uint8_t { MainThread, Worker, MainProcess, Loop };

// Places behind the log's header, before its chunks, that our Python program uses for itself.
inline constexpr size_t kPythonWorkers =
    SharedLog::kHeaderSize - 8192; // uint32_t: processes that a pool has started
inline constexpr size_t kPythonSlots =
    kPythonWorkers + 64; // int32_t each: the process that is a pool's worker of this number
inline constexpr size_t kPythonSlotCount = (SharedLog::kHeaderSize - kPythonSlots) / sizeof(int32_t);
static_assert(sizeof(LogHeader) <= kPythonWorkers);

// Tells the builder, which knows the plan's tasks and resources, what the log holds, as far as `until` of a
// run that has no end (yet). Answers the run's end. `oneGil`: its threads are one interpreter's.
Nanos replayPython(const SharedLog& log, const std::vector<int>& cores, size_t tasks, TraceBuilder& builder,
                   bool oneGil = false, const std::optional<ToldUntil>& until = {},
                   RecordAgreement* agreement = nullptr);

} // namespace timeslice
