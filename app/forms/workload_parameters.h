// WorkloadParameters: a form for the parameters that the workload's file declares (scale ...).
#pragma once

#include "app/board/setup.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace timeslice {

class FormRow;

class WorkloadParameters : public QWidget {
    Q_OBJECT
  public:
    explicit WorkloadParameters(QWidget* parent = nullptr);

    void setSetup(const Setup& setup);
    void setOnly(const std::string& key); // shows no other parameter; empty: all
    void showProblem(const QString& key, const Problems& problems);
    FormRow* row(const std::string& key); // null: no such parameter

  Q_SIGNALS:
    void edited(const QString& key, const QString& value); // empty: the default

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Row {
        FormRow* widget;
        QLineEdit* field;
        QString unit; // of the value shown
    };
    using Values = std::map<std::string, Quantity, std::less<>>;
    Values valuesOf(const Setup& setup) const;
    void rebuild(const Values& values);
    void addRow(const std::string& key);
    void read(const std::string& key);
    void retranslate();

    QVBoxLayout* m_layout;
    std::map<std::string, Row> m_rows;
    Values m_defaults;
    std::string m_only;
};

} // namespace timeslice
