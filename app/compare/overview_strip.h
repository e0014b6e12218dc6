// OverviewStrip: the whole of all runs in a thin strip, one line a run, with the visible range marked. The
// more of the cores are busy the stronger a line's colour; where somebody only waits it is pale. Many runs
// have thinner lines. Drag moves the range, a click centres it, the wheel zooms. Time runs from left to right
// in every language.
#pragma once

#include "app/compare/finished_run.h"
#include "app/timeline/theme.h"
#include "app/timeline/view_state.h"

#include <QWidget>

namespace timeslice {

class OverviewStrip : public QWidget {
    Q_OBJECT
  public:
    explicit OverviewStrip(ViewState* view, QWidget* parent = nullptr);

    void setRuns(const std::vector<FinishedRunPtr>& outcomes);
    void setTheme(const Theme& theme);
    // Where the time axis of the cards below begins and ends, in this widget's pixels.
    void setAxis(int left, int right);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

    // Of a part of a run where this share of the cores was busy and somebody waited this much of the time.
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
    void paintRun(QPainter& painter, const FinishedRun& outcome, double y) const;
    void paintRange(QPainter& painter) const;
    void retranslate();

    ViewState* m_view;
    const Theme* m_theme;
    std::vector<FinishedRunPtr> m_outcomes;
    int m_left = 0;
    int m_right = 0; // 0: to the edge
    bool m_dragging = false;
    Nanos m_grip{0}; // distance of the pointer from the range's start while dragging
};

} // namespace timeslice
