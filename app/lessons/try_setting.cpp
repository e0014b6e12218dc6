#include "app/lessons/try_setting.h"

#include "app/forms/parameter_form.h"
#include "app/forms/spec_form.h"
#include "app/forms/workload_parameters.h"
#include "app/widgets/form_row.h"
#include "app/widgets/shown.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"

#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {

constexpr int kSettingWidth = 330;

template <typename Infos>
Parameter choiceOf(const char* key, const char* title, const char* help, const Infos& infos) {
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.help = help;
    parameter.kind = ParameterKind::Choice;
    for (const auto& info : infos) parameter.choices.push_back({std::string(info.id), info.title});
    parameter.most = static_cast<int64_t>(parameter.choices.size()) - 1;
    return parameter;
}

Parameter policyParameter() {
    return choiceOf("policy", TS_TEXT("Policy"), TS_TEXT("Who gets a core next."), policies());
}

Parameter modelParameter() {
    return choiceOf("model", TS_TEXT("Model"), TS_TEXT("How the tasks run."), models());
}

int64_t placeOf(const Parameter& parameter, const std::string& id) {
    const auto found = std::ranges::find(parameter.choices, id, &Choice::id);
    return found - parameter.choices.begin();
}

// Of the run or, of what all runs follow, of any model or policy that is used; none: there is no such setting.
std::optional<Parameter> parameterOf(const std::string& key, const RunSpec& spec, const Setup& setup) {
    if (key == "cores") return coresParameter(spec.engine);
    if (key == "policy") return policyParameter();
    if (key == "model") return modelParameter();
    std::vector<RunSpec> specs = specsOf(setup);
    specs.insert(specs.begin(), spec);
    for (const RunSpec& one : specs)
        for (const Parameter& parameter : parametersOf(one))
            if (parameter.key == key) return parameter;
    return std::nullopt;
}

// The values that a form of this one parameter shows.
Settings settingsOf(const Parameter& parameter, const RunSpec& spec) {
    if (parameter.key == "policy") return {{parameter.key, placeOf(parameter, spec.policy)}};
    if (parameter.key == "model") return {{parameter.key, placeOf(parameter, spec.model)}};
    if (parameter.key == "cores") return spec.cores ? Settings{{parameter.key, *spec.cores}} : Settings{};
    return spec.settings;
}

RunSpec edited(RunSpec spec, const Parameter& parameter, std::optional<int64_t> value) {
    const auto chosen = [&] { return parameter.choices.at(static_cast<size_t>(value.value_or(0))).id; };
    if (parameter.key == "policy")
        spec.policy = chosen();
    else if (parameter.key == "model")
        spec.model = chosen();
    else if (parameter.key == "cores")
        spec.cores = value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    else if (value)
        spec.settings[parameter.key] = *value;
    else
        spec.settings.erase(parameter.key);
    return spec;
}

} // namespace

TrySetting::TrySetting(SetupStore* store, WorkloadOpener* opener, QWidget* parent)
    : QWidget(parent), m_store(store), m_form(new ParameterForm(this)),
      m_workload(new WorkloadParameters(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_workload);
    setMaximumWidth(kSettingWidth);
    connect(store, &SetupStore::changed, this, &TrySetting::follow);
    connect(m_form, &ParameterForm::edited, this, &TrySetting::edit);
    connect(m_workload, &WorkloadParameters::edited, opener,
            [opener](const QString& key, const QString& value) {
                opener->setParameter(key.toStdString(), value.toStdString());
            });
    connect(opener, &WorkloadOpener::parameterRefused, m_workload, &WorkloadParameters::showProblem);
    clear();
}

void TrySetting::show(const LessonTry& tries, const std::vector<int>& cards) {
    m_key = tries.key;
    m_card = tries.run && *tries.run < cards.size() ? std::optional(cards[*tries.run]) : std::nullopt;
    follow();
}

void TrySetting::clear() {
    m_key.clear();
    hide();
}

std::optional<RunSpec> TrySetting::spec() const {
    if (!m_card) return m_store->setup().common;
    const CardSetup* card = findCard(m_store->setup(), *m_card);
    return card ? std::optional(specOf(m_store->setup(), *card)) : std::nullopt;
}

void TrySetting::follow() {
    if (m_key.empty()) return;
    const Setup& setup = m_store->setup();
    const auto about = spec();
    const bool isWorkloads = setup.workload && setup.workload->parameters.contains(m_key);
    const auto parameter = about && !isWorkloads ? parameterOf(m_key, *about, setup) : std::nullopt;
    m_workload->setVisible(isWorkloads);
    m_form->setVisible(parameter.has_value());
    setVisible(isWorkloads || parameter);
    m_workload->setOnly(m_key);
    if (isWorkloads) m_workload->setSetup(setup);
    if (!parameter) return;
    m_form->setParameters({*parameter});
    m_form->setSettings(settingsOf(*parameter, *about), about->ideal);
}

void TrySetting::edit(const Parameter& parameter, std::optional<int64_t> value) {
    const auto about = spec();
    if (!about) return;
    const RunSpec next = edited(*about, parameter, value);
    const Setup& setup = m_store->setup();
    m_store->change(timeslice::shown(parameter.title),
                    m_card ? withCardSpec(setup, *m_card, next) : withCommon(setup, next),
                    QString::fromStdString(parameter.key));
}

QWidget* TrySetting::editor() const {
    FormRow* row = m_form->isHidden() ? m_workload->row(m_key) : m_form->row(m_key);
    return row ? row->editor() : nullptr;
}

} // namespace timeslice
