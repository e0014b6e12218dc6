#include "app/panels/compare_model.h"

#include "tests/core/small_trace.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr int kResult = 1;
constexpr int kMakespan = 2;
constexpr int kUtilisation = 4;

// One core, busy for that share of the time.
CompareRow rowOf(const char* label, Nanos makespan, double utilisation) {
    const Nanos busy(static_cast<int64_t>(static_cast<double>(makespan.count()) * utilisation));
    test::SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, busy, 0, Cause::Blocked}, {State::Io, makespan - busy}});
    return {Text::verbatim(label), recordingOf(test::resultOf(trace.build()))};
}

// Ends soon, since A and B wait for each other.
CompareRow stuckRow(Nanos end) {
    test::SmallTrace trace(1);
    const TaskId a = trace.task("A", 0ms, {{State::MessageWait, end}}, test::SmallTrace::End::Stays);
    const TaskId b = trace.task("B", 0ms, {{State::MessageWait, end}}, test::SmallTrace::End::Stays);
    trace.builder().setDeadlock({{a, {}, b}, {b, {}, a}});
    RunResult run = test::resultOf(trace.build(end));
    run.ending = Ending::Deadlock;
    return {Text("Stuck"), recordingOf(std::move(run))};
}

// Of 200 updates the half is in the variable.
CompareRow lostRow(Nanos makespan) {
    test::SmallTrace trace(1);
    const ResourceId counter = trace.builder().addResource("c", ResourceKind::Variable);
    trace.task("A", 0ms, {{State::Running, makespan, 0}});
    for (int64_t update = 1; update <= 200; ++update) trace.builder().store(counter, (update + 1) / 2);
    const RecordingPtr run = recordingOf(test::resultOf(trace.build()));
    return {Text("Lost"), measuredAgainst(run, {makespan * 2, {}})};
}

TEST(CompareModel, PassesTheModelTesterWhileRowsComeGoAndChange) {
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    model.setRows({rowOf("One", 11ms, 0.2), rowOf("Two", 20ms, 0.4)});
    model.setRows({{Text("No result yet"), nullptr}});
    model.setRows({});
    model.retranslate();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CompareModel, HasAColumnForEveryMetricWithItsDefinitionOnTheHead) {
    CompareModel model;
    EXPECT_EQ(model.columnCount(), static_cast<int>(metricDefinitions().size()) + 2);
    for (int column = 2; column < model.columnCount(); ++column) {
        const auto& definition = metricDefinitions()[static_cast<size_t>(column - 2)];
        EXPECT_EQ(model.headerData(column, Qt::Horizontal).toString(), QString::fromUtf8(definition.title));
        EXPECT_TRUE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .contains(QString::fromUtf8(definition.definition).toHtmlEscaped()));
    }
}

TEST(CompareModel, MarksTheLeastMakespanAndTheHighestUtilisation) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    EXPECT_TRUE(model.isBest(0, kMakespan));
    EXPECT_FALSE(model.isBest(1, kMakespan));
    EXPECT_FALSE(model.isBest(0, kUtilisation));
    EXPECT_TRUE(model.isBest(1, kUtilisation));
    EXPECT_TRUE(model.data(model.index(0, kMakespan), Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(model.data(model.index(1, kMakespan), Qt::FontRole).isValid());
}

TEST(CompareModel, MarksNoRunThatDidNotComeToItsEnd) {
    CompareModel model;
    model.setRows({stuckRow(1ms), rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    EXPECT_FALSE(model.isBest(0, kMakespan));
    EXPECT_TRUE(model.isBest(1, kMakespan));
}

TEST(CompareModel, HasTheResultRightAfterTheName) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), stuckRow(5ms)});
    EXPECT_EQ(model.headerData(kResult, Qt::Horizontal).toString(), QStringLiteral("Result"));
    EXPECT_EQ(model.data(model.index(0, kResult)).toString(), QStringLiteral("finished"));
    EXPECT_EQ(model.data(model.index(1, kResult)).toString(),
              QStringLiteral("deadlock: A waits for B, B waits for A"));
    EXPECT_EQ(model.data(model.index(1, kMakespan)).toString(), QStringLiteral("–"));
    EXPECT_FALSE(model.data(model.index(1, kMakespan), Qt::ToolTipRole).toString().isEmpty());
    EXPECT_TRUE(model.data(model.index(1, kResult), Qt::ForegroundRole).isValid());
    EXPECT_FALSE(model.data(model.index(0, kResult), Qt::ForegroundRole).isValid());
}

// The fault that started it: the race that loses half of its updates is the fastest, with twice the speed.
TEST(CompareModel, NeverMarksAWrongResultAsTheBest) {
    CompareModel model;
    model.setRows({lostRow(1ms), rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    for (int column = 0; column < model.columnCount(); ++column) EXPECT_FALSE(model.isBest(0, column));
    EXPECT_TRUE(model.isBest(1, kMakespan));
    EXPECT_EQ(model.data(model.index(0, kResult)).toString(), QStringLiteral("lost 100 of 200"));
    EXPECT_EQ(model.data(model.index(0, kMakespan)).toString(), QStringLiteral("1 ms"));
    EXPECT_EQ(model.data(model.index(0, 3)).toString(), QStringLiteral("–")) << "no speedup";
    EXPECT_FALSE(model.data(model.index(0, 3), Qt::ToolTipRole).toString().isEmpty());
}

TEST(CompareModel, MarksNoneWhereAllReadAlikeAndNoneOfALoneRow) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 10ms + 1ns, 0.4)});
    EXPECT_FALSE(model.isBest(0, kMakespan));
    EXPECT_FALSE(model.isBest(1, kMakespan));
    model.setRows({rowOf("One", 10ms, 0.2)});
    EXPECT_FALSE(model.isBest(0, kMakespan));
}

TEST(CompareModel, ShowsADashWhereNothingIsKnown) {
    CompareModel model;
    model.setRows({{Text("Waiting"), nullptr}});
    EXPECT_EQ(model.data(model.index(0, kMakespan)).toString(), QStringLiteral("–"));
}

TEST(CompareModel, KeepsFiguresToItselfThatAreCovered) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    model.setHidden(true);
    EXPECT_EQ(model.data(model.index(0, 0)).toString(), QStringLiteral("One"));
    for (int column = 1; column < model.columnCount(); ++column) {
        EXPECT_TRUE(model.data(model.index(0, column)).toString().contains(u'?')) << column;
        EXPECT_FALSE(model.data(model.index(0, column), Qt::FontRole).isValid()) << column;
    }
    model.setHidden(false);
    EXPECT_EQ(model.data(model.index(0, kMakespan)).toString(), QStringLiteral("10 ms"));
}

TEST(CompareModel, CopiesAsATableForASpreadsheet) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    const QStringList lines = model.tabSeparated().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].split(QLatin1Char('\t')).size(), model.columnCount());
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("One\tfinished\t10 ms\t"))) << lines[1].toStdString();
}

} // namespace
} // namespace timeslice
