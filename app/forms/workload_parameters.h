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
    void rebuild(const Setup& setup);
    void addRow(const std::string& key);
    void read(const std::string& key);
    void retranslate();

    QVBoxLayout* m_layout;
    std::map<std::string, Row> m_rows;
    std::map<std::string, Quantity, std::less<>> m_defaults;
};

} // namespace timeslice
