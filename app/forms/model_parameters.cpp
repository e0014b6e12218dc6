#include "app/forms/model_parameters.h"

#include "app/forms/parameter_form.h"
#include "app/widgets/shown.h"
#include "core/models/registry.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace timeslice {

namespace {
constexpr int kAboveTitle = 9;
}

ModelParameters::ModelParameters(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    for (const ModelInfo& model : models()) {
        if (model.parameters.empty()) continue;
        const Part part{model.id, new QLabel(this), new ParameterForm(this)};
        part.title->setProperty("role", QStringLiteral("subheading"));
        part.title->setWordWrap(true);
        part.title->setContentsMargins(0, m_parts.empty() ? 0 : kAboveTitle, 0, 0);
        part.form->setParameters(model.parameters);
        connect(part.form, &ParameterForm::edited, this, &ModelParameters::edited);
        layout->addWidget(part.title);
        layout->addWidget(part.form);
        m_parts.push_back(part);
    }
    retranslate();
}

void ModelParameters::setSetup(const Setup& setup) {
    m_shown = 0;
    for (const Part& part : m_parts) {
        const bool visible = showsModel(setup, part.model);
        m_shown += visible ? 1 : 0;
        part.title->setVisible(visible);
        part.form->setVisible(visible);
        part.form->setSettings(setup.common.settings, setup.common.ideal);
    }
}

ParameterForm* ModelParameters::form(std::string_view model) {
    for (const Part& part : m_parts)
        if (part.model == model) return part.form;
    return nullptr;
}

void ModelParameters::retranslate() {
    for (const Part& part : m_parts) part.title->setText(shown(findModel(part.model)->title));
}

void ModelParameters::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
