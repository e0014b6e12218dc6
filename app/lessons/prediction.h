// Prediction: "who runs next?" asked of any run, outside lessons: the future right of the playhead is covered, the
// class votes, the answer plays to the end of that turn, and the next question begins there. Lives on the window's
// thread.
#pragma once

#include "app/board/run_board.h"
#include "app/lessons/lesson_score.h"
#include "app/lessons/poll.h"
#include "app/timeline/view_state.h"
#include "core/lessons/answers.h"

#include <QObject>

namespace timeslice {

class Prediction : public QObject {
    Q_OBJECT
  public:
    // `card`: whose run is asked about; none: there is no run. Asked at each question.
    Prediction(RunBoard* board, ViewState* view, std::function<std::optional<int>()> card,
               QObject* parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on); // the score begins anew

    const Poll& poll() const { return m_poll; }
    QString question() const; // "Who runs next on core 2?"
    bool isAsking() const;    // digits are votes
    bool isOver() const;      // nobody runs after the playhead
    const LessonScore& score() const { return m_score; }

    void vote(size_t choice);
    void takeVoteBack(size_t choice);
    void setVotes(size_t choice, int64_t votes);
    // Shows the answer; again: asks the next question.
    void reveal();
    // Asks anew, from where the playhead is.
    void ask();

  Q_SIGNALS:
    void changed();

  private:
    void followPlayhead();
    void followRun(int card);
    void clear();
    void arrive();
    const Trace* trace() const;

    RunBoard* m_board;
    ViewState* m_view;
    std::function<std::optional<int>()> m_whichCard;
    bool m_on = false;
    bool m_plays = false;
    std::optional<int> m_card;
    RecordingPtr m_recording; // that is asked about
    CoreId m_core;
    Nanos m_at{0};
    std::optional<NextOnCore> m_next; // none: nobody runs any more
    Poll m_poll;
    LessonScore m_score;
};

} // namespace timeslice
