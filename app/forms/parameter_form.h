// ParameterForm: a form for a list of declared parameters. Values go in with setSettings and come out as
// edited().
#pragma once

#include "core/base/parameter.h"

#include <QWidget>
#include <set>

class QVBoxLayout;

namespace timeslice {

class FormRow;

class ParameterForm : public QWidget {
    Q_OBJECT
  public:
    explicit ParameterForm(QWidget* parent = nullptr);

    void setParameters(const std::vector<Parameter>& parameters);
    void setSettings(const Settings& settings, bool ideal);
    // Rows that have no effect with the other settings.
    void setIdle(const std::set<std::string>& keys);
    bool isEmpty() const { return m_rows.empty(); }
    FormRow* row(std::string_view key); // null: no such parameter

  Q_SIGNALS:
    // `value` none: the default.
    void edited(const timeslice::Parameter& parameter, std::optional<int64_t> value);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Row {
        Parameter parameter;
        FormRow* widget;
    };
    QWidget* createEditor(const Parameter& parameter);
    void addRow(const Parameter& parameter);
    void showValue(const Row& row, int64_t value);
    void retranslate();

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
    Settings m_settings;
    bool m_ideal = false;
};

// A parameter's value as the user sees it: "5 ms", "on", a choice's title.
QString shownValue(const Parameter& parameter, int64_t value);

} // namespace timeslice
