#include "app/forms/workload_parameters.h"

#include "app/widgets/form_row.h"
#include "app/widgets/plain_number.h"
#include "app/widgets/shown.h"
#include "app/widgets/undo_keys.h"
#include "core/base/units.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace timeslice {

namespace {

// With the decimal sign of the locale.
QString withDecimalSign(QString text) {
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString written(const Quantity& value) {
    return withDecimalSign(QString::fromStdString(formatQuantity(value)));
}

QString unitOf(const Quantity& value) {
    if (value.dimension == Dimension::Number) return {};
    const QString text = QString::fromStdString(formatQuantity(value));
    return QLatin1Char(' ') + text.mid(unitStart(text));
}

// Ctrl+Z undoes the setting once nothing typed is left to undo.
class ParameterField : public QLineEdit {
  protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride &&
            isWindowsUndo(*this, *static_cast<QKeyEvent*>(event)))
            return false;
        return QLineEdit::event(event);
    }
};

void setWrong(QLineEdit* field, bool wrong) {
    if (field->property("wrong").toBool() == wrong) return;
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

WorkloadParameters::WorkloadParameters(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(5);
}

void WorkloadParameters::setOnly(const std::string& key) {
    m_only = key;
}

WorkloadParameters::Values WorkloadParameters::valuesOf(const Setup& setup) const {
    Values values;
    if (setup.workload) values = setup.workload->parameters;
    std::erase_if(values, [this](const auto& value) { return !m_only.empty() && value.first != m_only; });
    return values;
}

void WorkloadParameters::setSetup(const Setup& setup) {
    const Values values = valuesOf(setup);
    const bool same = std::equal(m_rows.begin(), m_rows.end(), values.begin(), values.end(),
                                 [](const auto& row, const auto& value) { return row.first == value.first; });
    m_defaults = setup.parameterDefaults;
    if (!same) rebuild(values);
    for (const auto& entry : values) {
        Row& row = m_rows.at(entry.first);
        const auto defaultValue = m_defaults.find(entry.first);
        const Quantity atFirst = defaultValue == m_defaults.end() ? entry.second : defaultValue->second;
        row.widget->setChanged(entry.second != atFirst, written(atFirst));
        row.unit = unitOf(entry.second);
        if (row.field->hasFocus() && row.field->isModified()) continue; // being typed
        row.widget->setProblem({});
        setWrong(row.field, false);
        row.field->setText(written(entry.second));
    }
    setVisible(!m_rows.empty());
}

void WorkloadParameters::rebuild(const Values& values) {
    for (const auto& row : m_rows) {
        row.second.widget->hide();
        row.second.widget->deleteLater();
    }
    m_rows.clear();
    for (const auto& entry : values) addRow(entry.first);
    retranslate();
}

void WorkloadParameters::addRow(const std::string& key) {
    auto* field = new ParameterField;
    field->setObjectName(QString::fromStdString(key));
    auto* row = new FormRow(field, this);
    m_rows[key] = Row{row, field, {}};
    m_layout->addWidget(row);
    connect(field, &QLineEdit::editingFinished, this, [this, key] { read(key); });
    connect(row, &FormRow::resetRequested, this, [this, key] {
        m_rows.at(key).field->setModified(false);
        Q_EMIT edited(QString::fromStdString(key), QString());
    });
}

// Numbers are checked here, everything that depends on the workload by its reader. A bare number takes the
// previous unit.
void WorkloadParameters::read(const std::string& key) {
    Row& row = m_rows.at(key);
    if (!row.field->isModified()) return;
    row.field->setModified(false);
    QString plain = plainNumber(row.field->text());
    const auto number = parseQuantity(plain.toStdString());
    if (!number) return showProblem(QString::fromStdString(key), number.error());
    if (number->dimension == Dimension::Number) plain += row.unit;
    setWrong(row.field, false);
    row.widget->setProblem({});
    row.field->setText(withDecimalSign(plain));
    Q_EMIT edited(QString::fromStdString(key), plain);
}

void WorkloadParameters::showProblem(const QString& key, const Problems& problems) {
    const auto found = m_rows.find(key.toStdString());
    if (found == m_rows.end()) return;
    setWrong(found->second.field, true);
    found->second.widget->setProblem(shown(problems));
}

FormRow* WorkloadParameters::row(const std::string& key) {
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second.widget;
}

void WorkloadParameters::retranslate() {
    for (const auto& row : m_rows)
        row.second.widget->setLabel(QString::fromStdString(row.first), tr("A parameter of this workload."));
}

void WorkloadParameters::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
