// PlayheadRow: moves the playhead: to start and end, from event to event, with a slider, or by playing. It
// plays finished runs, so the speed is free to choose: at 1x the whole time span takes ten seconds.
#pragma once

#include "app/timeline/view_state.h"
#include "core/trace/trace.h"

#include <QFrame>
#include <functional>
#include <vector>

class QAction;
class QLabel;
class QSlider;

namespace timeslice {

class Actions;
class Button;

class PlayheadRow : public QFrame {
    Q_OBJECT
  public:
    using Traces = std::function<std::vector<TracePtr>()>;

    // `traces`: those whose events count when stepping.
    PlayheadRow(ViewState* view, Traces traces, QWidget* parent = nullptr);

    void toStart();
    void toEnd();
    void stepBack();
    void stepOn();
    void togglePlaying();
    bool playing() const;
    void setSpeed(double speed);
    void followView();
    void useActions(const Actions& actions);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createControls();
    void createLayout();
    void connectSignals();
    void retranslate();
    void showPlaying();
    void fillSpeeds();
    void follow(Button* button, QAction* action, void (PlayheadRow::*act)());

    ViewState* m_view;
    Traces m_traces;
    Button* m_start = nullptr;
    Button* m_back = nullptr;
    Button* m_play = nullptr;
    Button* m_on = nullptr;
    Button* m_end = nullptr;
    Button* m_pace = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_time = nullptr;
};

} // namespace timeslice
