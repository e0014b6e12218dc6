#include "app/forms/spec_form.h"

#include "app/forms/idle_keys.h"
#include "app/forms/parameter_form.h"
#include "app/widgets/button.h"
#include "app/widgets/chooser.h"
#include "app/widgets/form_row.h"
#include "app/widgets/section.h"
#include "app/widgets/segmented.h"
#include "app/widgets/shown.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {

constexpr int kSimulatedCores = 4;
constexpr int kMaxSimulatedCores = 256;
constexpr int kWideChooser = 216;

Parameter idealParameter() {
    Parameter ideal;
    ideal.key = "ideal";
    ideal.title = QT_TRANSLATE_NOOP("core", "No costs");
    ideal.help = QT_TRANSLATE_NOOP("core", "An ideal machine: switching, waking and starting take no time.");
    ideal.kind = ParameterKind::Boolean;
    return ideal;
}

Parameter seedParameter() {
    Parameter seed;
    seed.key = "seed";
    seed.title = QT_TRANSLATE_NOOP("core", "Seed");
    seed.help =
        QT_TRANSLATE_NOOP("core", "Starting value of the random numbers; the same seed gives the same run.");
    seed.defaultValue = 1;
    seed.least = 0;
    return seed;
}

QString keyOf(const Parameter& parameter) {
    return QString::fromStdString(parameter.key);
}

int indexOfModel(std::string_view id) {
    const auto all = models();
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].id == id) return static_cast<int>(i);
    return -1;
}

int indexOfPolicy(std::string_view id) {
    const auto all = policies();
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].id == id) return static_cast<int>(i);
    return -1;
}

} // namespace

Parameter coresParameter(Engine engine) {
    Parameter cores;
    const bool live = engine != Engine::Simulated;
    cores.key = "cores";
    cores.title = QT_TRANSLATE_NOOP("core", "Cores");
    cores.help =
        live ? QT_TRANSLATE_NOOP("core", "Number of this computer's hardware threads that the run may use.")
             : QT_TRANSLATE_NOOP("core", "Number of tasks that the simulated machine can run at once.");
    cores.kind = ParameterKind::Integer;
    cores.defaultValue = live ? allowedCores() : kSimulatedCores;
    cores.least = 1;
    cores.most = live ? allowedCores() : kMaxSimulatedCores;
    return cores;
}

SpecForm::SpecForm(Scope scope, QWidget* parent) : QWidget(parent), m_scope(scope) {
    if (scope == Scope::WholeRun) createRunRows();
    createMachineRows();
    if (scope != Scope::Machine) createCosts();
    createLayout();
    if (scope != Scope::MachineWithCosts) widenChoosers();
    connectSignals();
    setSpec(RunSpec{});
    retranslate();
}

void SpecForm::createRunRows() {
    m_engineChoice = new Segmented;
    m_engine = new FormRow(m_engineChoice, this);
    m_engineChoice->setMinimumWidth(0);
    m_modelChoice = new Chooser;
    m_modelChoice->setObjectName(QStringLiteral("model"));
    m_model = new FormRow(m_modelChoice, this);
    for (size_t i = 0; i < models().size(); ++i) m_modelChoice->addItem(QString());
    m_modelParameters = new ParameterForm(this);
}

void SpecForm::createMachineRows() {
    m_cores = new ParameterForm(this);
    m_policyChoice = new Chooser;
    m_policyChoice->setObjectName(QStringLiteral("policy"));
    m_policy = new FormRow(m_policyChoice, this);
    for (size_t i = 0; i < policies().size(); ++i) m_policyChoice->addItem(QString());
    m_policyParameters = new ParameterForm(this);
}

// A popup has room for full names.
void SpecForm::widenChoosers() {
    for (Chooser* chooser : {m_modelChoice, m_policyChoice})
        if (chooser) chooser->setFixedWidth(kWideChooser);
}

void SpecForm::createCosts() {
    auto* page = new QWidget(this);
    m_kind = new ParameterForm(page);
    m_kind->setParameters({idealParameter(), seedParameter()});
    m_machineParameters = new ParameterForm(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_kind);
    layout->addWidget(m_machineParameters);
    m_costs = new Section(page, this);
    m_costs->setFoldable(true);
    m_costs->setFolded(true);
}

void SpecForm::createLayout() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    for (QWidget* part : std::initializer_list<QWidget*>{m_engine, m_model, m_modelParameters, m_cores,
                                                         m_policy, m_policyParameters, m_costs})
        if (part) layout->addWidget(part);
}

void SpecForm::connectSignals() {
    for (ParameterForm* form : {m_modelParameters, m_policyParameters, m_machineParameters})
        if (form) connect(form, &ParameterForm::edited, this, &SpecForm::editSetting);
    connect(m_cores, &ParameterForm::edited, this, [this](const Parameter&, std::optional<int64_t> value) {
        RunSpec next = m_spec;
        next.cores = value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
        edit(next, tr("cores"), QStringLiteral("cores"));
    });
    connect(m_policyChoice, &Chooser::activated, this, [this](int index) {
        RunSpec next = m_spec;
        next.policy = policies()[static_cast<size_t>(index)].id;
        edit(next, tr("policy"), {});
    });
    connect(m_policy, &FormRow::resetRequested, this, [this] {
        RunSpec next = m_spec;
        next.policy = RunSpec{}.policy;
        edit(next, tr("policy"), {});
    });
    if (m_kind) connect(m_kind, &ParameterForm::edited, this, &SpecForm::editKind);
    if (m_engineChoice) connectRunRows();
}

// Settings of the simulation as a whole: without costs, another seed.
void SpecForm::editKind(const Parameter& parameter, std::optional<int64_t> value) {
    RunSpec next = m_spec;
    if (parameter.key == "ideal")
        next.ideal = value.value_or(0) != 0;
    else
        next.seed = static_cast<uint64_t>(value.value_or(parameter.defaultValue));
    edit(next, shown(parameter.title), keyOf(parameter));
}

void SpecForm::connectRunRows() {
    connect(m_engineChoice, &Segmented::chosen, this, [this](int index) {
        RunSpec next = m_spec;
        next.engine = kEngines[static_cast<size_t>(index)];
        edit(next, tr("engine"), {});
    });
    connect(m_modelChoice, &Chooser::activated, this, [this](int index) {
        RunSpec next = m_spec;
        next.model = models()[static_cast<size_t>(index)].id;
        edit(next, tr("model"), {});
    });
}

void SpecForm::editSetting(const Parameter& parameter, std::optional<int64_t> value) {
    RunSpec next = m_spec;
    next.settings.erase(parameter.key);
    if (value && *value != valueOf(parameter, {}, next.ideal)) next.settings[parameter.key] = *value;
    edit(next, shown(parameter.title), keyOf(parameter));
}

void SpecForm::edit(const RunSpec& next, const QString& what, const QString& key) {
    setSpec(next);
    Q_EMIT edited(next, what, key);
}

void SpecForm::setSpec(const RunSpec& spec) {
    m_spec = spec;
    const bool simulated = spec.engine == Engine::Simulated;
    if (m_engineChoice) {
        m_engineChoice->setCurrent(static_cast<int>(spec.engine));
        m_modelChoice->setCurrentIndex(indexOfModel(spec.model));
        const ModelInfo* model = findModel(spec.model);
        m_modelParameters->setParameters(model ? model->parameters : std::vector<Parameter>{});
        m_modelParameters->setSettings(spec.settings, spec.ideal);
    }
    m_cores->setParameters({coresParameter(spec.engine)});
    m_cores->setSettings(spec.cores ? Settings{{"cores", *spec.cores}} : Settings{}, false);
    const PolicyInfo* policy = findPolicy(spec.policy);
    m_policyChoice->setCurrentIndex(indexOfPolicy(spec.policy));
    m_policy->setVisible(simulated);
    m_policy->setChanged(spec.policy != RunSpec{}.policy,
                         m_policyChoice->itemText(indexOfPolicy(RunSpec{}.policy)));
    m_policyParameters->setParameters(policy && simulated ? policy->parameters : std::vector<Parameter>{});
    m_policyParameters->setSettings(spec.settings, spec.ideal);
    if (policy) m_policyParameters->setIdle(idleKeys(policy->parameters, spec.settings, spec.ideal));
    if (!m_costs) return;
    m_costs->setVisible(simulated || !machineParameters(spec.engine).empty());
    m_kind->setVisible(simulated);
    Settings kind;
    if (spec.ideal) kind["ideal"] = 1;
    if (spec.seed != RunSpec{}.seed) kind["seed"] = static_cast<int64_t>(spec.seed);
    m_kind->setSettings(kind, false);
    m_machineParameters->setParameters(machineParameters(spec.engine));
    m_machineParameters->setSettings(spec.settings, spec.ideal);
    m_machineParameters->setIdle(idleKeys(machineParameters(spec.engine), spec.settings, spec.ideal));
}

void SpecForm::retranslate() {
    showChoices();
    m_policy->setLabel(tr("Policy"),
                       tr("Decides which task runs next when more tasks are ready than there are cores."));
    if (m_costs) m_costs->setTitle(tr("Costs and randomness"));
    if (!m_engine) return;
    m_engine->setLabel(tr("Engine"),
                       tr("Simulated: exact and repeatable. Live: real threads on this computer. "
                          "Python: real threads in this computer's Python."));
    m_engineChoice->setChoices(engineTitles());
    m_engineChoice->setFixedWidth(m_engineChoice->sizeHint().width());
    m_model->setLabel(tr("Model"), tr("How tasks are executed."));
}

void SpecForm::showChoices() {
    const auto allPolicies = policies();
    for (size_t i = 0; i < allPolicies.size(); ++i) {
        const int index = static_cast<int>(i);
        m_policyChoice->setItemText(index, shown(allPolicies[i].title));
        m_policyChoice->setItemData(index, shown(allPolicies[i].summary), Qt::ToolTipRole);
    }
    if (!m_modelChoice) return;
    const auto allModels = models();
    for (size_t i = 0; i < allModels.size(); ++i) {
        m_modelChoice->setItemText(static_cast<int>(i), shown(allModels[i].title));
        m_modelChoice->setItemData(static_cast<int>(i), shown(allModels[i].summary), Qt::ToolTipRole);
    }
}

void SpecForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
