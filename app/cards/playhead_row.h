// PlayheadRow: moves the playhead: to start and end, step by step, with a slider, or by playing. It plays finished
// runs, so the pace is free to choose; see playback.h for paces and steps.
#pragma once

#include "app/cards/step_by.h"
#include "app/timeline/view_state.h"
#include "core/trace/trace.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>
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
    void stop(); // playing, where it is
    // How much of a run one second shows; none: the usual pace for the present extent.
    void setPace(std::optional<Nanos> pace);
    Nanos pace() const;
    void setStepBy(StepBy by);
    StepBy stepBy() const { return m_stepBy; }
    void followView();
    void useActions(const Actions& actions);

  Q_SIGNALS:
    void stopped(); // playing came to its end

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createControls();
    void createLayout();
    void connectSignals();
    void retranslate();
    void fillPaces();
    void fillSteps();
    void showPace();
    void step(bool forward);
    void advance();
    void showPlaying();
    void follow(Button* button, QAction* action, void (PlayheadRow::*act)());

    ViewState* m_view;
    Traces m_traces;
    QTimer m_clock;
    QElapsedTimer m_sinceTick;
    std::optional<Nanos> m_pace; // chosen
    StepBy m_stepBy = StepBy::Event;
    Button* m_start = nullptr;
    Button* m_back = nullptr;
    Button* m_play = nullptr;
    Button* m_on = nullptr;
    Button* m_end = nullptr;
    Button* m_steps = nullptr;
    Button* m_paces = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_time = nullptr;
};

} // namespace timeslice
