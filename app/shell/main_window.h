// MainWindow: combines top bar, left panel, cards and table. It owns what they share (setup, board, view
// state, job queue, actions) and remembers the session.
#pragma once

#include "app/board/job_queue.h"
#include "app/board/own_folder.h"
#include "app/board/run_board.h"
#include "app/board/setup_store.h"
#include "app/board/truth_cards.h"
#include "app/board/workload_opener.h"
#include "app/timeline/view_state.h"
#include "app/widgets/appearance.h"

#include <QMainWindow>

class QSplitter;

namespace timeslice {

class Actions;
class ComparePanel;
class CompareView;
class LeftPanel;
class LessonRoom;
class Presentation;
class Panes;
class SessionKeeper;
class TopBar;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(Appearance* appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens the first of `files`, otherwise the last session, otherwise the default comparison.
    void start(const QStringList& files);
    // A workload or a lesson: a file, a built-in workload's name, "lesson:" and a built-in lesson's or a path.
    void openFile(const QString& path);

    SetupStore* store() { return m_store; }
    RunBoard* board() { return m_board; }
    ViewState* view() { return m_view; }
    WorkloadOpener* opener() { return m_opener; }
    CompareView* compareView() { return m_compare; }
    LeftPanel* leftPanel() { return m_left; }
    OwnFolder* ownFolder() { return m_folder; }
    ComparePanel* comparePanel() { return m_table; }
    TopBar* topBar() { return m_top; }
    Actions* actions() { return m_actions; }
    Panes* panes() { return m_panes; }
    LessonRoom* lessons() { return m_lessons; }
    Presentation* presentation() { return m_presentation; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void createParts();
    void createLayout();
    void createActions();
    void connectSignals();
    void connectKeeper();
    void retranslate();
    void applyTheme();
    void chooseFile();
    void exportPicture();
    void present(bool fromHere);
    void showHelp();
    void shareHeight();
    void fitToScreen();
    void restoreSession();
    void settleEdits(); // what is being typed counts as entered
    void saveSession();

    Appearance* m_appearance;
    Actions* m_actions;
    SetupStore* m_store;
    ViewState* m_view;
    JobQueue* m_queue; // before all that uses it is destroyed, see the destructor
    RunBoard* m_board;
    WorkloadOpener* m_opener;
    TruthCards* m_truth;
    OwnFolder* m_folder;
    LessonRoom* m_lessons = nullptr;
    Presentation* m_presentation = nullptr;
    LeftPanel* m_left = nullptr;
    CompareView* m_compare = nullptr;
    ComparePanel* m_table = nullptr;
    TopBar* m_top = nullptr;
    SessionKeeper* m_keeper = nullptr;
    Panes* m_panes = nullptr;
    WindowActions* m_windowActions = nullptr;
    QSplitter* m_columns = nullptr;
    QSplitter* m_rows = nullptr;
    bool m_heightShared = false;
    QSize m_firstSize;
};

} // namespace timeslice
