// LessonSession: the lesson that the window gives: which one, at which step, what stands on the stage, and what
// the class has answered. Whoever shows it (the player, a presentation) asks it, passes on what the class does,
// and follows its signals; none of them knows another.
//
// How it works:
// - A step's stage becomes the setup. The user's own setup and its history are kept apart meanwhile
//   (SetupStore::visit), and so are range, playhead and lanes; close() brings all of them back.
// - Once everything on the stage has run, range, playhead and lanes are set, and it plays if the step says so.
//   What is to be covered is covered from the beginning. Recordings of stages are kept until the lesson is
//   closed: going back shows exactly what was there, at once, live runs too.
// - Live and Python runs start on their own. Those that this computer cannot do are simulated; standIns() says so.
// - What the class changes on the stage is a try: texts follow its runs, and backToStep() undoes it.
// - Answers stay with their step. A digit is a vote while isAsking(); reveal() ends that.
// - next() is what a presenter's remote does: whatever the step still has to show comes first (the end of what
//   plays, the answer), then the next step.
// Lives on the window's thread.
#pragma once

#include "app/board/file_watch.h"
#include "app/board/run_board.h"
#include "app/lessons/lesson_score.h"
#include "app/lessons/poll.h"
#include "app/timeline/annotations.h"
#include "app/timeline/view_state.h"
#include "core/lessons/answers.h"
#include "core/lessons/lesson.h"

#include <QObject>
#include <QStringList>

namespace timeslice {

class HuntStudy;
class LessonStage;
class ScaleStudy;
struct ThisComputer;

// What the class does at a step.
enum class StepTask : uint8_t {
    Look,
    Choose,      // among answers
    Number,      // types one
    WhoRunsNext, // among the tasks that may
    Pick,        // among models
    Aim,         // is the scheduler
    Try,         // changes a setting
};

// How far the class is with an aim or a try.
struct GoalState {
    bool reached = false; // at some time since the step was entered
    bool holds = false;   // now
    QString found;        // what is there instead; empty: it holds, or nothing has run yet
    size_t decisions = 0; // of an aim, so far
};

class LessonSession : public QObject {
    Q_OBJECT
  public:
    LessonSession(SetupStore* store, JobQueue* queue, RunBoard* board, ViewState* view,
                  QObject* parent = nullptr);
    ~LessonSession() override;

    // A built-in's id or a path; read off the window's thread. Signals opened() or failed(); a lesson that is
    // open stays until then.
    void open(const QString& source);
    void open(const LessonPtr& lesson, size_t step = 0);
    void close();
    // What was written to its file just now. `inserted`: the step to show is new.
    void takeWritten(const LessonPtr& lesson, size_t step, bool inserted);

    bool isOpen() const { return m_lesson != nullptr; }
    const LessonPtr& lesson() const { return m_lesson; } // null: none is open
    QString source() const { return m_source; }          // as it was opened
    bool isOwn() const;                                  // one of a file is open, not a built-in one

    // Everything from here to `done` is of a lesson that is open.

    // Steps.
    size_t step() const { return m_step; } // from 0
    size_t stepCount() const;
    const LessonStep& current() const;
    void go(size_t step);
    void next();
    void back(); // to the step before
    void first();
    void last();
    bool canGoBack() const;
    bool canGoOn() const; // next() would show something

    // The stage.
    bool isStaged() const; // all has run, and is shown as the step says
    QStringList
    standIns() const; // what stands there in place of what this computer cannot do, a sentence each
    std::vector<int> cards() const;                  // of the step's runs, in order: ids of the setup's cards
    std::optional<int> alone() const;                // the card that is large, by its id
    void setShownAlone(std::optional<int> card);     // as the window shows it
    std::vector<Callout> calloutsOf(int card) const; // texts filled
    ScaleStudy* scale() const; // that stands on the stage instead of cards; null: none does
    HuntStudy* hunt() const;
    bool isChanged() const; // something was tried
    void backToStep();

    // Texts, in the window's language. Figures come from the runs; one that is not known yet is an ellipsis.
    void retranslate();    // the language has changed
    QString title() const; // of the lesson
    QString titleOf(size_t step) const;
    QString textOf(const RichText& text) const; // as HTML
    QString plainTextOf(const RichText& text) const;
    // What stands above the cards at the present step: its text, or its question, aim or try, as HTML.
    QString stageText() const;
    QString notes() const; // for the presenter alone, as HTML

    // The class.
    StepTask task() const;
    bool isQuestion() const;  // Choose, Number, WhoRunsNext, Pick
    bool isAsking() const;    // a question that is not revealed and can be answered: digits are votes
    const Poll& poll() const; // of a question: its choices, their votes, what was right
    void vote(size_t choice); // one more
    void takeVoteBack(size_t choice);
    void setVotes(size_t choice, int64_t votes);
    // Of a question for a number: what was typed. The unit may be left out. False: it cannot be read.
    bool answer(const QString& number);
    QString unit() const; // that a number without one has; empty: it needs none, or it is not known yet
    void reveal();
    bool isRevealed() const;
    QString because() const;    // shown with the answer, as HTML; may be empty
    QString answerText() const; // of a question for a number, once revealed: "6.06 ms"
    QString goalText() const;   // of an aim or a try: what is to be reached
    GoalState goal() const;     // of an aim or a try
    bool hasHint() const;       // of an aim
    QString hint() const;       // as HTML; empty until showHint()
    void showHint();
    LessonScore score() const; // of the whole lesson
    int64_t answers() const;   // votes and numbers given at the present step

    // Lessons that were given to their end, by id.
    const QStringList& done() const { return m_done; }
    void setDone(const QStringList& ids);

  Q_SIGNALS:
    void opened(); // a lesson, also another one, and after its file has changed
    void closed();
    void failed(const QString& source, const timeslice::Problems& problems); // could not be read
    // The file of the open lesson can no longer be read; the lesson stays as it was. No problems: it can again.
    void fileChanged(const QString& source, const timeslice::Problems& problems);
    void stepChanged();    // another step, or the same one from its beginning: all is to be shown anew
    void stageChanged();   // isStaged(), isChanged(), standIns(), callouts
    void textsChanged();   // figures that texts show
    void answersChanged(); // votes, numbers, what is revealed, goals, hint, score
    void doneChanged();

  private:
    struct StepState {
        Poll poll;
        bool hintShown = false;
        bool reached = false; // the goal
    };

    void show(size_t step);
    void read(const QString& source, const std::function<void(Result<LessonPtr>, ThisComputer)>& done);
    void readAgain();
    void take(const LessonPtr& lesson, size_t step, const ThisComputer& computer);
    void followStage();
    void followResults();
    void fillChoices();
    void finishReveal();
    std::vector<bool> rightChoicesOf(const LessonAsk& ask) const;
    std::vector<bool> rightPicks(const LessonPick& pick) const;
    std::optional<bool> judged(const QString& number) const;
    std::optional<ClaimValue> numberAskedFor() const;
    std::optional<Finding> finding() const;
    static QString figureOf(const LessonPick& pick);
    void markDone();
    StepState& state() { return m_states[m_step]; }
    const StepState& state() const { return m_states[m_step]; }
    const LessonAsk* ask() const;
    const ClaimScope* scope() const;

    SetupStore* m_store;
    JobQueue* m_queue;
    LessonStage* m_stage;
    FileWatch m_watch;
    JobQueue::JobId m_job = 0; // reads a lesson
    LessonPtr m_lesson;
    QString m_source;
    size_t m_step = 0;
    std::vector<StepState> m_states; // by step
    mutable ClaimScope m_scope;
    bool m_reveals = false;       // plays to the answer
    bool m_wantsToReveal = false; // as soon as the answer is known
    QStringList m_done;
};

} // namespace timeslice
