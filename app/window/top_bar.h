// TopBar: what is compared, where it runs, and the window's own choices. It shows setup and board and asks by
// signals.
#pragma once

#include "app/compare/run_board.h"
#include "app/timeline/view_state.h"
#include "app/window/appearance.h"

#include <QFrame>

class QLabel;

namespace timeslice {

class Button;
class Segmented;
class WorkloadGallery;

class TopBar : public QFrame {
    Q_OBJECT
  public:
    TopBar(SetupStore* store, RunBoard* board, ViewState* view, Appearance* appearance,
           WorkloadGallery* gallery, QWidget* parent = nullptr);

    Button* runButton() { return m_run; }
    Segmented* engineSwitch() { return m_engine; }
    Button* machineButton() { return m_machine; }

  Q_SIGNALS:
    void workloadChosen(const QString& source);
    void openRequested();
    void machineRequested();
    void exportRequested();
    void copyPictureRequested();
    void copyTableRequested();
    void languageChosen(const QString& code);
    void helpRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void createButtons();
    void createMenus();
    void createLayout();
    void connectSignals();
    void retranslate();
    void showWorkload();
    void showMachine();
    void showRun();
    void fillWorkloads();
    void fillViews();
    void fillExports();
    void fillLanguages();
    void fillThemes();

    SetupStore* m_store;
    RunBoard* m_board;
    ViewState* m_view;
    Appearance* m_appearance;
    WorkloadGallery* m_gallery;
    QLabel* m_brand = nullptr;
    Button* m_workload = nullptr;
    Button* m_machine = nullptr;
    Segmented* m_engine = nullptr;
    Button* m_run = nullptr;
    Button* m_lanes = nullptr;
    Button* m_export = nullptr;
    Button* m_language = nullptr;
    Button* m_themeButton = nullptr;
    Button* m_help = nullptr;
};

} // namespace timeslice
