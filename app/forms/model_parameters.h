// ModelParameters: for each model that is shown, the form of its parameters.
#pragma once

#include "app/board/setup.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace timeslice {

class ParameterForm;

class ModelParameters : public QWidget {
    Q_OBJECT
  public:
    explicit ModelParameters(QWidget* parent = nullptr);

    void setSetup(const Setup& setup);
    bool isEmpty() const { return m_shown == 0; } // no model that is shown has a parameter
    ParameterForm* form(std::string_view model);  // null: it has none

  Q_SIGNALS:
    void edited(const timeslice::Parameter& parameter, std::optional<int64_t> value);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Part {
        std::string_view model;
        QLabel* title;
        ParameterForm* form;
    };
    void retranslate();

    std::vector<Part> m_parts;
    int m_shown = 0;
};

} // namespace timeslice
