// SpecForm: a form for a run's machine and, on a card, its engine and model. The left panel, the popup of the
// machine button and a card's popup use it.
#pragma once

#include "core/run/run.h"

#include <QWidget>

namespace timeslice {

class Chooser;
class FormRow;
class ParameterForm;
class Section;
class Segmented;

class SpecForm : public QWidget {
    Q_OBJECT
  public:
    enum class Scope {
        Machine,          // cores, policy and its parameters
        MachineWithCosts, // the same, and the costs of the machine's operations
        WholeRun,         // engine, model and its parameters, and the machine
    };

    explicit SpecForm(Scope scope, QWidget* parent = nullptr);

    void setSpec(const RunSpec& spec);
    const RunSpec& spec() const { return m_spec; }

  Q_SIGNALS:
    // `what` names the change in the history, `key` says which changes belong together.
    void edited(const timeslice::RunSpec& next, const QString& what, const QString& key);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void createRunRows();
    void createMachineRows();
    void createCosts();
    void widenChoosers();
    void createLayout();
    void connectSignals();
    void connectRunRows();
    void retranslate();
    void showChoices();
    void editKind(const Parameter& parameter, std::optional<int64_t> value);
    void editSetting(const Parameter& parameter, std::optional<int64_t> value);
    void edit(const RunSpec& next, const QString& what, const QString& key);

    Scope m_scope;
    RunSpec m_spec;
    FormRow* m_engine = nullptr;
    FormRow* m_model = nullptr;
    Segmented* m_engineChoice = nullptr;
    Chooser* m_modelChoice = nullptr;
    ParameterForm* m_modelParameters = nullptr;
    ParameterForm* m_cores = nullptr;
    FormRow* m_policy = nullptr;
    Chooser* m_policyChoice = nullptr;
    ParameterForm* m_policyParameters = nullptr;
    Section* m_costs = nullptr;
    ParameterForm* m_kind = nullptr;
    ParameterForm* m_machineParameters = nullptr;
};

// The number of cores as a declared parameter, with the help text for this engine.
Parameter coresParameter(Engine engine);

} // namespace timeslice
