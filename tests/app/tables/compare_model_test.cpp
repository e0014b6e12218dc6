#include "app/tables/compare_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

CompareRow rowOf(const char* label, Nanos makespan, double utilisation) {
    auto outcome = std::make_shared<FinishedRun>();
    outcome->metrics.makespan = makespan;
    outcome->metrics.utilisation = utilisation;
    return {Text::verbatim(label), outcome};
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
    EXPECT_EQ(model.columnCount(), static_cast<int>(metricDefinitions().size()) + 1);
    for (int column = 1; column < model.columnCount(); ++column) {
        const auto& definition = metricDefinitions()[static_cast<size_t>(column - 1)];
        EXPECT_EQ(model.headerData(column, Qt::Horizontal).toString(), QString::fromUtf8(definition.title));
        EXPECT_TRUE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .contains(QString::fromUtf8(definition.definition).toHtmlEscaped()));
    }
}

TEST(CompareModel, MarksTheLeastMakespanAndTheHighestUtilisation) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    EXPECT_TRUE(model.isBest(0, 1));
    EXPECT_FALSE(model.isBest(1, 1));
    EXPECT_FALSE(model.isBest(0, 3));
    EXPECT_TRUE(model.isBest(1, 3));
    EXPECT_TRUE(model.data(model.index(0, 1), Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(model.data(model.index(1, 1), Qt::FontRole).isValid());
}

TEST(CompareModel, MarksNoRunThatDidNotComeToItsEnd) {
    CompareModel model;
    auto stuck = std::make_shared<FinishedRun>();
    stuck->metrics.makespan = 1ms;
    stuck->run.ending = Ending::Deadlock;
    model.setRows({{Text("Stuck"), stuck}, rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    EXPECT_FALSE(model.isBest(0, 1));
    EXPECT_TRUE(model.isBest(1, 1));
}

TEST(CompareModel, MarksNoneWhereAllReadAlikeAndNoneOfALoneRow) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 10ms + 1ns, 0.4)});
    EXPECT_FALSE(model.isBest(0, 1));
    EXPECT_FALSE(model.isBest(1, 1));
    model.setRows({rowOf("One", 10ms, 0.2)});
    EXPECT_FALSE(model.isBest(0, 1));
}

TEST(CompareModel, ShowsADashWhereNothingIsKnown) {
    CompareModel model;
    model.setRows({{Text("Waiting"), nullptr}});
    EXPECT_EQ(model.data(model.index(0, 1)).toString(), QStringLiteral("–"));
}

TEST(CompareModel, CopiesAsATableForASpreadsheet) {
    CompareModel model;
    model.setRows({rowOf("One", 10ms, 0.2), rowOf("Two", 20ms, 0.4)});
    const QStringList lines = model.tabSeparated().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].split(QLatin1Char('\t')).size(), model.columnCount());
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("One\t10 ms\t"))) << lines[1].toStdString();
}

} // namespace
} // namespace timeslice
