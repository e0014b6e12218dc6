// The legend: a flowing row of samples with names, as a display list and as a widget.
#pragma once

#include "app/timeline/display_list.h"
#include "app/timeline/lane_mode.h"
#include "app/timeline/text_measure.h"
#include "core/recording/trace_index.h"

#include <QWidget>
#include <set>
#include <string>
#include <vector>

namespace timeslice {

struct LegendRequest {
    std::vector<std::string> tasks; // by core: whose colour is which; first of all, ten at most
    std::set<State> states;
    bool finished = true;          // a finished task's dot
    std::set<MarkKind> signs = {}; // what went wrong (task_signs.h), last of all
    double width = 0;              // rows break before it
    double textSize = 12;          // pixels; everything else follows
    bool centered = false;
    bool rightToLeft = false; // samples right of their names, the first at the right
};

// Samples in the order of State, then the dot of a finished task, then signs. The list's height is that of
// the rows.
DisplayList legendList(const LegendRequest& request, const Theme& theme, const TextMeasure& measure,
                       const Language& language);

// What a legend of the trace's lanes shows.
LegendRequest legendFor(const TraceIndex& index, LaneMode mode);
// One legend for both.
LegendRequest joined(LegendRequest one, const LegendRequest& other);

class LegendBar : public QWidget {
    Q_OBJECT
  public:
    explicit LegendBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    // Shows all states until this is called; width, text size and direction are the bar's own.
    void setRequest(LegendRequest request);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    DisplayList list(double width) const;

    const Theme* m_theme;
    LegendRequest m_request;
};

} // namespace timeslice
