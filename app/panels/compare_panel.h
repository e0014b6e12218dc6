// ComparePanel: the bottom of the window: the table of runs, and a run explained in sentences.
#pragma once

#include "app/base/theme.h"
#include "app/board/run_board.h"
#include "app/timeline/view_state.h"

#include <QFrame>

class QStackedWidget;
class QTabBar;
class QTableView;

namespace timeslice {

class CompareModel;
class ExplainView;

class ComparePanel : public QFrame {
    Q_OBJECT
  public:
    enum Page { Table, Explain };

    ComparePanel(SetupStore* store, RunBoard* board, ViewState* view, JobQueue* queue,
                 QWidget* parent = nullptr);

    CompareModel* model() { return m_model; }
    ExplainView* explainView() { return m_explain; }
    void setTheme(const Theme& theme);
    void showPage(Page page);
    void copyTable();
    bool copyFocused(); // copies the table if it has the focus; false: it has not
    // Height at which all rows are visible.
    int wholeHeight() const;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createTable();
    void createPages();
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
    QStackedWidget* m_pages;
    QTableView* m_table;
    ExplainView* m_explain;
};

} // namespace timeslice
