// Fields are typed into as a person does, in the real window: its style sheet and its store answer every key.
#include "app/widgets/value_field.h"

#include "app/widgets/form_row.h"
#include "tests/app/shell/window_driver.h"

#include <QClipboard>

namespace timeslice {
namespace {

class FieldInWindow : public WindowTest {
  protected:
    void SetUp() override { startAndFinish(); }

    ValueField* field(const char* key) {
        return window->leftPanel()->findChild<ValueField*>(QString::fromLatin1(key));
    }
    // What the setup has for a parameter; none: the default.
    std::optional<int64_t> setting(const char* key) const {
        const auto found = setup().common.settings.find(key);
        return found == setup().common.settings.end() ? std::nullopt : std::optional(found->second);
    }
    static FormRow* rowOf(ValueField* field) { return qobject_cast<FormRow*>(field->parentWidget()); }
};

TEST_F(FieldInWindow, KeepsEveryKeyThatIsTypedOverAValue) {
    type(field("cores"), QStringLiteral("16"));
    EXPECT_EQ(field("cores")->text(), QStringLiteral("16"));
    EXPECT_EQ(setup().common.cores, 16);
}

TEST_F(FieldInWindow, ShowsTheValueThatRuns) {
    type(field("quantum"), QStringLiteral("15 ms"));
    type(field("quantum"), QStringLiteral("20ms"));
    EXPECT_EQ(setting("quantum"), 20'000'000);
    EXPECT_EQ(field("quantum")->text(), QStringLiteral("20ms")) << "as typed, until the field is left";
    QTest::keyClick(field("quantum"), Qt::Key_Return);
    EXPECT_EQ(field("quantum")->text(), QStringLiteral("20 ms"));
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
    EXPECT_EQ(field("quantum")->text(), QStringLiteral("20 ms"));
}

TEST_F(FieldInWindow, InsertsAndDeletesWhereTheCursorStands) {
    ValueField* cores = field("cores");
    type(cores, QStringLiteral("16"));
    QTest::keyClick(cores, Qt::Key_Left);
    QTest::keyClicks(cores, QStringLiteral("2"));
    EXPECT_EQ(cores->text(), QStringLiteral("126"));
    EXPECT_EQ(setup().common.cores, 126);
    QTest::keyClick(cores, Qt::Key_Delete);
    EXPECT_EQ(setup().common.cores, 12);
    QTest::keyClick(cores, Qt::Key_Home);
    QTest::keyClick(cores, Qt::Key_Delete);
    EXPECT_EQ(cores->text(), QStringLiteral("2"));
    EXPECT_EQ(setup().common.cores, 2);
}

TEST_F(FieldInWindow, TakesWhatIsPasted) {
    QGuiApplication::clipboard()->setText(QStringLiteral(" 7\u00a0ms\n"));
    field("quantum")->setFocus();
    field("quantum")->selectAll();
    QTest::keyClick(field("quantum"), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(setting("quantum"), 7'000'000);
    QTest::keyClick(field("quantum"), Qt::Key_Tab);
    EXPECT_EQ(field("quantum")->text(), QStringLiteral("7 ms"));
}

TEST_F(FieldInWindow, UndoesTypingFirstAndTheSettingWhenNothingTypedIsLeft) {
    ValueField* cores = field("cores");
    type(cores, QStringLiteral("16"));
    QTest::keyClick(cores, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cores->text(), QStringLiteral("4"));
    EXPECT_EQ(setup().common.cores.value_or(4), 4);
    type(cores, QStringLiteral("8"));
    QTest::keyClick(cores, Qt::Key_Return);
    QTest::keyClick(cores, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(setup().common.cores.value_or(4), 4);
    EXPECT_EQ(cores->text(), QStringLiteral("4"));
}

TEST_F(FieldInWindow, ForgetsAnErrorAsSoonAsTheTextIsRight) {
    ValueField* quantum = field("quantum");
    type(quantum, QStringLiteral("fast"));
    ASSERT_TRUE(waitFor([&] { return !rowOf(quantum)->problem().isEmpty(); }));
    EXPECT_EQ(quantum->text(), QStringLiteral("fast"));
    type(quantum, QStringLiteral("4 ms")); // the value that is in force
    EXPECT_TRUE(rowOf(quantum)->problem().isEmpty());
    EXPECT_FALSE(quantum->property("wrong").toBool());
    type(quantum, QStringLiteral("0x"));
    QTest::keyClick(quantum, Qt::Key_Return);
    EXPECT_TRUE(quantum->property("wrong").toBool());
    QTest::keyClick(quantum, Qt::Key_Escape);
    EXPECT_EQ(quantum->text(), QStringLiteral("4 ms"));
    EXPECT_TRUE(rowOf(quantum)->problem().isEmpty());
}

TEST_F(FieldInWindow, GivesABareNumberTheUnitThatStoodThere) {
    type(field("quantum"), QStringLiteral("20"));
    EXPECT_EQ(setting("quantum"), 20'000'000);
    type(field("quantum"), QStringLiteral("500 us"));
    QTest::keyClick(field("quantum"), Qt::Key_Return);
    EXPECT_EQ(field("quantum")->text(), QStringLiteral("500 us"));
    type(field("quantum"), QStringLiteral("700"));
    QTest::keyClick(field("quantum"), Qt::Key_Return);
    EXPECT_EQ(setting("quantum"), 700'000);
    EXPECT_EQ(field("quantum")->text(), QStringLiteral("700 us"));
}

TEST_F(FieldInWindow, LeavesWhatIsTypedAloneWhenThemeOrLanguageChanges) {
    ValueField* quantum = field("quantum");
    quantum->setFocus();
    quantum->selectAll();
    QTest::keyClicks(quantum, QStringLiteral("3"));
    testAppearance()->setChoice(ThemeChoice::Dark);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(quantum, &language);
    QTest::keyClicks(quantum, QStringLiteral("0ms"));
    testAppearance()->setChoice(ThemeChoice::System);
    EXPECT_EQ(quantum->text(), QStringLiteral("30ms"));
    EXPECT_EQ(setting("quantum"), 30'000'000);
}

// Every value of every field, a key at a time: what stands there in the end is what was typed, and it runs.
TEST_F(FieldInWindow, TakesEveryFieldsValuesAsTyped) {
    size_t typed = 0;
    for (ValueField* each : window->leftPanel()->findChildren<ValueField*>()) {
        const QString usual = each->text();
        const int64_t before = each->value();
        for (const QString& unit :
             {QString(), QStringLiteral(" ms"), QStringLiteral("us"), QStringLiteral(" kB")}) {
            for (const char* digits : {"1", "2", "12", "16", "102"}) {
                const QString text = QString::fromLatin1(digits) + unit;
                type(each, text);
                EXPECT_EQ(each->text(), text) << each->objectName().toStdString();
                ++typed;
            }
        }
        type(each, usual);
        EXPECT_EQ(each->value(), before) << each->objectName().toStdString();
        QTest::keyClick(each, Qt::Key_Return);
        EXPECT_EQ(each->text(), usual);
        EXPECT_FALSE(each->property("wrong").toBool());
    }
    EXPECT_GT(typed, 200U);
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

} // namespace
} // namespace timeslice
