// PopupScroll: a popup's content, scrolled when it is too high for the screen. It grows and shrinks with its
// content.
#pragma once

#include <QScrollArea>

namespace timeslice {

class PopupScroll : public QScrollArea {
    Q_OBJECT
  public:
    // Takes ownership of `content`.
    explicit PopupScroll(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow();
};

} // namespace timeslice
