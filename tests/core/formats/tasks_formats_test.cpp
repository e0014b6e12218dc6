#include "core/formats/task_tables.h"
#include "core/formats/tasks_formats.h"
#include "tests/core/small_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice::tasks_formats_test {
namespace {

using test::comparedOf;
using test::resultOf;
using test::SmallTrace;
using testing::HasSubstr;
using testing::Not;

// Silberschatz's 24, 3, 3 under first come, first served: waiting 17 on average.
RunResult textbook(const std::string& first = "P1") {
    SmallTrace trace(1);
    trace.task(first, 0ms, {{State::Running, 24ms, 0}});
    trace.helper("Main", 0ms, {{State::Ready, 30ms}});
    trace.task("P2", 0ms, {{State::Ready, 24ms}, {State::Running, 3ms, 0}});
    trace.task("P3", 0ms, {{State::Ready, 27ms}, {State::Running, 3ms, 0}});
    return resultOf(trace.build());
}

Comparison comparisonOf(std::vector<Compared> runs) {
    return {nullptr, std::move(runs)};
}

TEST(TasksCsv, HasALineATaskAndOneOfMeans) {
    EXPECT_EQ(toTasksCsv(comparisonOf({comparedOf(textbook("P,1"), "fcfs")})),
              "run,model,engine,task,arrival_ms,burst_ms,start_ms,completion_ms,turnaround_ms,waiting_ms,"
              "response_ms\r\n"
              "fcfs,parallel,sim,\"P,1\",0,24,0,24,24,0,0\r\n"
              "fcfs,parallel,sim,P2,0,3,24,27,27,24,24\r\n"
              "fcfs,parallel,sim,P3,0,3,27,30,30,27,27\r\n"
              "fcfs,parallel,sim,mean,,,,,27,17,17\r\n");
}

TEST(TasksCsv, LeavesEmptyWhatNeverHappened) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Ready, 10ms}}, SmallTrace::End::Stays);
    EXPECT_THAT(toTasksCsv(comparisonOf({comparedOf(resultOf(trace.build(10ms)), "one")})),
                HasSubstr("\r\none,parallel,sim,A,0,0,,,,10,\r\n"
                          "one,parallel,sim,mean,,,,,,10,\r\n"));
}

TEST(TasksMarkdown, IsATableARunUnderItsLabel) {
    const std::string text =
        toTasksMarkdown(comparisonOf({comparedOf(textbook(), "fcfs"), comparedOf(textbook(), "again")}));
    EXPECT_THAT(text, testing::StartsWith("<!-- software: Timeslice ")) << text;
    EXPECT_THAT(text, HasSubstr("\n**fcfs**\n\n"
                                "| Task | Arrival (ms) | Burst (ms) | Start (ms) | Completion (ms) | "
                                "Turnaround (ms) | Waiting (ms) | Response (ms) |\n"
                                "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
                                "| P1 | 0 | 24 | 0 | 24 | 24 | 0 | 0 |\n"
                                "| P2 | 0 | 3 | 24 | 27 | 27 | 24 | 24 |\n"
                                "| P3 | 0 | 3 | 27 | 30 | 30 | 27 | 27 |\n"
                                "| Mean | | | | | 27 | 17 | 17 |\n"
                                "\n**again**\n"));
    EXPECT_EQ(text.back(), '\n');
}

TEST(TasksMarkdown, EscapesWhatWouldBeginSomething) {
    EXPECT_THAT(toTasksMarkdown(comparisonOf({comparedOf(textbook("a|b_c*\n<d>"), "[x]")})),
                testing::AllOf(HasSubstr("\n| a\\|b\\_c\\* \\<d\\> | 0 |"), HasSubstr("**\\[x\\]**")));
}

TEST(TasksMarkdown, LetsNothingEndItsComment) {
    auto workload = std::make_shared<Workload>();
    workload->id = "a-->b";
    const Comparison comparison(workload, std::vector{comparedOf(textbook(), "one")});
    const std::string text = toTasksMarkdown(comparison);
    EXPECT_EQ(text.find("-->"), text.find('\n') - 3) << text;
}

TEST(TasksLatex, IsACompleteTabularARun) {
    const std::string text = toTasksLatex(comparisonOf({comparedOf(textbook(), "100 %\nsure")}));
    EXPECT_THAT(text, testing::StartsWith("% software: Timeslice "));
    EXPECT_THAT(
        text, HasSubstr("\n% 100 % sure\n"
                        "\\begin{tabular}{lrrrrrrr}\n"
                        "\\hline\n"
                        "Task & Arrival (ms) & Burst (ms) & Start (ms) & Completion (ms) & Turnaround (ms) & "
                        "Waiting (ms) & Response (ms) \\\\\n"
                        "\\hline\n"
                        "P1 & 0 & 24 & 0 & 24 & 24 & 0 & 0 \\\\\n"
                        "P2 & 0 & 3 & 24 & 27 & 27 & 24 & 24 \\\\\n"
                        "P3 & 0 & 3 & 27 & 30 & 30 & 27 & 27 \\\\\n"
                        "\\hline\n"
                        "Mean & & & & & 27 & 17 & 17 \\\\\n"
                        "\\hline\n"
                        "\\end{tabular}\n"));
}

TEST(TasksLatex, EscapesNames) {
    EXPECT_THAT(toTasksLatex(comparisonOf({comparedOf(textbook("50% & $x_1^2 {#~} \\ <a|b>"), "one")})),
                HasSubstr("\n50\\% \\& \\$x\\_1\\textasciicircum{}2 \\{\\#\\textasciitilde{}\\} "
                          "\\textbackslash{} \\textless{}a\\textbar{}b\\textgreater{} & 0 &"));
    EXPECT_THAT(toTasksLatex(comparisonOf({comparedOf(textbook("[*]"), "one")})), HasSubstr("\n{[}{*}] & 0"))
        << "behind the end of a row a bracket or an asterisk would be its argument";
}

TEST(TasksLatex, WritesMicrosecondsWithoutAPackage) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 5us, 0}, {State::Io, 250ns}}, SmallTrace::End::Stays);
    const Comparison comparison = comparisonOf({comparedOf(resultOf(trace.build(6us)), "one")});
    EXPECT_THAT(toTasksLatex(comparison), HasSubstr("Arrival ($\\mu$s)"));
    EXPECT_THAT(toTasksLatex(comparison), HasSubstr("\nA & 0 & 5 & 0 & -- & -- & 0.75 & 0 \\\\\n"));
    EXPECT_THAT(toTasksMarkdown(comparison), HasSubstr("| A | 0 | 5 | 0 | – | – | 0.75 | 0 |"));
    EXPECT_THAT(toTasksCsv(comparison), HasSubstr(",arrival_us,"));
}

TEST(TasksFormats, HaveOneUnitForAllRuns) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 5s, 0}});
    const std::string csv =
        toTasksCsv(comparisonOf({comparedOf(textbook(), "one"), comparedOf(resultOf(trace.build()), "two")}));
    EXPECT_THAT(csv, HasSubstr("two,parallel,sim,A,0,5000,0,5000,5000,0,0\r\n"));
}

TEST(TasksFormats, WriteHeadsAloneOfNoRuns) {
    EXPECT_THAT(toTasksCsv({}), testing::EndsWith("response_ms\r\n"));
    EXPECT_THAT(toTasksMarkdown({}), Not(HasSubstr("|")));
    EXPECT_THAT(toTasksLatex({}), Not(HasSubstr("tabular")));
}

} // namespace
} // namespace timeslice::tasks_formats_test
