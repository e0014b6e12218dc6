// OverviewStrip: all runs from start to end in a thin strip, one line per run, with the visible range marked.
// The more cores are busy, the stronger a line's colour; where tasks only wait it is pale. Many runs get
// thinner lines. Dragging moves the range, a click centres it, the wheel zooms. Time runs from left to right
// in every language.
#pragma once

#include "app/base/theme.h"
#include "app/timeline/view_state.h"
#include "core/recording/recording.h"

#include <QWidget>

namespace timeslice {

class OverviewStrip : public QWidget {
    Q_OBJECT
  public:
    explicit OverviewStrip(ViewState* view, QWidget* parent = nullptr);

    void setRuns(const std::vector<RecordingPtr>& recordings);
    void setTheme(const Theme& theme);
    // Where the time axis of the cards below begins and ends, in this widget's pixels.
    void setAxis(int left, int right);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

    // Colour of a part of a run: `busy` is the share of busy cores, `waiting` the share of time with waits.
    static Color colorOf(const Theme& theme, double busy, double waiting);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    double xOf(Nanos time) const;
    Nanos timeAt(double x) const;
    double right() const;
    void centre(Nanos time);
    double lineHeight() const; // of a run, with the gap below it
    void paintRun(QPainter& painter, const Recording& recording, double y) const;
    void paintRange(QPainter& painter) const;
    void retranslate();

    ViewState* m_view;
    const Theme* m_theme;
    std::vector<RecordingPtr> m_recordings;
    int m_left = 0;
    int m_right = 0; // 0: to the edge
    bool m_dragging = false;
    Nanos m_grip{0}; // distance of the pointer from the range's start while dragging
};

} // namespace timeslice
