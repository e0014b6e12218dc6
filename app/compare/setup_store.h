// SetupStore: the one setup of a window, and its history. Every change a person makes goes through change(),
// so that every change can be undone. Lives on the window's thread.
#pragma once

#include "app/compare/setup.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

namespace timeslice {

class SetupStore : public QObject {
    Q_OBJECT
  public:
    explicit SetupStore(QObject* parent = nullptr);

    const Setup& setup() const { return m_setup; }

    // `what` names the change in the undo action. Changes with the same non-empty `mergeKey` that follow each
    // other within a second (typing, stepping) are undone together. A change to an equal setup is none.
    void change(const QString& what, const Setup& next, const QString& mergeKey = {});
    // Without history: a session restored, a start.
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
