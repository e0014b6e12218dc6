// ComparePanel: the table of runs at the bottom of the window.
#pragma once

#include "app/compare/run_board.h"

#include <QFrame>

class QTabBar;
class QTableView;

namespace timeslice {

class CompareModel;

class ComparePanel : public QFrame {
    Q_OBJECT
  public:
    ComparePanel(SetupStore* store, RunBoard* board, QWidget* parent = nullptr);

    CompareModel* model() { return m_model; }
    void copyTable();
    // Height at which all rows are seen.
    int wholeHeight() const;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createTable();
    void createLayout();
    void connectSignals();
    void retranslate();
    void followBoard();
    void spreadColumns();
    std::vector<int> neededWidths() const;

    SetupStore* m_store;
    RunBoard* m_board;
    CompareModel* m_model;
    QTabBar* m_tabs;
    QTableView* m_table;
};

} // namespace timeslice
