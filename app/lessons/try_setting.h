// TrySetting: the one setting that a step asks the class to change, as a field: of all cards or of one, of the
// machine, a model or the workload.
#pragma once

#include "app/board/setup_store.h"
#include "app/board/workload_opener.h"
#include "core/lessons/lesson.h"

#include <QWidget>

namespace timeslice {

class ParameterForm;
class WorkloadParameters;

class TrySetting : public QWidget {
    Q_OBJECT
  public:
    TrySetting(SetupStore* store, WorkloadOpener* opener, QWidget* parent = nullptr);

    // `cards`: ids of the step's runs, in order.
    void show(const LessonTry& tries, const std::vector<int>& cards);
    void clear();
    QWidget* editor() const; // null: there is no such setting

  private:
    void follow();
    std::optional<RunSpec> spec() const; // that it belongs to; none: its card is gone
    void edit(const Parameter& parameter, std::optional<int64_t> value);

    SetupStore* m_store;
    ParameterForm* m_form;
    WorkloadParameters* m_workload;
    std::string m_key; // empty: nothing is shown
    std::optional<int> m_card;
};

} // namespace timeslice
