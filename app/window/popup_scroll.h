// PopupScroll: what a popup holds, scrolled when it is higher than the screen has room for. It grows and
// shrinks with its content.
#pragma once

#include <QScrollArea>

namespace timeslice {

class PopupScroll : public QScrollArea {
    Q_OBJECT
  public:
    // `content` becomes the area's.
    explicit PopupScroll(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow();
};

} // namespace timeslice
