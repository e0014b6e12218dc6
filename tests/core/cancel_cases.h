// Tasks that are cancelled 20 ms after the start, in the middle of a step of 60 ms of each kind: what the
// tests of the simulated machine and those of the other engines run.
#pragma once

#include <string>
#include <vector>

namespace timeslice::test {

// When a cancelled task ends.
enum class EndsAt { Once, EndOfStep };

struct CancelCase {
    std::string name; // of the task that is cancelled
    std::string step;
    std::string resources; // lines, with their names
    std::string others;    // tasks that make it wait
    bool waits = true;     // else it computes, or calls what computes
    bool devices = false;  // asks a server or a link
};

inline const std::vector<CancelCase>& cancelCases() {
    static const std::vector<CancelCase> cases = {
        {"sleeper", "{sleep: 60 ms}", "", ""},
        {"asker", "{io: 60 ms}", "", ""},
        {"locker", "{with: l, steps: [yield]}", "  l: lock\n",
         "  - {name: has lock, steps: [{lock: l}, {io: 60 ms}, {unlock: l}]}\n"},
        {"acquirer", "{with: s, steps: [yield]}", "  s: {semaphore: 1}\n",
         "  - {name: has permit, steps: [{acquire: s}, {io: 60 ms}, {release: s}]}\n"},
        {"reader", "{read_lock: r}", "  r: rwlock\n",
         "  - {name: writes, steps: [{write_lock: r}, {io: 60 ms}, {unlock: r}]}\n"},
        {"writer", "{write_lock: w}", "  w: rwlock\n",
         "  - {name: reads, steps: [{read_lock: w}, {io: 60 ms}, {unlock: w}]}\n"},
        {"getter", "{get: q}", "  q: {queue: 1}\n", "  - {name: puts, steps: [{io: 60 ms}, {put: q}]}\n"},
        {"putter", "{put: f}", "  f: {queue: 1}\n",
         "  - {name: gets, steps: [{put: f}, {io: 60 ms}, {get: f}]}\n"},
        {"comer", "{barrier: b}", "  b: {barrier: 2}\n",
         "  - {name: comes late, daemon: true, steps: [{io: 60 ms}, {barrier: b}]}\n"},
        {"waiter", "{wait: e}", "  e: event\n", "  - {name: signals, steps: [{io: 60 ms}, {signal: e}]}\n"},
        {"counter", "{wait: z}", "  z: {latch: 1}\n",
         "  - {name: counts, steps: [{io: 60 ms}, {count_down: z}]}\n"},
        {"meeter", "{with: m, steps: [{wait: {condition: c, with: m}}]}", "  m: lock\n  c: condition\n",
         "  - {name: notifies, steps: [{io: 60 ms}, {lock: m}, {notify: c}, {unlock: m}]}\n"},
        {"joiner", "{join: ends}", "", "  - {name: ends, steps: [{io: 60 ms}]}\n"},
        {"chooser", "{join: {any: [one, two]}}", "",
         "  - {name: one, steps: [{io: 60 ms}]}\n  - {name: two, steps: [{io: 60 ms}]}\n"},
        {"client", "{io: {request: srv, latency: 1 ms}}", "  srv: {server: 1}\n",
         "  - {name: served, steps: [{io: {request: srv, latency: 60 ms}}]}\n", true, true},
        {"loader", "{io: {latency: 0 ms, bytes: 60 kB, over: net}}", "  net: {link: 1 MB/s}\n", "", true,
         true},
        {"blocker", "{block: 60 ms}", "", "", false},
        {"computer", "{cpu: 60 ms}", "", "", false},
        {"caller", "{call: 60 ms}", "", "", false},
        {"native", "{native: 60 ms}", "", "", false},
        {"adder", "{add: {variable: v, gap: 60 ms}}", "  v: variable\n", "", false},
    };
    return cases;
}

// One workload of several cases. After its step a task sleeps a moment, so that one who needs the GIL, or the
// loop, to cancel it gets at it. The tasks that are cancelled come later than those that they wait for, by
// `later`: on a real machine, whose threads start in any order, by some milliseconds.
inline std::string cancelWorkload(const std::vector<CancelCase>& cases, const std::string& later = "2 ms") {
    std::string resources;
    std::string tasks = "  - {name: main, steps: [{io: 20 ms}";
    for (const CancelCase& one : cases) {
        resources += one.resources;
        tasks += ", {cancel: " + one.name + "}";
    }
    for (const CancelCase& one : cases) tasks += ", {join: " + one.name + "}";
    tasks += "]}\n";
    for (const CancelCase& one : cases) tasks += one.others;
    for (const CancelCase& one : cases)
        tasks += "  - {name: " + one.name + ", start: " + later + ", steps: [" + one.step +
                 ", {sleep: 1 ms}, {io: 500 ms}]}\n";
    return (resources.empty() ? "" : "resources:\n" + resources) + "tasks:\n" + tasks;
}

} // namespace timeslice::test
