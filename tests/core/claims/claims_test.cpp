#include "core/claims/figures.h"
#include "core/recording/claim_runs.h"

#include "tests/core/small_trace.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::comparedOf;
using test::resultOf;
using test::SmallTrace;
using ::testing::HasSubstr;

// Two tasks on one core; Polite sleeps for 2 ms, waits 4 ms for the GIL, then runs 1 ms, twice; Busy computes.
//
//     Busy    0---------10 running
//     Polite  0 sleep 2 gil_wait 6 run 7 sleep 9 gil_wait 17 run 18
TracePtr convoy() {
    SmallTrace small(2);
    small.task("Busy", 0ms, {{State::Running, 10ms, 0}});
    small.task("Polite", 0ms,
               {{State::Sleep, 2ms},
                {State::GilWait, 4ms},
                {State::Running, 1ms, 1},
                {State::Sleep, 2ms},
                {State::GilWait, 8ms},
                {State::Running, 1ms, 1},
                {State::Sleep, 2ms},
                {State::Running, 2ms, 1}});
    return small.build(22ms);
}

TracePtr alone(Nanos length) {
    SmallTrace small(1);
    small.task("Busy", 0ms, {{State::Running, length, 0}});
    return small.build();
}

// The convoy as run 1, and a task alone for 4 ms, called "Alone", as run 2.
class Claims : public ::testing::Test {
  protected:
    ClaimScope scope() const { return {m_runs}; }
    static ClaimExpression parsed(const std::string& text) {
        const auto expression = ClaimExpression::parse(text);
        if (!expression) throw std::runtime_error(plainEnglish().render(expression.error().message));
        return *expression;
    }
    std::string value(const std::string& text) const {
        const auto value = parsed(text).value(scope());
        return value ? shown(*value, plainEnglish())
                     : "error: " + plainEnglish().render(value.error().message);
    }
    // "holds", what was found instead, or why it cannot be said.
    std::string check(const std::string& text) const {
        const auto finding = parsed(text).check(scope());
        if (!finding) return "error: " + plainEnglish().render(finding.error().message);
        return finding->holds ? "holds" : plainEnglish().render(finding->found);
    }
    // "12: what is wrong", by columns from 1.
    static std::string problem(const std::string& text) {
        const auto expression = ClaimExpression::parse(text);
        if (expression) return "none";
        return std::to_string(expression.error().offset + 1) + ": " +
               plainEnglish().render(expression.error().message);
    }

    std::vector<Compared> m_compared = {comparedOf(resultOf(convoy(), "gil"), "Threads with a GIL"),
                                        comparedOf(resultOf(alone(4ms)), "Alone")};
    std::vector<ClaimRun> m_runs = {claimRunOf(*m_compared[0].recording, "Threads with a GIL"),
                                    claimRunOf(*m_compared[1].recording, "Alone")};
};

TEST_F(Claims, NameARunByItsPlaceOrItsLabel) {
    EXPECT_EQ(value("makespan of 1"), "22 ms");
    EXPECT_EQ(value("makespan in 2"), "4 ms");
    EXPECT_EQ(value("makespan of Alone"), "4 ms");
    EXPECT_EQ(value("makespan of \"Threads with a GIL\""), "22 ms");
    EXPECT_EQ(value("makespan of Threads with a GIL"), "22 ms");
}

TEST_F(Claims, SayWhichRunThereIsNone) {
    EXPECT_EQ(value("makespan of 3"), "error: run 3: there are only 2 runs");
    EXPECT_EQ(value("makespan of Aline"), "error: no run is called 'Aline'; did you mean 'Alone'?");
    EXPECT_EQ(value("makespan"), "error: there are 2 runs; say which, by its place (in 1) or its label");
    m_runs.pop_back();
    EXPECT_EQ(value("makespan"), "22 ms") << "a lone run needs no name";
}

TEST_F(Claims, HaveAWordForEveryMetric) {
    for (const MetricDefinition& metric : metricDefinitions()) {
        std::string word(metric.id);
        if (word.ends_with("_ns")) word.resize(word.size() - 3);
        if (word.ends_with("_bytes")) word.resize(word.size() - 6);
        EXPECT_TRUE(ClaimExpression::parse(word + " of 1")) << word;
    }
    EXPECT_EQ(value("cores_used of 1"), "2");
    EXPECT_EQ(value("cores used of 1"), "2") << "blanks do as well";
    EXPECT_EQ(value("voluntary-switches in 2"), "1");
}

// Busy is busy for 10 ms and Polite for 4 ms of 2 x 22 ms.
TEST_F(Claims, PrintAValueWithItsUnit) {
    EXPECT_EQ(value("utilisation of 1"), "32 %");
    EXPECT_EQ(value("jain_fairness of 2"), "1");
    EXPECT_EQ(value("makespan of 1 / makespan of 2"), "5.50");
    EXPECT_EQ(value("2 * makespan of 1"), "44 ms");
    EXPECT_EQ(value("50% * makespan of 1"), "11 ms");
    EXPECT_EQ(value("4 MB"), "4 MB");
    EXPECT_EQ(value("1500 kB"), "1.50 MB");
}

TEST_F(Claims, AskForTimesOfATask) {
    EXPECT_EQ(value("start of Polite in 1"), "6 ms");
    EXPECT_EQ(value("response of Polite in 1"), "6 ms");
    EXPECT_EQ(value("end of Polite in 1"), "22 ms");
    EXPECT_EQ(value("turnaround of Busy in 1"), "10 ms");
    EXPECT_EQ(value("waiting of Polite in 1"), "12 ms");
    EXPECT_EQ(value("cpu of Polite in 1"), "4 ms");
}

TEST_F(Claims, AskForTimesInAState) {
    EXPECT_EQ(value("gil_wait of Polite in 1"), "12 ms");
    EXPECT_EQ(value("longest gil_wait of Polite in 1"), "8 ms");
    EXPECT_EQ(value("shortest gil_wait of Polite in 1"), "4 ms");
    EXPECT_EQ(value("median gil_wait of Polite in 1"), "6 ms");
    EXPECT_EQ(value("mean sleep of Polite in 1"), "2 ms");
    EXPECT_EQ(value("count of gil_wait of Polite in 1"), "2");
    EXPECT_EQ(value("first gil_wait of Polite in 1"), "2 ms");
    EXPECT_EQ(value("last gil_wait of Polite in 1"), "9 ms");
    EXPECT_EQ(value("running in 1"), "14 ms") << "of all tasks";
    EXPECT_EQ(value("io of Polite in 1"), "0 ns");
    EXPECT_EQ(value("longest io of Polite in 1"), "error: 'Polite' has no io");
}

// It wakes up at 2, 9 and 20 ms: 7 and 11 ms apart.
TEST_F(Claims, KnowTheMedianDistanceOfWakeUps) {
    EXPECT_EQ(value("period of Polite in 1"), "9 ms");
    const TimeRange range{0ms, 10ms};
    const auto within = parsed("period of Polite in 1").value({m_runs, range});
    ASSERT_TRUE(within);
    EXPECT_EQ(shown(*within, plainEnglish()), "7 ms");
    EXPECT_EQ(value("period of Busy in 1"),
              "error: 'Busy' has no period: it wakes up less than twice in that time");
}

TEST_F(Claims, KnowTheOrderInWhichTasksFinish) {
    EXPECT_EQ(value("order in 1"), "Busy, Polite");
    EXPECT_EQ(check("order in 1 = Busy Polite"), "holds");
    EXPECT_EQ(check("order in 1 = Busy, Polite"), "holds");
    EXPECT_EQ(check("order in 1 = Polite Busy"), "found Busy, Polite, expected Polite, Busy");
    EXPECT_EQ(check("order in 1 != Polite Busy"), "holds");
    EXPECT_EQ(check("order in 1 = Polite"), "holds") << "only the tasks that are named count";
}

TEST_F(Claims, SplitNamesOfSeveralWordsAsTasksAreCalled) {
    SmallTrace small(1);
    small.task("Adder 2", 0ms, {{State::Running, 1ms, 0}});
    small.task("Adder 1", 0ms, {{State::Ready, 1ms}, {State::Running, 1ms, 0}});
    m_compared = {comparedOf(resultOf(small.build()))};
    m_runs = {claimRunOf(*m_compared[0].recording, "")};
    EXPECT_EQ(check("order = Adder 2 Adder 1"), "holds");
    EXPECT_EQ(check("order = \"Adder 2\" \"Adder 1\""), "holds");
    EXPECT_EQ(check("start_order = Adder 1 Adder 2"), "found Adder 2, Adder 1, expected Adder 1, Adder 2");
    EXPECT_EQ(value("ready of Adder 1"), "1 ms");
}

TEST_F(Claims, CompareTimesWithTimes) {
    EXPECT_EQ(check("makespan of 1 > 0.95 * makespan of 2"), "holds");
    EXPECT_EQ(check("makespan of 1 < 9 ms"), "found 22 ms, expected less than 9 ms");
    EXPECT_EQ(check("makespan of 1 >= 22 ms"), "holds");
    EXPECT_EQ(check("makespan of 1 > 22 ms"), "found 22 ms, expected more than 22 ms");
    EXPECT_EQ(check("makespan of 1 = 22000001 ns"), "found 22000000 ns, expected 22000001 ns")
        << "two that read equal are written out";
    EXPECT_EQ(check("count of gil_wait in 1 = 2"), "holds");
}

TEST_F(Claims, AllowATolerance) {
    EXPECT_EQ(check("makespan of 1 within 5% of 21 ms"), "holds");
    EXPECT_EQ(check("makespan of 1 within 4% of 21 ms"), "found 22 ms, expected 21 ms, within 4.0 %");
    EXPECT_EQ(check("makespan of 1 within 1 ms of 21 ms"), "holds");
    EXPECT_EQ(check("makespan of 1 within 999 us of 21 ms"), "found 22 ms, expected 21 ms, within 999 µs");
}

TEST_F(Claims, JoinClaims) {
    EXPECT_EQ(check("not deadlock in 1"), "holds");
    EXPECT_EQ(check("deadlock in 1"), "found no deadlock in 1");
    EXPECT_EQ(check("deadlock in 1 or makespan of 1 = 1 ms"),
              "found no deadlock in 1; found 22 ms, expected 1 ms");
    EXPECT_EQ(check("makespan of 1 = 22 ms and makespan of 2 = 4 ms"), "holds");
    EXPECT_EQ(check("makespan of 1 = 1 s if model of 1 = async"), "holds");
    EXPECT_EQ(check("makespan of 1 = 1 s if model of 1 = gil"), "found 22 ms, expected 1 s");
    EXPECT_EQ(check("not (makespan of 1 = 22 ms)"), "found that it is so, expected that it is not");
    EXPECT_EQ(check("makespan of 1 = 22 ms or makespan of 9 = 1 s"), "holds")
        << "asks for no more than it needs";
}

TEST_F(Claims, NameWhatARunWasMadeWith) {
    EXPECT_EQ(value("model of 1"), "gil");
    EXPECT_EQ(value("setting switch_interval of 1"), "5 ms");
    EXPECT_EQ(value("cores of 1"), "2");
    EXPECT_EQ(value("tasks in 1"), "2");
    EXPECT_EQ(value("setting switch_interval of 2"), "error: this run has no setting 'switch_interval'");
}

TEST_F(Claims, SayWhichTaskThereIsNone) {
    EXPECT_EQ(value("waiting of Polit in 1"), "error: no task is called 'Polit'; did you mean 'Polite'?");
    const auto error = parsed("2 * waiting of Polit in 1").value(scope()).error();
    EXPECT_EQ(error.offset, 15u) << "where its name begins";
}

TEST_F(Claims, KnowOnlyWhatIsTrueOfARun) {
    EXPECT_EQ(value("speedup of 1"), "error: 'speedup' is not known of this run");
    EXPECT_EQ(value("deadline_misses of 1"), "error: 'deadline_misses' is not known of this run");
}

TEST_F(Claims, RefuseToCompareTimesWithCounts) {
    const char* alike =
        "; only values of the same kind can be compared, added or subtracted, such as two times "
        "or two numbers";
    EXPECT_EQ(problem("makespan of 1 < 5"),
              std::string("15: found a time on the left and a number on the right") + alike);
    EXPECT_EQ(problem("gil_switches of 1 + 1 ms > 5"),
              std::string("19: found a number on the left and a time on the right") + alike);
    EXPECT_EQ(problem("makespan of 1 within 5 of 6 ms"),
              "15: found a number as the tolerance of a time; expected both of the same kind");
    EXPECT_EQ(problem("makespan of 1 * makespan of 2 > 1 ms"),
              "15: a time or a size can only be multiplied by a number without a unit");
    EXPECT_EQ(problem("order in 1 < A"), "12: names can only be compared by = and !=");
    EXPECT_EQ(problem("makespan of 1 and deadlock in 1"),
              "1: found a time, expected a claim, such as makespan of 1 < 9 s");
}

TEST_F(Claims, SayWhereATextIsWrong) {
    EXPECT_EQ(problem("makespam of 1"), "1: unknown word 'makespam'; did you mean 'makespan'?");
    EXPECT_EQ(problem("makespan of 1 <"),
              "16: found the end, expected a value, such as 5 ms or makespan of 1");
    EXPECT_EQ(
        problem("makespan of 1 < 5 parsec"),
        "17: found '5 parsec'; 'parsec' is not a unit (ns, us, ms, s, min, B, kB, MB, GB, KiB, MiB, GiB, "
        "B/s, kB/s, MB/s, GB/s)");
    EXPECT_EQ(problem("(makespan of 1 < 5 ms"), "1: a ( has no closing )");
    EXPECT_EQ(problem("makespan of 1 5 ms"), "15: found '5 ms', expected a sign or the end");
    EXPECT_EQ(problem("waiting in 1"),
              "1: 'waiting' is a figure of a task, expected its name, such as waiting of A");
    EXPECT_EQ(problem("value in 1 < 3"),
              "1: 'value' is a figure of a variable, expected its name, such as value of counter");
    EXPECT_EQ(problem("count of lost_updte in 1"), "10: found 'lost_updte'; did you mean 'lost_update'?");
    EXPECT_EQ(problem("makespan of 1 # 2"), "15: found '# 2', expected a word, a number or a sign");
    EXPECT_EQ(problem("makespan of \"1"), "13: found an opening \" without a closing one");
    EXPECT_EQ(problem("setting qantum of 1"), "1: no model, policy or machine has a setting 'qantum'");
    EXPECT_EQ(problem(""), "1: found the end, expected a value, such as 5 ms or makespan of 1");
}

TEST_F(Claims, EndHoweverDeepTheyAre) {
    EXPECT_THAT(problem(std::string(1900, '(')), HasSubstr("nested deeper than 64"));
    EXPECT_THAT(problem(std::string(1900, '-')), HasSubstr("nested deeper than 64"));
    std::string nots;
    for (int i = 0; i < 400; ++i) nots += "not ";
    EXPECT_THAT(problem(nots + "deadlock"), HasSubstr("nested deeper than 64"));
    EXPECT_THAT(problem(std::string(3000, ' ')), HasSubstr("expected at most 2000"));
}

TEST_F(Claims, TellClaimsFromFigures) {
    EXPECT_TRUE(parsed("deadlock in 1").isClaim());
    EXPECT_FALSE(parsed("makespan of 1").isClaim());
    EXPECT_FALSE(ClaimExpression::parseClaim("makespan of 1"));
    EXPECT_FALSE(ClaimExpression::parseFigure("deadlock in 1"));
}

TEST(ClaimsOfStudies, AskWhatAHuntFound) {
    HuntFigures hunt{100, 7, 1, 0, 2, 40};
    const auto value = [&hunt](const char* text) {
        const auto found = ClaimExpression::parse(text)->value({.runs = {}, .hunt = &hunt});
        return found ? shown(*found, plainEnglish()) : plainEnglish().render(found.error().message);
    };
    EXPECT_EQ(value("tries of hunt"), "100");
    EXPECT_EQ(value("failures of hunt"), "8");
    EXPECT_EQ(value("interruptions of hunt"), "2");
    hunt.interruptions.reset();
    EXPECT_EQ(value("interruptions of hunt"), "the hunt found no schedule that fails");
    const auto none = ClaimExpression::parse("tries of hunt")->value({});
    EXPECT_EQ(plainEnglish().render(none.error().message), "there was no hunt");
    EXPECT_EQ(plainEnglish().render(ClaimExpression::parse("makespan of hunt").error().message),
              "found 'makespan' of hunt, expected one of tries, failures, lost_updates, deadlocks, "
              "broken_expectations, interruptions, decisions");
}

TEST(ClaimsOfStudies, AskForPointsOfACurve) {
    const std::vector<ScaleSeries> scale = {
        {"Threads", {{1, 8ms, 1.0, {}}, {4, 2ms, 4.0, {}}}, 0.05, {}, {}, {}}};
    const auto value = [&scale](const char* text) {
        const auto found = ClaimExpression::parse(text)->value({.runs = {}, .scale = scale});
        return found ? shown(*found, plainEnglish()) : plainEnglish().render(found.error().message);
    };
    EXPECT_EQ(value("speedup of 1 at 4"), "4.00×");
    EXPECT_EQ(value("makespan of Threads at 4"), "2 ms");
    EXPECT_EQ(value("speedup at 2"), "the sweep has no point at 2");
    EXPECT_EQ(value("serial_fraction of 1"), "5.0 %");
    EXPECT_EQ(value("peak of 1"), "'peak' is not known of this curve");
}

TEST(ClaimsOfVariables, KnowValuesAndLosses) {
    SmallTrace small(1);
    const ResourceId counter = small.builder().addResource("counter", ResourceKind::Variable, 5);
    const TaskId a = small.task("A", 0ms, {{State::Running, 3ms, 0}}, SmallTrace::End::Finishes);
    const TaskId b = small.task("B", 0ms, {{State::Ready, 3ms}, {State::Running, 1ms, 0}});
    small.builder().store(counter, 6);
    small.builder().store(counter, 6);
    small.builder().mark(MarkKind::LostUpdate, b, a, 4ms, counter);
    const Compared run = comparedOf(resultOf(small.build()));
    const std::vector<ClaimRun> runs = {claimRunOf(*run.recording, "")};
    const auto value = [&runs](const char* text) {
        const auto found = ClaimExpression::parse(text)->value({runs});
        return found ? shown(*found, plainEnglish()) : plainEnglish().render(found.error().message);
    };
    EXPECT_EQ(value("value of counter"), "6");
    EXPECT_EQ(value("updates"), "2");
    EXPECT_EQ(value("lost updates in 1"), "1");
    EXPECT_EQ(value("count of lost_update of B"), "1");
    EXPECT_EQ(value("count of lost_update of A in 1"), "0");
    EXPECT_EQ(value("first lost_update"), "4 ms");
    EXPECT_EQ(value("value of conter"), "no variable 'conter'; did you mean 'counter'?");
    EXPECT_EQ(value("result"), "lost");
}

TEST(Tolerances, AreOfAValueOrOfItsKind) {
    EXPECT_TRUE(parseTolerance("15%")->relative);
    EXPECT_EQ(parseTolerance("2 ms")->kind, ValueKind::Time);
    EXPECT_EQ(parseTolerance("3")->amount, 3);
    EXPECT_FALSE(parseTolerance("about 3"));
    EXPECT_FALSE(parseTolerance("3 or so"));
}

} // namespace
} // namespace timeslice
