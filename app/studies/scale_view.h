// ScaleView: a sweep as curves with the laws fitted to them, which grow while it runs.
#pragma once

#include "app/base/theme.h"

#include <QFrame>
#include <QPointer>

namespace timeslice {

class ScaleStudy;
class StudyHead;

class ScaleView : public QFrame {
    Q_OBJECT
  public:
    explicit ScaleView(QWidget* parent = nullptr);

    void setStudy(ScaleStudy* study); // null: none
    void setTheme(const Theme& theme);
    void setTextSize(int pixels); // of the chart; its head has the labels' own
    StudyHead* head() { return m_head; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showState();
    QString stateText() const;

    QPointer<ScaleStudy> m_study;
    const Theme* m_theme;
    StudyHead* m_head;
    int m_textSize = 14; // pixels
};

} // namespace timeslice
