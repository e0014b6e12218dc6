// PointerRest: hides the mouse pointer while it rests, as long as it lives, so that it does not stand in a picture that
// is presented. Lives on the window's thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace timeslice {

class PointerRest : public QObject {
    Q_OBJECT
  public:
    // `after`: how long it has to rest.
    explicit PointerRest(std::chrono::milliseconds after, QObject* parent = nullptr);
    ~PointerRest() override;

    bool isHidden() const { return m_hidden; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void setHidden(bool hidden);

    QTimer m_timer;
    bool m_hidden = false;
};

} // namespace timeslice
