// Menu: a menu that shows which of its entries are checked. (A style sheet's check mark needs a picture
// file.)
#pragma once

#include <QMenu>

namespace timeslice {

class Menu : public QMenu {
    Q_OBJECT
  public:
    using QMenu::QMenu;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace timeslice
