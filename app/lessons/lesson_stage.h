// LessonStage: puts a step's stage onto the window, and knows what its runs have shown.
//
// - The setup is visited (SetupStore), so that the user's own comes back with end(), and with it range, playhead
//   and lanes.
// - Once everything has run, range and playhead are set; what is to be covered is covered before anything runs.
// - What the class changes is a try: results follow its runs, and restore() undoes it.
// Lives on the window's thread.
#pragma once

#include "app/board/run_board.h"
#include "app/lessons/staged_runs.h"
#include "app/timeline/annotations.h"
#include "app/timeline/view_state.h"
#include "core/lessons/answers.h"

#include <QStringList>
#include <QTimer>
#include <map>

namespace timeslice {

class HuntStudy;
class ScaleStudy;

class LessonStage : public QObject {
    Q_OBJECT
  public:
    LessonStage(SetupStore* store, JobQueue* queue, RunBoard* board, ViewState* view,
                QObject* parent = nullptr);

    // Remembers what is there, unless it has begun already, and forgets what it knew of another lesson.
    void begin(const ThisComputer& computer);
    // `open`: the class is to guess; what comes is covered. Otherwise the answer is shown. The step outlives what
    // is shown. What is there already is shown at the next look().
    void show(const LessonStep& step, bool open);
    void look();
    void restore(); // the step as it was, shown at the next look()
    void end();

    bool isStaged() const { return m_staged; }
    bool isChanged() const; // something was tried
    const std::vector<Text>& standIns() const { return m_standIns; }
    const std::vector<int>& cards() const { return m_cards; } // of the runs, in order, by their ids
    std::optional<int> alone() const;                         // the card that is large
    void setShownAlone(std::optional<int> id);                // as the window shows it
    std::vector<Callout> calloutsOf(int card) const;          // of those that are known, texts filled
    ScaleStudy* scale() const;                                // null: there is none on this stage
    HuntStudy* hunt() const;

    // Of everything on the stage as it is now; null: some of it has not run yet.
    const StageResults* results() const { return m_results ? &*m_results : nullptr; }
    const StageFigures* figures() const { return m_figures ? &*m_figures : nullptr; } // of the results
    const Trace* traceOf(size_t run) const; // null: there is none yet
    size_t decisionsOf(size_t run) const;   // that were taken by hand
    // Of a question who runs next: those who may, and the place of the right one among them; none: not known yet.
    QStringList candidates() const;
    std::optional<size_t> candidate() const;

    bool isPlaying() const { return m_plays; }
    void finishPlaying();
    // Takes the cover away, and plays to where the answer is seen; then played().
    void uncover();

  Q_SIGNALS:
    void staged();
    void changed(); // isStaged(), isChanged()
    void resultsChanged();
    void played(); // to the end of what plays by itself

  private:
    struct View {
        Nanos from{0};
        Nanos to{1};
        std::optional<Nanos> playhead;
        LaneMode lanes = LaneMode::ByTask;
        bool operator==(const View&) const = default;
    };
    View view() const;
    void setView(const View& view);
    void coverBefore();
    void startLive();
    void startStudies();
    void cancelStudies();
    bool allOver() const;
    void takeResults();
    std::optional<StageResults> collected() const;
    void place();
    void play();
    void arrive();
    void stopPlaying();
    void tell();
    std::optional<Nanos> instant(const StageInstant& at) const;
    std::optional<Nanos> openingInstant() const;
    std::optional<NextOnCore> next() const;
    const LessonNext* askedNext() const;
    bool coversAnswer() const;
    Nanos lastInstant() const;

    SetupStore* m_store;
    JobQueue* m_queue;
    RunBoard* m_board;
    ViewState* m_view;
    std::map<const LessonStep*, ScaleStudy*> m_scales; // of the steps that were shown
    std::map<const LessonStep*, HuntStudy*> m_hunts;
    QTimer m_look;
    QTimer m_patience; // until results of earlier settings are no longer shown
    ThisComputer m_computer;
    std::optional<View> m_before; // the lesson; none: there is none
    std::optional<StageCards> m_ids;
    const LessonStep* m_step = nullptr;
    std::optional<Stage> m_stage; // as it is shown
    std::vector<Text> m_standIns;
    std::vector<int> m_cards;
    std::optional<int> m_shownAlone;
    std::optional<StageResults> m_results;
    std::optional<StageFigures> m_figures;
    View m_proper; // as the step says
    bool m_open = false;
    bool m_staged = false;
    bool m_plays = false;
    bool m_uncovers = false;
    bool m_told = false; // that something was changed
};

} // namespace timeslice
