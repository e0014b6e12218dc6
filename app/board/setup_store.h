// SetupStore: the setup of a window, and its history. Every change by the user goes through change(), so that
// it can be undone. A visit shows another setup than the user's own (the stage of a lesson), with a history of
// its own; the user's comes back when it ends. Lives on the window's thread.
#pragma once

#include "app/board/setup.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>
#include <memory>

namespace timeslice {

class SetupStore : public QObject {
    Q_OBJECT
  public:
    explicit SetupStore(QObject* parent = nullptr);

    const Setup& setup() const { return m_setup; }

    // `what` names the change in the history. Changes with the same non-empty `mergeKey` within a second of
    // each other (typing, stepping) are undone together. A change to an equal setup is ignored.
    void change(const QString& what, const Setup& next, const QString& mergeKey = {});
    // Without history: when a session is restored or the program starts. Ends a visit.
    void replace(const Setup& next);

    // Shows this instead of the user's own setup; during a visit, instead of what was visited.
    void visit(const Setup& next);
    void leave(); // ends the visit: the user's own setup with its history
    bool isVisiting() const { return m_visit != nullptr; }
    // Whether what is visited was changed since.
    bool hasTries() const;
    // The user's own setup, also during a visit: what a session remembers.
    const Setup& own() const { return m_visit ? m_visit->own : m_setup; }

    QUndoStack* history() { return m_visit ? &m_visit->history : &m_history; }

  Q_SIGNALS:
    void changed();
    void historyChanged(); // what can be undone

  private:
    class Change;
    struct Visit {
        Visit(Setup ownSetup, Setup next) : own(std::move(ownSetup)), visited(std::move(next)) {}
        Setup own;
        Setup visited;
        QUndoStack history;
    };
    void show(const Setup& setup);

    Setup m_setup;
    QUndoStack m_history;
    std::unique_ptr<Visit> m_visit; // null: the user's own setup is shown
    QElapsedTimer m_sinceChange;
    int m_pauses = 0;
};

} // namespace timeslice
