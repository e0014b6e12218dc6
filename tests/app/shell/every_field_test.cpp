// Every field of the popups and of a workload's parameters is used as a person does: typed over, edited in the
// middle, pasted into, mistyped, left, undone. What stands there is in the setup each time.
#include "tests/app/shell/window_driver.h"

#include "app/cards/card_popup.h"
#include "app/forms/machine_popup.h"
#include "app/forms/spec_form.h"
#include "app/forms/workload_parameters.h"
#include "app/widgets/form_row.h"
#include "app/widgets/plain_number.h"
#include "app/widgets/section.h"
#include "app/widgets/value_field.h"
#include "core/base/units.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"
#include "core/workload/catalogue.h"

#include <QClipboard>
#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace timeslice {
namespace {

// Where the number of "12 ms" has its middle.
qsizetype middleOf(const QString& text) {
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](QChar sign) { return !sign.isDigit() && sign != QLatin1Char('.'); });
    return (end - text.begin()) / 2;
}

// The keys that a person presses in one field, and what must be true after them. A subclass knows the values.
class FieldUse {
  public:
    FieldUse(SetupStore* store, QLineEdit* field)
        : m_store(store), m_field(field), m_row(qobject_cast<FormRow*>(field->parentWidget())) {}
    virtual ~FieldUse() = default;

    void useInEveryWay(const QStringList& texts, const QString& wrong) {
        SCOPED_TRACE(m_field->objectName().toStdString());
        const int before = m_store->history()->index();
        const QString written = m_field->text();
        typeOver(texts[0]);
        editInTheMiddle();
        paste(texts[1]);
        mistype(wrong);
        typeOver(texts[0]);
        EXPECT_FALSE(isWrong()) << "a valid text takes the error away";
        leave();
        undo(before);
        EXPECT_EQ(m_field->text(), written) << "as it was";
        EXPECT_FALSE(isWrong());
    }

  protected:
    virtual bool isValid(const QString& text) const = 0;
    virtual void enter() = 0; // what a field needs to take what was typed
    // What the setup has is what `text` says; waits where that takes a while.
    virtual void expectInSetup(const QString& text) = 0;

    bool isWrong() const { return m_field->property("wrong").toBool() || !m_row->problem().isEmpty(); }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_field, Qt::Key(key), with); }

    // The last text that was valid counts.
    void expectTyped(const QString& text) {
        EXPECT_EQ(m_field->text(), text) << "as typed";
        if (isValid(text)) m_counts = text;
        enter();
        expectInSetup(m_counts);
    }

    SetupStore* m_store;
    QLineEdit* m_field;
    FormRow* m_row;

  private:
    void typeOver(const QString& text) {
        m_field->setFocus();
        m_field->selectAll();
        QTest::keyClicks(m_field, text);
        expectTyped(text);
    }

    void editInTheMiddle() {
        QString text = m_field->text();
        const qsizetype middle = middleOf(text);
        m_field->setFocus();
        press(Qt::Key_Home);
        for (qsizetype i = 0; i < middle; ++i) press(Qt::Key_Right);
        press(Qt::Key_4);
        expectTyped(text.insert(middle, QLatin1Char('4')));
        m_field->setFocus();
        m_field->setCursorPosition(static_cast<int>(middle) + 1);
        press(Qt::Key_Delete);
        expectTyped(text.remove(middle + 1, 1));
    }

    void paste(const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        m_field->setFocus();
        m_field->selectAll();
        press(Qt::Key_V, Qt::ControlModifier);
        expectTyped(text);
    }

    void mistype(const QString& wrong) {
        m_field->setFocus();
        m_field->selectAll();
        QTest::keyClicks(m_field, wrong);
        press(Qt::Key_Tab);
        EXPECT_TRUE(m_field->property("wrong").toBool());
        EXPECT_FALSE(m_row->problem().isEmpty()) << "says what is wrong";
        EXPECT_EQ(m_field->text(), wrong) << "and leaves it there to be mended";
        expectInSetup(m_counts);
    }

    void leave() {
        m_field->setFocus();
        press(Qt::Key_Tab);
        EXPECT_FALSE(m_field->hasFocus());
        expectInSetup(m_field->text());
    }

    // One press, unless the computer was so busy that typing took longer than changes are joined.
    void undo(int before) {
        ASSERT_GT(m_store->history()->index(), before);
        while (m_store->history()->index() > before) {
            const int now = m_store->history()->index();
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : m_field, Qt::Key_Z, Qt::ControlModifier);
            ASSERT_LT(m_store->history()->index(), now) << "Ctrl+Z undoes the setting";
        }
    }

    QString m_counts;
};

// A declared parameter, in the settings of a run.
class ParameterUse : public FieldUse {
  public:
    using Spec = std::function<RunSpec()>;

    ParameterUse(SetupStore* store, ValueField* field, Spec spec)
        : FieldUse(store, field), m_spec(std::move(spec)), m_parameter(declared()) {}

    void use() {
        QStringList texts;
        for (const char* text : candidates())
            if (isValid(qstring(text)) && *parsed(qstring(text)) != inSetup()) texts << qstring(text);
        ASSERT_GE(texts.size(), 1) << m_field->objectName().toStdString();
        const QString former = m_field->text();
        useInEveryWay({texts.front(), texts.value(1, former)}, QStringLiteral("x7"));
    }

    // Fields with equal ones are the same field, in another place.
    auto declaration() const {
        return std::tuple(m_parameter.key, m_parameter.defaultValue, m_parameter.least, m_parameter.most);
    }

  protected:
    bool isValid(const QString& text) const override { return parsed(text).has_value(); }
    void enter() override {}
    void expectInSetup(const QString& text) override {
        const auto value = parsed(text);
        ASSERT_TRUE(value) << text.toStdString();
        EXPECT_EQ(inSetup(), *value) << text.toStdString();
        EXPECT_EQ(static_cast<ValueField*>(m_field)->value(), *value);
    }

  private:
    static QString qstring(const char* text) { return QString::fromLatin1(text); }

    Parameter declared() const {
        const std::string key = m_field->objectName().toStdString();
        if (key == "cores") return coresParameter(m_spec().engine);
        Parameter seed;
        seed.key = "seed";
        if (key == seed.key) return seed;
        for (const Parameter& parameter : parametersOf(m_spec()))
            if (parameter.key == key) return parameter;
        ADD_FAILURE() << "nobody declares " << key;
        return seed;
    }

    Result<int64_t> parsed(const QString& text) const {
        return parseParameter(m_parameter, plainNumber(text).toStdString());
    }

    int64_t inSetup() const {
        const RunSpec spec = m_spec();
        if (m_parameter.key == "cores")
            return spec.cores.value_or(static_cast<int>(m_parameter.defaultValue));
        if (m_parameter.key == "seed") return static_cast<int64_t>(spec.seed);
        return valueOf(m_parameter, spec.settings, spec.ideal);
    }

    std::vector<const char*> candidates() const {
        switch (m_parameter.kind) {
        case ParameterKind::Time:
            return {"12 ms", "25 us", "1.5 ms", "700 ns", "3 s", "2 s"};
        case ParameterKind::Size:
            return {"12 kB", "250 kB", "3 MB", "64 B"};
        case ParameterKind::Ratio:
            return {"0.25", "0.75", "1.5", "12.5"};
        default:
            return {"12", "25", "3", "5", "2", "1", "7", "0", "12000", "25000"};
        }
    }

    Spec m_spec;
    Parameter m_parameter;
};

// A parameter of the workload, which is read anew with it, in the background.
class WorkloadParameterUse : public FieldUse {
  public:
    WorkloadParameterUse(SetupStore* store, QLineEdit* field)
        : FieldUse(store, field), m_key(field->objectName().toStdString()) {}

    void use() {
        const char* units[] = {"", " ms", " MB", " MB/s"}; // in the order of Dimension
        const QString unit = QString::fromLatin1(units[static_cast<size_t>(inSetup().dimension)]);
        useInEveryWay({QStringLiteral("6") + unit, QStringLiteral("2") + unit}, QStringLiteral("x7"));
    }

  protected:
    // The reader may refuse a number: with 46 forks there would be too many tasks.
    bool isValid(const QString& text) const override {
        ParameterTexts texts = m_store->setup().parameters;
        texts[m_key] = text.toStdString();
        return findWorkload(m_store->setup().source, texts).has_value();
    }
    void enter() override {
        const bool isRefused = !isValid(m_field->text());
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return isWrong() == isRefused; }));
    }
    void expectInSetup(const QString& text) override {
        const auto value = parseQuantity(text.toStdString());
        ASSERT_TRUE(value) << text.toStdString();
        EXPECT_TRUE(QTest::qWaitFor([&] { return inSetup() == *value; })) << text.toStdString();
    }

  private:
    Quantity inSetup() const { return m_store->setup().workload->parameters.at(m_key); }

    std::string m_key;
};

class EveryField : public WindowTest {
  protected:
    void SetUp() override { startAndFinish(); }

    void change(const timeslice::Setup& next) {
        window->store()->change({}, next);
        QCoreApplication::processEvents(); // rows that are new are shown
    }

    static bool isTyped(const Parameter& parameter) {
        return parameter.kind != ParameterKind::Boolean && parameter.kind != ParameterKind::Choice;
    }

    // With what lets every row of the form have an effect, so that all are shown.
    static RunSpec withAllRows(RunSpec spec) {
        spec.settings["smt"] = 2;
        for (const Parameter& parameter : parametersOf(spec)) {
            if (!isTyped(parameter)) spec.settings[parameter.key] = 1;
            if (parameter.key == "levels") spec.settings[parameter.key] = parameter.most;
        }
        return spec;
    }

    // All that are shown and were not used before.
    void useFieldsOf(QWidget* popup, const ParameterUse::Spec& spec) {
        for (ValueField* field : popup->findChildren<ValueField*>()) {
            if (!field->isVisible()) continue;
            ParameterUse use(window->store(), field, spec);
            if (m_used.insert(use.declaration()).second) use.use();
            if (HasFatalFailure()) return;
        }
    }

    bool isUsed(std::string_view key) const {
        return std::ranges::any_of(m_used, [key](const auto& each) { return std::get<0>(each) == key; });
    }

    std::set<std::tuple<std::string, int64_t, int64_t, int64_t>> m_used;
};

TEST_F(EveryField, OfTheMachinePopupTakesWhatIsTypedUnderEveryPolicy) {
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier);
    auto* popup = window->findChild<MachinePopup*>();
    ASSERT_NE(popup, nullptr);
    for (const PolicyInfo& policy : policies()) {
        SCOPED_TRACE(policy.id);
        RunSpec common = setup().common;
        common.policy = policy.id;
        change(withCommon(setup(), withAllRows(common)));
        useFieldsOf(popup, [this] { return setup().common; });
        for (const Parameter& parameter : policy.parameters)
            EXPECT_TRUE(isUsed(parameter.key) || !isTyped(parameter)) << parameter.key << " is not shown";
    }
    EXPECT_TRUE(isUsed("cores"));
    popup->close();
    window->board()->cancelAll();
}

TEST_F(EveryField, OfACardsPopupTakesWhatIsTypedForEveryModel) {
    Q_EMIT cards()[1]->changeRequested();
    CardPopup* popup = window->compareView()->popup();
    ASSERT_NE(popup, nullptr);
    for (Section* section : popup->findChildren<Section*>()) section->setFolded(false);
    const auto spec = [this, id = popup->card()] { return specOf(setup(), *findCard(setup(), id)); };
    for (const ModelInfo& model : models()) {
        SCOPED_TRACE(model.id);
        RunSpec own = spec();
        own.model = model.id;
        change(withCardSpec(setup(), popup->card(), withAllRows(own)));
        useFieldsOf(popup, spec);
        for (const Parameter& parameter : parametersOf(spec()))
            EXPECT_TRUE(isUsed(parameter.key) || !isTyped(parameter)) << parameter.key << " is not shown";
    }
    EXPECT_TRUE(isUsed("cores") && isUsed("seed"));
    popup->close();
    window->board()->cancelAll();
}

TEST_F(EveryField, OfAWorkloadsParametersTakesWhatIsTypedForEveryWorkload) {
    int used = 0;
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const std::string id(builtin.id);
        if ((*findWorkload(id))->parameters.empty()) continue;
        SCOPED_TRACE(id);
        window->opener()->open(id);
        ASSERT_TRUE(waitFor([&] { return setup().workload->id == id; }));
        auto* form = window->leftPanel()->findChild<WorkloadParameters*>();
        ASSERT_NE(form, nullptr);
        for (const auto& parameter : setup().workload->parameters) {
            auto* field = qobject_cast<QLineEdit*>(form->row(parameter.first)->editor());
            ASSERT_TRUE(field && waitFor([field] { return field->isVisible(); })) << parameter.first;
            WorkloadParameterUse(window->store(), field).use();
            if (HasFatalFailure()) return;
            ++used;
        }
    }
    EXPECT_GE(used, 7);
    window->board()->cancelAll();
}

} // namespace
} // namespace timeslice
