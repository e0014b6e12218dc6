// HuntView: a hunt for failing schedules: how many were tried, how many failed and how, and the shortest failing
// one as a timeline.
#pragma once

#include "app/base/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace timeslice {

class HuntStudy;
class LegendBar;
class StudyHead;
class TimelineView;
class ViewState;

class HuntView : public QFrame {
    Q_OBJECT
  public:
    explicit HuntView(QWidget* parent = nullptr);

    void setStudy(HuntStudy* study); // null: none
    void setTheme(const Theme& theme);
    void setTextSize(int pixels); // of timeline and legend; labels have their own
    StudyHead* head() { return m_head; }
    TimelineView* timeline() { return m_timeline; }
    QString countsText() const;
    QString shortestText() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createLayout();
    void showState();
    void showShortest();
    QString stateText() const;

    QPointer<HuntStudy> m_study;
    ViewState* m_view; // of the one timeline: cards have another clock
    StudyHead* m_head;
    QLabel* m_counts;
    QLabel* m_shortest;
    QLabel* m_reasons;
    LegendBar* m_legend;
    TimelineView* m_timeline;
};

} // namespace timeslice
