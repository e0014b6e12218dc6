// SessionKeeper: saves the session soon after each change, so that at most the last kWithin is lost when the
// program is killed. Changes in quick succession are saved together.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace timeslice {

class SessionKeeper : public QObject {
    Q_OBJECT
  public:
    static constexpr int kWithin = 1000; // ms from the first unsaved change

    // `save` writes all of the session, whole or not at all.
    SessionKeeper(std::function<void()> save, QObject* parent = nullptr);
    // Where the window stands and how large it is are part of the session.
    void follow(QWidget* window);

    // Nothing is saved before: the stored session has yet to be read.
    void begin() { m_begun = true; }
    void changed();
    void saveNow();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::function<void()> m_save;
    QTimer m_timer;
    bool m_begun = false;
};

} // namespace timeslice
