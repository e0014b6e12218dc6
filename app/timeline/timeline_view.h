// TimelineView: one run's lanes on screen. Visible range, playhead and lane mode belong to the ViewState,
// which all cards share; time runs from left to right in every language, lane names are on the left.
//
// - QCustomPlot hosts our plottable, which paints a display list. The list is made again only when range,
//   size, trace, theme, gutter, font or language has changed; playhead, cover, hover and focus are painted on a
//   buffered layer above it.
// - At the playhead a dot marks each lane whose state changes there; a bar beside its name marks the selected task.
// - The cover and callouts lie above the list. Under the cover nothing can be pointed at or clicked on.
// - Ctrl and the wheel zoom at the pointer, Shift and the wheel pan, the wheel alone scrolls the cards (a
//   setting lets it zoom instead). Dragging pans, a click sets the playhead, a double click zooms to the
//   interval; Left and Right go from event to event. The other keys are the window's.
// Lives on the window's thread.
#pragma once

#include "app/base/theme.h"
#include "app/timeline/annotations.h"
#include "app/timeline/font_measure.h"
#include "app/timeline/lanes.h"
#include "app/timeline/plot.h"
#include "app/timeline/timeline_list.h"
#include "app/timeline/view_state.h"

namespace timeslice {

class TimelineView : public QCustomPlot {
    Q_OBJECT
  public:
    // `state` outlives the view.
    explicit TimelineView(ViewState* state, QWidget* parent = nullptr);

    void setIndex(TraceIndexPtr index); // of what is shown; may be null: empty lanes
    void setTrace(TracePtr trace);      // the same, with an index of its own
    void setTheme(const Theme& theme);
    // With more height than needed, lanes become taller and are centred in the rest.
    void setTall(bool tall);
    // Pale: the timeline is that of an earlier run.
    void setPale(bool pale);
    // Without labels its grid lines are still drawn: an axis below another card names their instants.
    void setAxisLabels(bool shown);
    void setCallouts(std::vector<Callout> callouts);
    const std::vector<Callout>& callouts() const { return m_callouts; }
    // Natural height in pixels for the present lane mode; many lanes become thinner, so it is bounded.
    int heightForLanes() const;
    // The lowest height at which every name that fits at the natural height still fits.
    int leastHeightForLanes() const;
    // Of the room below the lanes, in pixels.
    int axisRoom() const;

    // Width of the column of names: what this view's names need, and what is used (the former, until set).
    // Cards above each other share the widest.
    int gutterFor() const { return m_ownGutter; }
    void setGutter(int width);
    int gutter() const { return m_gutter.value_or(m_ownGutter); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // The interval under a point of the widget, if any.
    std::optional<size_t> intervalAt(QPointF position) const;
    std::optional<size_t> hovered() const { return m_hovered; }
    const Lanes& lanes() const { return m_lanes; }
    QRect laneRect(size_t lane) const; // of its row, in the widget
    std::optional<Nanos> playhead() const { return m_state->playhead(); }
    // The hover text for the point; on the lane of a lock or the GIL, who holds it and who waits.
    std::vector<Text> hoverLines(QPointF position) const;
    Nanos timeAt(double x) const { return scaleFor(request()).timeAt(x); }
    double xOf(Nanos time) const { return scaleFor(request()).xOf(time); }
    // The list that is painted, made again if necessary.
    const DisplayList& displayList() const;
    int listsMade() const { return m_listsMade; }

  Q_SIGNALS:
    void picked(timeslice::TaskId task); // on a click beside the names; none: no task there
    void laneMetricsChanged();           // natural height or gutterFor changed (mode, trace, font)

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    struct Press {
        QPointF position;
        Nanos from;
        Nanos to;
        bool dragged = false;
    };

    void createPlot();
    void connectState();
    void rebuildLanes();
    void invalidate();     // the list is made again at the next paint
    void repaintOverlay(); // playhead, hover, focus
    void paintLanes(QCPPainter* painter);
    void paintOverlay(QCPPainter* painter) const;
    void paintHovered(QCPPainter* painter) const;
    void paintPlayhead(QCPPainter* painter) const;
    void addSelected(DisplayList& list, const LaneLayout& layout) const;
    void addChanges(DisplayList& list, const LaneLayout& layout, double x) const;
    void paintFocus(QCPPainter* painter) const;
    bool isUnderCover(QPointF position) const; // under the cover
    void dragTo(QPointF position);
    std::optional<size_t> laneAt(QPointF position) const;
    std::optional<size_t> holdingAt(QPointF position) const;
    void hover(QPointF position, QPoint globalPosition);
    void endHover();
    void zoomTo(size_t interval);
    void stepPlayhead(bool forward);
    void movePlayhead(Nanos time); // and shows it
    double textSize() const;
    TimelineRequest request() const;
    TimelineRequest naturalRequest() const;

    ViewState* m_state;
    const Theme* m_theme;
    TraceIndexPtr m_index;
    TracePtr m_trace; // of the index
    Lanes m_lanes;
    std::vector<Callout> m_callouts;
    FontMeasure m_measure;
    int m_ownGutter = 0;
    std::optional<int> m_gutter;
    QCPLayer* m_overlayLayer = nullptr;
    mutable DisplayList m_list;
    mutable bool m_listValid = false;
    mutable double m_listRatio = 0; // device pixels a pixel that the list was made for
    mutable int m_listsMade = 0;
    std::optional<size_t> m_hovered;
    std::optional<size_t> m_hoveredHolding;
    std::optional<Press> m_press;
    bool m_focusShown = false;
    bool m_pale = false;
    bool m_axisLabels = true;
    bool m_tall = false;
};

} // namespace timeslice
