// KeySheet: all keyboard shortcuts on one page over the window, made from the table of actions.
#pragma once

#include "app/widgets/actions.h"

#include <QFrame>

class QGridLayout;

namespace timeslice {

class KeySheet : public QFrame {
    Q_OBJECT
  public:
    explicit KeySheet(QWidget* parent);

    void openCentred();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QGridLayout* column(std::initializer_list<ActionGroup> groups);
    void addRow(QGridLayout* grid, const ActionInfo& info);
};

} // namespace timeslice
