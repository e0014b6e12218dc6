// ElidedLabel: one line of text that is elided when there is no room; its tooltip then shows the whole text.
#pragma once

#include <QLabel>

namespace timeslice {

class ElidedLabel : public QLabel {
    Q_OBJECT
  public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace timeslice
