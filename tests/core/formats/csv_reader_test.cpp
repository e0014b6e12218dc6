#include "core/formats/csv_text.h"
#include "core/formats/formats.h"
#include "core/recording/run_comparison.h"
#include "core/workload/catalogue.h"
#include "tests/core/random_trace.h"

#include <gmock/gmock.h>

namespace timeslice::csv_reader_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kHead = "run,model,engine,task,state,start_ns,end_ns,core,cause\n";

// run, task, state, start, end, core, cause: what a file keeps of the engine and the model is not read.
using Row = std::vector<std::string>;
enum : size_t { kRun, kTask, kState, kStart, kEnd, kCore, kCause };

// Neighbours that touch and are equal but for their cause are one, as where they are read.
std::vector<Row> rowsOf(const Comparison& comparison) {
    const auto table = readCsv(toCsv(comparison), "written");
    EXPECT_TRUE(table);
    std::vector<Row> rows;
    for (size_t i = 1; table && i < table->size(); ++i) {
        const std::vector<std::string>& all = (*table)[i].fields;
        Row row = {all[0], all[3], all[4], all[5], all[6], all[7], all[8]};
        const bool goesOn = !rows.empty() && rows.back()[kRun] == row[kRun] &&
                            rows.back()[kTask] == row[kTask] && rows.back()[kState] == row[kState] &&
                            rows.back()[kEnd] == row[kStart] && rows.back()[kCore] == row[kCore];
        if (goesOn) {
            row[kStart] = rows.back()[kStart];
            rows.pop_back();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Comparison readBack(const Comparison& comparison) {
    const Result<Comparison> read = readIntervals(toCsv(comparison), "back.csv");
    EXPECT_TRUE(read) << (read ? "" : describe(read.error()));
    return read ? *read : Comparison();
}

std::vector<std::string> problemsOf(const std::string& text) {
    const Result<Comparison> read = readIntervals(text, "bad.csv");
    std::vector<std::string> problems;
    if (!read)
        for (const Problem& problem : read.error()) problems.push_back(describe(problem));
    return problems;
}

TEST(ReadIntervals, GivesBackEveryBuiltInRun) {
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const std::string name(builtin.id);
        const Result<WorkloadPtr> workload = findWorkload(name, {});
        ASSERT_TRUE(workload);
        const Result<ComparisonPlan> plan = planComparison(**workload, {});
        ASSERT_TRUE(plan);
        const Result<Comparison> runs = runComparison(*workload, plan->runs, {}, {});
        ASSERT_TRUE(runs);
        EXPECT_EQ(rowsOf(readBack(*runs)), rowsOf(*runs)) << name;
    }
}

TEST(ReadIntervals, GivesBackRandomTraces) {
    for (uint64_t seed = 1; seed <= 200; ++seed) {
        const TracePtr trace = test::RandomTrace(seed).build(60);
        const Comparison written(nullptr, {recordingOf(FileOrigin{"random", {}, {}}, trace)});
        EXPECT_EQ(rowsOf(readBack(written)), rowsOf(written)) << seed;
    }
}

TEST(ReadIntervals, TakesRowsAndColumnsInAnyOrder) {
    const Result<Comparison> read = readIntervals("note,end_ns,task,start_ns,state\n"
                                                  "x,9,B,4,running\n"
                                                  "y,7,A,0,io\n"
                                                  ",4,B,1,ready\n",
                                                  "folder/mine.csv");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1U);
    EXPECT_EQ(plainEnglish().render((*read)[0].label), "mine.csv");
    EXPECT_THAT(rowsOf(*read), ElementsAre(Row{"mine.csv", "B", "ready", "1", "4", "", ""},
                                           Row{"mine.csv", "B", "running", "4", "9", "", "finished"},
                                           Row{"mine.csv", "A", "io", "0", "7", "", "finished"}));
}

TEST(ReadIntervals, KeepsRunsApartAndInOrder) {
    const Result<Comparison> read = readIntervals(kHead + "late,,,A,running,0,5,1,finished\n"
                                                          "early,,,A,io,2,3,,finished\n"
                                                          "late,,,B,ready,0,5,,killed\n",
                                                  "two.csv");
    ASSERT_TRUE(read);
    EXPECT_THAT(rowsOf(*read), ElementsAre(Row{"late", "A", "running", "0", "5", "1", "finished"},
                                           Row{"late", "B", "ready", "0", "5", "", "killed"},
                                           Row{"early", "A", "io", "2", "3", "", "finished"}));
}

TEST(ReadIntervals, SaysWhatItMended) {
    const Result<Comparison> read = readIntervals(kHead + ",,,A,running,0,5,0,blocked\n"
                                                          ",,,A,ready,4,9,,finished\n",
                                                  "overlapping.csv");
    ASSERT_TRUE(read);
    const std::vector<Text> remarks = (*read)[0].recording->remarks();
    ASSERT_EQ(remarks.size(), 1U);
    EXPECT_EQ(plainEnglish().render(remarks[0]), "Cut 1 interval short where a later one overlaps it.");
}

TEST(ReadIntervals, NamesEveryMistakeWithItsLine) {
    EXPECT_THAT(problemsOf(kHead + ",,,A,runing,0,5,0,blocked\n"
                                   ",,,A,running,0 ms,5,0,\n"
                                   ",,,,running,0,5,0,\n"
                                   ",,,A,running,0,5,70000,\n"
                                   ",,,A,running,0,5,0,because\n"
                                   ",,,A,running,0\n"),
                ElementsAre("bad.csv:2: 'state' is 'runing'; did you mean 'running'?",
                            "bad.csv:3: 'start_ns' is '0 ms'; expected a whole number",
                            "bad.csv:4: this line names no task",
                            "bad.csv:5: core 70000; expected one from 0 to 65535",
                            testing::StartsWith("bad.csv:6: 'cause' is 'because'; expected one of "),
                            "bad.csv:7: 'end_ns' is ''; expected a whole number"));
}

TEST(ReadIntervals, SaysWhichColumnIsMissing) {
    EXPECT_THAT(problemsOf("task,state,start_ns\nA,running,0\n"),
                ElementsAre("bad.csv:1: there is no column 'end_ns'; expected "
                            "'run,model,engine,task,state,start_ns,end_ns,core,cause'"));
    EXPECT_THAT(problemsOf(""), ElementsAre("bad.csv: there are no intervals here; expected lines after "
                                            "'run,model,engine,task,state,start_ns,end_ns,core,cause'"));
    EXPECT_EQ(problemsOf(kHead).size(), 1U);
    EXPECT_THAT(problemsOf(kHead + ",,,A,running,0,5,0,\n"), IsEmpty());
}

TEST(ReadIntervals, StopsAfterTwentyMistakes) {
    std::string text = kHead;
    for (int i = 0; i < 100; ++i) text += ",,,A,nothing,0,1,,\n";
    EXPECT_EQ(problemsOf(text).size(), 20U);
}

} // namespace
} // namespace timeslice::csv_reader_test
