// TruthCards: compares a card's model with reality: simulated with this computer's measured costs and Linux's
// scheduler, live, and in Python if it runs there, on one time axis.
//
// Uses the saved machine profile; if there is none, this computer is measured first (a few seconds) and the
// profile is saved. All of it happens on the job queue; the change of the setup can be undone. A newer
// request cancels an older one.
#pragma once

#include "app/board/job_queue.h"
#include "app/board/setup_store.h"

namespace timeslice {

class RunBoard;

class TruthCards : public QObject {
    Q_OBJECT
  public:
    TruthCards(SetupStore* store, JobQueue* queue, RunBoard* board, QObject* parent = nullptr);

    // Replaces the card with this id by two or three; the live and Python ones start at once.
    void show(int id);

  Q_SIGNALS:
    void failed(int id, const timeslice::Problems& problems);

  private:
    void replace(int id, const std::vector<RunSpec>& specs);

    SetupStore* m_store;
    JobQueue* m_queue;
    RunBoard* m_board;
    JobQueue::JobId m_job = 0;
};

} // namespace timeslice
