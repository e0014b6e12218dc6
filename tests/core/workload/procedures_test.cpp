#include "core/workload/procedures.h"

#include "tests/core/workload/reading.h"

#include <gmock/gmock.h>

namespace timeslice::procedures_test {
namespace {

using test::problemsOf;
using test::workloadOf;
using testing::HasSubstr;
using testing::StartsWith;

// The procedures begin in line 5, the steps of the one task in the line after the last of them.
std::string withProcedures(const std::string& procedures, const std::string& steps) {
    return "timeslice: 1\nparameters: {t: 4 s}\nresources: {L: lock}\nprocedures:\n" + procedures +
           "tasks:\n- {name: A, steps: [lock: L, unlock: L, " + steps + "]}\n";
}

std::vector<Step> stepsWith(const std::string& procedures, const std::string& steps) {
    std::vector<Step> all = workloadOf(withProcedures(procedures, steps)).groups.at(0).steps;
    all.erase(all.begin(), all.begin() + 2);
    return all;
}

std::vector<Nanos> timesOf(const std::vector<Step>& steps) {
    std::vector<Nanos> times;
    for (const Step& step : steps) times.push_back(step.time);
    return times;
}

constexpr const char* kServe = "  serve:\n    parameters: {work: 5 ms, n: 3}\n    steps:\n"
                               "    - cpu: ${work}\n    - repeat: {times: \"${n}\", steps: [yield]}\n";

TEST(Procedures, StandForTheirSteps) {
    const std::vector<Step> steps =
        stepsWith("  greet: [io: 1 ms, cpu: 2 ms]\n", "do: greet, sleep: 3 ms, do: greet");
    EXPECT_EQ(timesOf(steps), (std::vector<Nanos>{1ms, 2ms, 3ms, 1ms, 2ms}));
    EXPECT_EQ(steps[3].place.line, 5) << "where it is written";
}

TEST(Procedures, TakeArguments) {
    const std::vector<Step> steps = stepsWith(
        kServe, "do: serve, do: {procedure: serve, work: \"${t / 2}\"}, do: {n: 7, procedure: serve}");
    ASSERT_EQ(steps.size(), 6U);
    EXPECT_EQ(timesOf(steps), (std::vector<Nanos>{5ms, 0ms, 2s, 0ms, 5ms, 0ms}));
    EXPECT_EQ(steps[1].times, 3);
    EXPECT_EQ(steps[3].times, 3);
    EXPECT_EQ(steps[5].times, 7);
}

TEST(Procedures, DoOthersWithTheirOwnParameters) {
    const std::string procedures =
        "  outer: {parameters: {t: 1 ms}, steps: [do: {procedure: inner, u: \"${2 * t}\"}, "
        "cpu: \"${t}\"]}\n"
        "  inner: {parameters: {u: 9 ms}, steps: [cpu: \"${u}\", cpu: \"${t}\"]}\n";
    EXPECT_EQ(timesOf(stepsWith(procedures, "do: {procedure: outer, t: 3 ms}")),
              (std::vector<Nanos>{6ms, 4s, 3ms}))
        << "the t of the file where outer's is not known";
}

TEST(Procedures, MayTakeALockAndLeaveItLocked) {
    const std::string procedures = "  enter: [lock: L]\n  leave: [unlock: L]\n";
    EXPECT_EQ(problemsOf(withProcedures(procedures, "do: enter, cpu: 1 ms, do: leave")), "");
    EXPECT_EQ(problemsOf(withProcedures(procedures, "do: leave, do: enter")),
              "f.yaml:6:11: this releases 'L', which the task does not hold here");
}

TEST(Procedures, ReportTheirOwnMistakesWhereTheyStandAndOnce) {
    EXPECT_EQ(problemsOf(withProcedures("  p: [cpu: 5]\n", "do: p, do: p")),
              "f.yaml:5:12: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(problemsOf(withProcedures("  p: 5\n", "do: p")),
              "f.yaml:5:6: found '5', expected a list of steps, each beginning with '- '");
    EXPECT_EQ(problemsOf(withProcedures("  p: {parameters: {a: 1}}\n", "do: p")),
              "f.yaml:5:6: expected the key 'steps' in a procedure");
    EXPECT_THAT(problemsOf(withProcedures("  p: {parametres: {a: 1}, steps: [yield]}\n", "do: p")),
                StartsWith("f.yaml:5:7: unknown key 'parametres'; did you mean 'parameters'?"));
    EXPECT_EQ(problemsOf(withProcedures("  p: {parameters: {procedure: 1}, steps: [yield]}\n", "do: p")),
              "f.yaml:5:20: found 'procedure', expected a parameter's name: letters, digits and _, "
              "not 'procedure'");
    EXPECT_EQ(
        problemsOf("timeslice: 1\nprocedures: [yield]\ntasks: [{name: A, steps: [yield]}]\n"),
        "f.yaml:2:13: found a list, expected a map of procedures, such as serve: [cpu: 5 ms, io: 2 ms]");
}

TEST(Procedures, ReportWhatIsTheArgumentsFaultAtTheCall) {
    EXPECT_EQ(
        problemsOf(withProcedures("  p: {parameters: {a: 5 ms}, steps: [cpu: \"${a - 3 ms}\"]}\n",
                                  "do: p, do: {procedure: p, a: 1 ms}")),
        "f.yaml:7:64: in the procedure 'p', line 5: found '${a - 3 ms}', which is negative, expected a time "
        "of 0 or more");
}

TEST(Procedures, RefuseBadCalls) {
    const std::string one = "  serve: {parameters: {work: 5 ms}, steps: [cpu: \"${work}\"]}\n";
    EXPECT_EQ(problemsOf(withProcedures(one, "do: serve, do: sevre")),
              "f.yaml:7:56: there is no procedure 'sevre'; did you mean 'serve'?");
    EXPECT_EQ(problemsOf(withProcedures(one, "do: serve, do: elephant")),
              "f.yaml:7:56: there is no procedure 'elephant'; procedures are serve");
    EXPECT_EQ(test::stepProblems("do: serve"),
              "f.yaml:6:5: there is no procedure 'serve'; declare it under 'procedures' as serve: [steps]");
    EXPECT_EQ(problemsOf(withProcedures(one, "do: serve, do: {work: 1 ms}")),
              "f.yaml:7:56: expected the key 'procedure' in 'do'");
    EXPECT_THAT(problemsOf(withProcedures(one, "do: {procedure: serve, wrok: 1 ms}")),
                HasSubstr("unknown key 'wrok'; did you mean 'work'? keys here are procedure, work"));
    EXPECT_THAT(problemsOf(withProcedures(one, "do: {procedure: serve, work: 3}")),
                HasSubstr("found '3', expected a value of the same kind as 5 ms"));
    EXPECT_THAT(problemsOf(withProcedures(one, "do: {procedure: serve, work: [1 ms]}")),
                HasSubstr("found a list, expected a number, with or without a unit"));
    EXPECT_THAT(problemsOf(withProcedures(one, "do: serve, {do: serve, timeout: 1 ms}")),
                HasSubstr("found 'timeout' in the same step as 'do'"));
}

TEST(Procedures, MustBeUsed) {
    EXPECT_EQ(problemsOf(withProcedures("  p: [yield]\n  q: [do: p]\n", "cpu: 1 ms")),
              "f.yaml:6:3: the procedure 'q' is declared but no step does it");
}

TEST(Procedures, MustNotCallThemselves) {
    EXPECT_EQ(problemsOf(withProcedures("  p: [do: p]\n", "do: p")),
              "f.yaml:5:11: the procedure 'p' calls itself: p, p");
    EXPECT_EQ(problemsOf(withProcedures("  p: [do: q]\n  q: [yield, do: r]\n  r: [do: p]\n", "do: p")),
              "f.yaml:7:11: the procedure 'p' calls itself: p, q, r, p");
}

std::string chain(int length, bool backwards, int calls = 1) {
    std::string text;
    for (int i = 0; i < length; ++i) {
        const int number = backwards ? i : length - 1 - i;
        std::string steps = number == 0 ? "yield" : "";
        for (int call = 0; number > 0 && call < calls; ++call)
            steps += (call > 0 ? ", do: p" : "do: p") + std::to_string(number - 1);
        text += "  p" + std::to_string(number) + ": [" + steps + "]\n";
    }
    return text;
}

TEST(Procedures, CallEachOtherSixteenDeepInWhateverOrderTheyStand) {
    for (const bool backwards : {false, true}) {
        EXPECT_EQ(stepsWith(chain(16, backwards), "do: p15").size(), 1U);
        EXPECT_THAT(problemsOf(withProcedures(chain(17, backwards), "do: p16")),
                    HasSubstr("procedures call each other more than 16 deep"));
        EXPECT_THAT(problemsOf(withProcedures(chain(20'000, backwards), "do: p19999")),
                    HasSubstr("procedures call each other more than 16 deep"));
    }
}

TEST(Procedures, WriteOutAMillionStepsAtMost) {
    EXPECT_EQ(stepsWith(chain(8, true, 5), "do: p7").size(), 78'125U);
    EXPECT_THAT(problemsOf(withProcedures(chain(12, true, 9), "do: p11")),
                HasSubstr("the calls of procedures write out more than 1000000 steps"));
}

TEST(Procedures, CountTheRepetitionsAroundTheCall) {
    EXPECT_THAT(problemsOf(withProcedures("  p: [repeat: {times: 1000000, steps: [yield]}]\n",
                                          "do: p, repeat: {times: 1000000, steps: [do: p]}")),
                HasSubstr("in the procedure 'p', line 5: found 1000000 repetitions inside 1000000"));
}

} // namespace
} // namespace timeslice::procedures_test
