// KeySheet: what the keys do, on one page over the window.
#pragma once

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
    void addRow(QGridLayout* grid, const QString& keys, const QString& meaning);
};

} // namespace timeslice
