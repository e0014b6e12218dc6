// RunBoard: keeps the recording of every card of the setup up to date.
//
// - It follows the setup store. Simulated runs whose settings changed restart automatically, kSettle after
//   the last change; live runs start only when run() or runAll() is called.
// - A card's last recording stays until the next one arrives; `stale` says that it belongs to earlier settings.
//   While a live run goes on, its card shows what has been recorded so far.
// - Runs happen on the job queue; results for settings that have changed since are dropped.
// - The speedup needs the makespan of `serial` on the same machine. It is taken from a card if there is one;
//   otherwise, for simulated runs, from a hidden run, which has limits (runSerial) and may leave it unknown.
// - During a visit of the store's, recordings are kept: those of the user's own cards, and those of everything
//   that is visited. A setup that comes back has them at once; only what the user tried out is run again.
#pragma once

#include "app/board/card_state.h"
#include "app/board/job_queue.h"
#include "app/board/kept_runs.h"
#include "app/board/setup_store.h"
#include "core/recording/comparison.h"

#include <QTimer>
#include <map>

namespace timeslice {

class RunBoard : public QObject {
    Q_OBJECT
  public:
    static constexpr int kSettle = 150; // ms

    RunBoard(SetupStore* store, JobQueue* queue, QObject* parent = nullptr);

    const CardState& state(int id) const;                 // of a card of the setup
    std::vector<Text> labels() const { return m_labels; } // one a card, no two equal
    bool busy() const;
    double progress() const; // of all runs that were asked for together, 0 to 1

    // The cards with a recording, in order, with their labels: what is exported and copied.
    Comparison comparison() const;
    Comparison comparison(int id) const;

    void run(int id);
    // Switches a card to the live engine and runs it; can be undone.
    void runLiveInstead(int id);
    void runAll();
    void cancel(int id);
    void cancelAll();

  Q_SIGNALS:
    void cardChanged(int id); // its state
    void cardsChanged();      // which cards there are, or their order or labels
    void progressChanged();

  private:
    struct Entry {
        RunSpec spec;
        WorkloadPtr workload;
        CardState state;
        JobQueue::JobId job = 0;
        quint64 start = 0;  // number of its last start
        bool due = false;   // starts when the settings have settled
        bool tried = false; // by the user during a visit: it is not kept
    };
    struct Baseline {
        WorkloadPtr workload;
        RunSpec spec;
        SerialRun run; // empty: it still runs
    };

    void followSetup();
    void followCard(const CardSetup& card, Entry& entry);
    void keep(int id, const Entry& entry);
    bool isTyped() const;
    void startDue();
    void start(int id, Entry& entry);
    void grew(int id, quint64 start, TracePtr soFar);
    void arrived(int id, Result<RecordingPtr> result);
    void updateBaselines();
    SerialRun serialRun(const Entry& entry);
    void startBaseline(const WorkloadPtr& workload, const RunSpec& spec);
    void findBaseline(const WorkloadPtr& workload, const RunSpec& spec);
    void halt(Entry& entry);
    void tellProgress(int id);

    SetupStore* m_store;
    JobQueue* m_queue;
    QTimer m_settle;
    std::map<int, Entry> m_entries;
    std::vector<Text> m_labels;
    std::vector<Baseline> m_baselines;
    KeptRuns m_kept;
    quint64 m_starts = 0;
    size_t m_asked = 0; // runs requested since the board was last idle
};

} // namespace timeslice
