// TopBar: workload, engine and machine, and the window's own choices. It shows setup and board, and emits
// signals for choices that others carry out.
#pragma once

#include "app/board/run_board.h"
#include "app/timeline/view_state.h"
#include "app/widgets/appearance.h"

#include <QFrame>

class QLabel;

namespace timeslice {

class Actions;
class Button;
class Segmented;
class WorkloadGallery;

class TopBar : public QFrame {
    Q_OBJECT
  public:
    TopBar(SetupStore* store, RunBoard* board, ViewState* view, Appearance* appearance,
           WorkloadGallery* gallery, const Actions& actions, QWidget* parent = nullptr);

    Button* runButton() { return m_run; }
    Segmented* engineSwitch() { return m_engine; }
    Button* machineButton() { return m_machine; }

  Q_SIGNALS:
    void workloadChosen(const QString& source);
    void languageChosen(const QString& code);

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
    void showLanes();
    void showRun();
    void fillWorkloads();
    void fillLanguages();
    int room() const;
    int widest(const Button* button, std::initializer_list<QString> texts) const;

    SetupStore* m_store;
    RunBoard* m_board;
    ViewState* m_view;
    Appearance* m_appearance;
    WorkloadGallery* m_gallery;
    const Actions& m_actions;
    QLabel* m_brand = nullptr;
    Button* m_workload = nullptr;
    Button* m_machine = nullptr;
    Segmented* m_engine = nullptr;
    Button* m_run = nullptr;
    Button* m_lanes = nullptr;
    Button* m_present = nullptr;
    Button* m_export = nullptr;
    Button* m_language = nullptr;
    Button* m_themeButton = nullptr;
    Button* m_help = nullptr;
};

} // namespace timeslice
