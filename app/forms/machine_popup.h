// MachinePopup: the machine's form under its button in the top bar.
#pragma once

#include "app/board/setup_store.h"

#include <QFrame>

namespace timeslice {

class SpecForm;

class MachinePopup : public QFrame {
    Q_OBJECT
  public:
    MachinePopup(SetupStore* store, QWidget* parent);

    void openAt(const QWidget* anchor);

  private:
    SetupStore* m_store;
    SpecForm* m_form;
};

} // namespace timeslice
