// ExplainView: a run in sentences. With a playhead: what every task is doing at that instant and why;
// without one: the whole run, from its first task to its last, and a deadlock's four conditions.
//
// An instant is explained on the window's thread (a few binary searches per task); explaining a whole long
// trace may take a while, so that is done on the job queue.
#pragma once

#include "app/board/run_board.h"
#include "app/timeline/view_state.h"

#include <QTimer>
#include <QWidget>

class QTextEdit;

namespace timeslice {

class Button;
class Chooser;

class ExplainView : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kSettle = 60;      // ms; a moving playhead is followed at this pace
    static constexpr size_t kMaxTasks = 40; // that are explained at an instant

    ExplainView(SetupStore* store, RunBoard* board, ViewState* view, JobQueue* queue,
                QWidget* parent = nullptr);

    // The task that was clicked: explained first.
    void pick(int card, TaskId task);
    int card() const { return m_card; }
    QString text() const; // what is shown, without markup
    Chooser* runChooser() { return m_run; }
    Button* wholeButton() { return m_whole; }

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void createLayout();
    void connectSignals();
    void retranslate();
    void followCards();
    void chooseCard(int id);
    void later();
    void tell();
    void tellInstant(const Trace& trace, Nanos time);
    void tellStory(const RecordingPtr& recording);
    void askForStory(const RecordingPtr& recording);
    void show(const QString& html);

    SetupStore* m_store;
    RunBoard* m_board;
    ViewState* m_view;
    JobQueue* m_queue;
    QTimer m_later;
    int m_card = 0;
    TaskId m_task;
    TraceIndexPtr m_storyOf; // the speedup is no part of it
    std::vector<Text> m_story;
    JobQueue::JobId m_job = 0;
    QString m_html;
    Chooser* m_run;
    Button* m_whole;
    QTextEdit* m_text;
};

} // namespace timeslice
