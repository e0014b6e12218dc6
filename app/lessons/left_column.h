// LeftColumn: the left of the window: lessons, or workloads with everything that can be set, as two tabs.
#pragma once

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace timeslice {

class LeftColumn : public QFrame {
    Q_OBJECT
  public:
    enum Tab { Lessons, Workloads };

    // Takes both over.
    LeftColumn(QWidget* lessons, QWidget* workloads, QWidget* parent = nullptr);

    void showTab(Tab tab);
    Tab tab() const;
    QTabBar* tabs() { return m_tabs; }

  Q_SIGNALS:
    void tabChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace timeslice
