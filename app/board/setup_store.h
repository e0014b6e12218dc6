// SetupStore: the setup of a window, and its history. Every change by the user goes through change(), so that
// it can be undone. Lives on the window's thread.
#pragma once

#include "app/board/setup.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

namespace timeslice {

class SetupStore : public QObject {
    Q_OBJECT
  public:
    explicit SetupStore(QObject* parent = nullptr);

    const Setup& setup() const { return m_setup; }

    // `what` names the change in the history. Changes with the same non-empty `mergeKey` within a second of
    // each other (typing, stepping) are undone together. A change to an equal setup is ignored.
    void change(const QString& what, const Setup& next, const QString& mergeKey = {});
    // Without history: when a session is restored or the program starts.
    void replace(const Setup& next);

    QUndoStack* history() { return &m_history; }

  Q_SIGNALS:
    void changed();

  private:
    class Change;
    void show(const Setup& setup);

    Setup m_setup;
    QUndoStack m_history;
    QElapsedTimer m_sinceChange;
    int m_pauses = 0;
};

} // namespace timeslice
