// A timeline for a screen reader: a chart with a row for each lane. A row's value says what the lane does at
// the playhead, its description everything it does, in order.
#pragma once

#include "app/timeline/timeline_view.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <vector>

namespace timeslice {

class AccessibleTimeline : public QAccessibleWidget {
  public:
    static constexpr size_t kMaxStretches = 60; // that a description tells of

    explicit AccessibleTimeline(TimelineView* timeline);
    ~AccessibleTimeline() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text what) const override;

  private:
    QPointer<TimelineView> m_timeline;
    mutable std::vector<QAccessible::Id> m_children; // as many as were asked for
};

} // namespace timeslice
