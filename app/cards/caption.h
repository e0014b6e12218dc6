// Caption: below a timeline, what happened last at the playhead, in a sentence or two. It keeps room for two lines
// whatever it says, so that nothing moves while the playhead does.
#pragma once

#include "app/timeline/view_state.h"
#include "core/trace/trace.h"

#include <QLabel>
#include <QTimer>

namespace timeslice {

class Caption : public QLabel {
    Q_OBJECT
  public:
    static constexpr int kSettle = 40; // ms; a moving playhead is followed at this pace

    explicit Caption(ViewState* view, QWidget* parent = nullptr);

    void setTrace(TracePtr trace); // null: nothing to tell
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void later();
    void tell();
    int roomForLines() const;

    ViewState* m_view;
    TracePtr m_trace;
    QTimer m_later;
};

} // namespace timeslice
