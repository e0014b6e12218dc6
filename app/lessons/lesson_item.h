// LessonItem: a lesson in the list: title, minutes, and a tick when it was given to its end.
#pragma once

#include "app/widgets/list_item.h"

namespace timeslice {

class LessonItem : public ListItem {
    Q_OBJECT
  public:
    explicit LessonItem(const QString& source, QWidget* parent = nullptr);

    const QString& lesson() const { return m_lesson; } // its id
    // `point`: what it teaches, for the tooltip.
    void setTexts(const QString& lesson, const QString& title, const QString& detail, const QString& point);
    void setDone(bool done, const QColor& color);
    bool isDone() const { return m_done; }

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void describe();

    QString m_lesson;
    QString m_detail;
    bool m_done = false;
    QColor m_doneColor;
};

} // namespace timeslice
