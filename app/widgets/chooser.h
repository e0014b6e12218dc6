// Chooser: a combo box in the window's look.
#pragma once

#include <QComboBox>

namespace timeslice {

class Chooser : public QComboBox {
    Q_OBJECT
  public:
    explicit Chooser(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void takeRow();
};

} // namespace timeslice
