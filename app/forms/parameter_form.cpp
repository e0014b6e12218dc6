#include "app/forms/parameter_form.h"

#include "app/widgets/button.h"
#include "app/widgets/chooser.h"
#include "app/widgets/form_row.h"
#include "app/widgets/shown.h"
#include "app/widgets/value_field.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace timeslice {

namespace {

QString helpOf(const Parameter& parameter) {
    const QString help = shown(parameter.help);
    const QString defaultValue = shownValue(parameter, parameter.defaultValue);
    if (parameter.kind == ParameterKind::Boolean || parameter.kind == ParameterKind::Choice)
        return ParameterForm::tr("%1\nDefault: %2.").arg(help, defaultValue);
    if (parameter.most == INT64_MAX)
        return ParameterForm::tr("%1\nDefault: %2. At least %3.")
            .arg(help, defaultValue, shownValue(parameter, parameter.least));
    return ParameterForm::tr("%1\nDefault: %2. From %3 to %4.")
        .arg(help, defaultValue, shownValue(parameter, parameter.least),
             shownValue(parameter, parameter.most));
}

} // namespace

QString shownValue(const Parameter& parameter, int64_t value) {
    switch (parameter.kind) {
    case ParameterKind::Time:
        return shown(Nanos(value));
    case ParameterKind::Boolean:
        return value != 0 ? ParameterForm::tr("on") : ParameterForm::tr("off");
    case ParameterKind::Choice:
        if (value >= 0 && static_cast<size_t>(value) < parameter.choices.size())
            return shown(parameter.choices[static_cast<size_t>(value)].title);
        break;
    case ParameterKind::Integer:
        return QString::fromStdString(currentLanguage().integer(value));
    case ParameterKind::Size:
        break;
    case ParameterKind::Ratio:
        return QString::fromStdString(currentLanguage().real(static_cast<double>(value) / 1e6, 2));
    }
    return QString::fromStdString(formatParameter(parameter, value));
}

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(5);
}

void ParameterForm::setParameters(const std::vector<Parameter>& parameters) {
    const auto same = [](const Row& row, const Parameter& parameter) {
        return row.parameter.key == parameter.key && row.parameter.defaultValue == parameter.defaultValue &&
               row.parameter.most == parameter.most;
    };
    if (std::equal(m_rows.begin(), m_rows.end(), parameters.begin(), parameters.end(), same)) return;
    for (const Row& row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater(); // an editor may be emitting its value right now
    }
    m_rows.clear();
    for (const Parameter& parameter : parameters) addRow(parameter);
    retranslate();
    setVisible(!m_rows.empty());
}

void ParameterForm::addRow(const Parameter& parameter) {
    auto* row = new FormRow(createEditor(parameter), this);
    row->editor()->setObjectName(QString::fromStdString(parameter.key));
    if (auto* field = qobject_cast<ValueField*>(row->editor()))
        connect(field, &ValueField::problemChanged, row, &FormRow::setProblem);
    connect(row, &FormRow::resetRequested, this,
            [this, parameter] { Q_EMIT edited(parameter, std::nullopt); });
    m_layout->addWidget(row);
    m_rows.push_back(Row{parameter, row});
}

QWidget* ParameterForm::createEditor(const Parameter& parameter) {
    const auto tell = [this, parameter](int64_t value) { Q_EMIT edited(parameter, value); };
    if (parameter.kind == ParameterKind::Boolean) {
        auto* box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this, [tell](bool on) { tell(on ? 1 : 0); });
        return box;
    }
    if (parameter.kind == ParameterKind::Choice) {
        auto* chooser = new Chooser;
        for (size_t i = 0; i < parameter.choices.size(); ++i) chooser->addItem(QString());
        connect(chooser, &Chooser::activated, this, [tell](int index) { tell(index); });
        return chooser;
    }
    auto* field = new ValueField(parameter);
    connect(field, &ValueField::valueEdited, this, tell);
    return field;
}

void ParameterForm::setSettings(const Settings& settings, bool ideal) {
    m_settings = settings;
    m_ideal = ideal;
    for (const Row& row : m_rows) showValue(row, valueOf(row.parameter, settings, ideal));
}

void ParameterForm::setIdle(const std::set<std::string>& keys) {
    for (const Row& row : m_rows) row.widget->setVisible(!keys.contains(row.parameter.key));
}

void ParameterForm::showValue(const Row& row, int64_t value) {
    if (auto* field = qobject_cast<ValueField*>(row.widget->editor())) field->setValue(value);
    if (auto* box = qobject_cast<QCheckBox*>(row.widget->editor())) box->setChecked(value != 0);
    if (auto* chooser = qobject_cast<Chooser*>(row.widget->editor()))
        chooser->setCurrentIndex(static_cast<int>(value));
    row.widget->setChanged(m_settings.contains(row.parameter.key),
                           shownValue(row.parameter, valueOf(row.parameter, {}, m_ideal)));
}

FormRow* ParameterForm::row(std::string_view key) {
    for (const Row& row : m_rows)
        if (row.parameter.key == key) return row.widget;
    return nullptr;
}

void ParameterForm::retranslate() {
    for (const Row& row : m_rows) {
        row.widget->setLabel(shown(row.parameter.title), helpOf(row.parameter));
        if (auto* chooser = qobject_cast<Chooser*>(row.widget->editor()))
            for (size_t i = 0; i < row.parameter.choices.size(); ++i)
                chooser->setItemText(static_cast<int>(i), shown(row.parameter.choices[i].title));
    }
    setSettings(m_settings, m_ideal);
}

void ParameterForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
