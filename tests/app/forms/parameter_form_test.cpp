#include "app/forms/parameter_form.h"

#include "app/widgets/button.h"
#include "app/widgets/chooser.h"
#include "app/widgets/form_row.h"
#include "app/widgets/value_field.h"

#include <QCheckBox>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

std::vector<Parameter> parameters() {
    Parameter interval;
    interval.key = "interval";
    interval.title = "Interval";
    interval.help = "How long a turn lasts.";
    interval.kind = ParameterKind::Time;
    interval.defaultValue = 5'000'000;
    interval.least = 1000;
    interval.most = 1'000'000'000;
    Parameter workers;
    workers.key = "workers";
    workers.title = "Workers";
    workers.defaultValue = 4;
    workers.least = 1;
    workers.most = 8;
    Parameter fair;
    fair.key = "fair";
    fair.title = "Fair";
    fair.kind = ParameterKind::Boolean;
    Parameter order;
    order.key = "order";
    order.title = "Order";
    order.kind = ParameterKind::Choice;
    order.choices = {{"fifo", "First in, first out"}, {"lifo", "Last in, first out"}};
    return {interval, workers, fair, order};
}

class ParameterFormTest : public ::testing::Test {
  protected:
    ParameterFormTest() {
        form.setParameters(parameters());
        form.show();
        QObject::connect(&form, &ParameterForm::edited,
                         [this](const Parameter& parameter, std::optional<int64_t> value) {
                             edits.emplace_back(parameter.key, value);
                         });
    }

    ValueField* field(const char* key) { return qobject_cast<ValueField*>(form.row(key)->editor()); }

    using Edit = std::pair<std::string, std::optional<int64_t>>;
    ParameterForm form;
    std::vector<Edit> edits;
};

TEST_F(ParameterFormTest, ShowsDefaultsWithTheirUnits) {
    EXPECT_EQ(field("interval")->text(), QStringLiteral("5 ms"));
    EXPECT_EQ(field("workers")->text(), QStringLiteral("4"));
    EXPECT_FALSE(form.row("interval")->resetButton()->isVisibleTo(&form));
}

TEST_F(ParameterFormTest, TellsAValueAsSoonAsItIsRight) {
    field("interval")->selectAll();
    QTest::keyClicks(field("interval"), QStringLiteral("15ms"));
    EXPECT_EQ(edits.back(), Edit("interval", 15'000'000));
}

TEST_F(ParameterFormTest, ComplainsOfAWrongValueOnlyWhenTheTypingPauses) {
    field("interval")->selectAll();
    QTest::keyClicks(field("interval"), QStringLiteral("15 mi"));
    edits.clear();
    EXPECT_TRUE(form.row("interval")->problem().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !form.row("interval")->problem().isEmpty(); }));
    EXPECT_TRUE(edits.empty());
    field("interval")->backspace();
    QTest::keyClicks(field("interval"), QStringLiteral("s"));
    EXPECT_TRUE(form.row("interval")->problem().isEmpty());
    EXPECT_EQ(field("interval")->text(), QStringLiteral("15 ms"));
}

TEST_F(ParameterFormTest, RefusesAValueOutOfItsRange) {
    field("workers")->selectAll();
    QTest::keyClicks(field("workers"), QStringLiteral("9"));
    QTest::keyClick(field("workers"), Qt::Key_Return);
    EXPECT_TRUE(form.row("workers")->problem().contains(QStringLiteral("8")));
    EXPECT_TRUE(edits.empty());
}

TEST_F(ParameterFormTest, StepsByTheArrowKeysAndStopsAtTheRange) {
    for (int i = 0; i < 10; ++i) QTest::keyClick(field("workers"), Qt::Key_Up);
    EXPECT_EQ(edits.size(), 4U);
    EXPECT_EQ(edits.back(), Edit("workers", 8));
    QTest::keyClick(field("interval"), Qt::Key_Down);
    EXPECT_EQ(edits.back(), Edit("interval", 4'000'000));
}

TEST_F(ParameterFormTest, AsksForTheDefaultByTheResetButton) {
    form.setSettings({{"workers", 2}}, false);
    EXPECT_EQ(field("workers")->text(), QStringLiteral("2"));
    ASSERT_TRUE(form.row("workers")->resetButton()->isVisibleTo(&form));
    form.row("workers")->resetButton()->click();
    EXPECT_EQ(edits.back(), Edit("workers", std::nullopt));
}

TEST_F(ParameterFormTest, OffersABoxForYesAndNoAndAListForChoices) {
    auto* box = qobject_cast<QCheckBox*>(form.row("fair")->editor());
    ASSERT_NE(box, nullptr);
    box->click();
    EXPECT_EQ(edits.back(), Edit("fair", 1));
    auto* chooser = qobject_cast<Chooser*>(form.row("order")->editor());
    ASSERT_NE(chooser, nullptr);
    EXPECT_EQ(chooser->itemText(1), QStringLiteral("Last in, first out"));
    QTest::keyClick(chooser, Qt::Key_Down);
    EXPECT_EQ(edits.back(), Edit("order", 1));
}

TEST_F(ParameterFormTest, NamesEveryEditorForAScreenReader) {
    for (const Parameter& parameter : parameters())
        EXPECT_FALSE(form.row(parameter.key)->editor()->accessibleName().isEmpty()) << parameter.key;
    EXPECT_TRUE(form.row("interval")->editor()->toolTip().contains(QStringLiteral("How long a turn lasts.")));
}

} // namespace
} // namespace timeslice
