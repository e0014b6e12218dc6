// LessonItem: a lesson in the list: title, minutes, and a tick when it was given to its end.
#pragma once

#include <QAbstractButton>

namespace timeslice {

class LessonItem : public QAbstractButton {
    Q_OBJECT
  public:
    explicit LessonItem(const QString& source, QWidget* parent = nullptr);

    const QString& source() const { return m_source; } // a built-in's id or a path
    const QString& lesson() const { return m_lesson; } // its id
    // `point`: what it teaches, for the tooltip.
    void setTexts(const QString& lesson, const QString& title, const QString& detail, const QString& point);
    void setDone(bool done, const QColor& color);
    bool isDone() const { return m_done; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void describe();

    QString m_source;
    QString m_lesson;
    QString m_detail;
    bool m_done = false;
    QColor m_doneColor;
};

} // namespace timeslice
