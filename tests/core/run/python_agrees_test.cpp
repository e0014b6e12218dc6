// Python and the simulated machine agree on steps that are left early: on when each task ends, and on its marks.
#include "tests/core/run/python_scopes.h"

namespace timeslice::python_agrees_test {
namespace {

using test::kNear;
using test::marksOf;
using test::PythonScopes;

constexpr MarkKind kKinds[] = {MarkKind::Caught, MarkKind::Failed, MarkKind::TimedOut, MarkKind::Cancelled};

struct Case {
    const char* name;
    const char* body;
    bool serial = true; // else its tasks wait for others that come later
};

const Case kCases[] = {
    {"failures", R"(
resources: {l: lock, v: {variable: 0}}
tasks:
  - {name: a, steps: [{try: [{with: l, steps: [{sleep: 20 ms}, fail]}], except: [{sleep: 60 ms}], finally: [{io: 40 ms}]}, {sleep: 20 ms}]}
  - {name: b, steps: [{try: [{sleep: 20 ms}, {write: {variable: v, value: 1 / v}}], finally: [{sleep: 40 ms}]}, {sleep: 20 ms}]}
  - {name: c, steps: [{sleep: 10 ms}, {with: l, steps: [{sleep: 30 ms}]}]}
  - {name: d, steps: [{try: [{try: [fail], except: [{sleep: 40 ms}, fail], finally: [{sleep: 40 ms}]}], except: [{sleep: 40 ms}]}]}
  - {name: e, steps: [{try: [{try: [{sleep: 40 ms}], finally: [fail, {sleep: 40 ms}]}, {sleep: 40 ms}], except: []}]}
)"},
    {"times", R"(
resources: {l: lock, s: {semaphore: 0}, q: {queue: 1}, e: event, m: lock, c: condition}
tasks:
  - {name: holder, steps: [{with: l, steps: [{sleep: 300 ms}]}]}
  - {name: a, start: 50 ms, steps: [{within: 40 ms, steps: [{with: l, steps: [yield]}, {sleep: 200 ms}], else: [{sleep: 40 ms}]}]}
  - {name: b, start: 50 ms, steps: [{within: 40 ms, steps: [{acquire: s, timeout: 80 ms}, {sleep: 200 ms}]}, {sleep: 40 ms}]}
  - {name: d, start: 50 ms, steps: [{within: 120 ms, steps: [{get: q, timeout: 40 ms}, {sleep: 20 ms}], else: [{sleep: 200 ms}]}]}
  - {name: f, start: 50 ms, steps: [{within: 40 ms, steps: [{try: [{wait: e}], except: [{sleep: 200 ms}], finally: [{io: 80 ms}]}]}]}
  - {name: g, start: 50 ms, steps: [{within: 40 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}, {with: m, steps: [{sleep: 40 ms}]}]}
  - {name: h, start: 50 ms, steps: [{within: 40 ms, steps: [{sleep: 120 ms}, {sleep: 200 ms}]}, {sleep: 40 ms}]}
  - {name: i, start: 50 ms, steps: [{within: 40 ms, steps: [{within: 120 ms, steps: [{wait: e}], else: [{sleep: 200 ms}]}], else: [{sleep: 40 ms}]}]}
  - {name: j, start: 50 ms, steps: [{within: 160 ms, steps: [{within: 40 ms, steps: [{wait: e}], else: [{sleep: 40 ms}]}], else: [{sleep: 200 ms}]}]}
  - {name: k, start: 50 ms, steps: [{within: 40 ms, steps: [{sleep: 80 ms}], else: [{sleep: 40 ms}]}]}
  - {name: n, start: 50 ms, steps: [{within: 40 ms, steps: [{repeat: {times: forever, steps: [{sleep: 5 ms}]}}]}]}
  - {name: o, start: 50 ms, steps: [{within: 40 ms, steps: [{join: holder}], else: [{sleep: 40 ms}]}]}
)",
     false},
    {"cancellations", R"(
tasks:
  - {name: main, steps: [{sleep: 20 ms}, {cancel: a}, {cancel: b}, {sleep: 60 ms}, {cancel: a}]}
  - {name: a, steps: [{try: [{try: [{sleep: 60 ms}, {sleep: 200 ms}], except: [{sleep: 200 ms}], finally: [{sleep: 80 ms}, fail]}], except: [{sleep: 200 ms}], finally: [{io: 40 ms}]}, {sleep: 200 ms}]}
  - {name: b, steps: [{within: 40 ms, steps: [{try: [{sleep: 60 ms}, {sleep: 200 ms}], finally: [{within: 40 ms, steps: [{sleep: 80 ms}, {sleep: 200 ms}], else: [{sleep: 40 ms}]}]}]}, {sleep: 200 ms}]}
)",
     false},
    {"groups", R"(
tasks:
  - {name: all well, steps: [{group: [a, b], steps: [{sleep: 40 ms}]}, {sleep: 40 ms}]}
  - {name: a, count: 2, steps: [{sleep: 80 ms}]}
  - {name: b, steps: [{sleep: 120 ms}]}
  - {name: one fails, steps: [{try: [{group: [c, d]}, {sleep: 200 ms}], except: [{sleep: 40 ms}]}]}
  - {name: c, steps: [{sleep: 40 ms}, fail]}
  - {name: d, steps: [{try: [{sleep: 100 ms}, {sleep: 200 ms}], except: [{sleep: 200 ms}], finally: [{sleep: 40 ms}]}]}
  - {name: fails, steps: [{group: e, steps: [{sleep: 40 ms}, fail]}, {sleep: 200 ms}]}
  - {name: e, steps: [{sleep: 100 ms}, {sleep: 200 ms}]}
  - {name: out of time, steps: [{within: 40 ms, steps: [{group: f}, {sleep: 200 ms}], else: [{sleep: 40 ms}]}]}
  - {name: f, steps: [{sleep: 100 ms}, {sleep: 200 ms}]}
)"},
    {"nested groups", R"(
tasks:
  - {name: outer, steps: [{try: [{group: [inner, c]}], except: [{sleep: 40 ms}]}]}
  - {name: inner, steps: [{group: a, steps: []}, {sleep: 200 ms}]}
  - {name: a, steps: [{sleep: 100 ms}, {sleep: 200 ms}]}
  - {name: c, steps: [{sleep: 40 ms}, fail]}
  - {name: main, steps: [{sleep: 40 ms}, {cancel: parent}]}
  - {name: parent, steps: [{group: b, steps: [{sleep: 80 ms}, {sleep: 200 ms}]}]}
  - {name: b, steps: [{sleep: 120 ms}, {sleep: 200 ms}]}
)"},
    {"rounds", R"(
resources: {v: variable}
tasks:
  - {name: parent, steps: [{repeat: {times: 3, steps: [{try: [{group: a}, {sleep: 40 ms}], except: [{sleep: 80 ms}]}]}}]}
  - {name: a, steps: [{write: {variable: v, value: v + 1}}, {if: v == 2, steps: [fail]}, {sleep: 20 ms}]}
)"},
};

// What differs, empty if nothing does.
std::string differences(const RunResult& real, const RunResult& simulated) {
    std::string text;
    if (real.ending != simulated.ending) text += "ending: " + plainEnglish().render(real.message) + "\n";
    for (size_t task = 0; task < simulated.trace->tasks().size(); ++task) {
        const TraceTask& there = simulated.trace->tasks()[task];
        if (there.helper) break;
        const Nanos end = test::finishOf(real, task);
        const Nanos expected = test::finishOf(simulated, task);
        if (std::chrono::abs(end - expected) > kNear)
            text += there.name + " ends at " + plainEnglish().time(end) + ", simulated at " +
                    plainEnglish().time(expected) + "\n";
        for (const MarkKind kind : kKinds) {
            const auto number = static_cast<int32_t>(task);
            const size_t marks = marksOf(real, kind, number).size();
            const size_t simulatedMarks = marksOf(simulated, kind, number).size();
            if (marks != simulatedMarks)
                text += there.name + " has " + std::to_string(marks) + " marks of kind " +
                        std::to_string(static_cast<int>(kind)) + ", simulated " +
                        std::to_string(simulatedMarks) + "\n";
        }
    }
    return text;
}

void expectAgreement(const Case& one, const char* model) {
    const auto workload = test::workloadFrom(one.body);
    RunSpec inPython = PythonScopes::spec(model);
    if (inPython.settings.contains("max_workers")) inPython.settings["max_workers"] = 16;
    RunSpec inSimulation = inPython;
    inSimulation.engine = Engine::Simulated;
    const RunResult simulated = test::runOf(*workload, inSimulation);
    test::retryWhileLoaded([&] {
        EXPECT_EQ(differences(test::runOf(*workload, inPython), simulated), "")
            << one.name << " in " << model;
    });
}

// Processes take too long to start to be compared by the clock.
TEST_F(PythonScopes, AgreeWithTheSimulation) {
    for (const Case& one : kCases)
        for (const char* model : {"gil", "thread-pool", "async", "async-threads"})
            expectAgreement(one, model);
}

// Without the tasks that wait for one another, which would wait for ever.
TEST_F(PythonScopes, AgreeWithTheSimulationInSerial) {
    for (const Case& one : kCases)
        if (one.serial) expectAgreement(one, "serial");
}

} // namespace
} // namespace timeslice::python_agrees_test
