// WindowActions: what the actions of the table do in the window, and when they are enabled. Lives on the
// window's thread.
#pragma once

#include "app/export/picture.h"
#include "app/widgets/actions.h"
#include "app/widgets/appearance.h"

#include <QObject>

namespace timeslice {

class Centre;
class ComparePanel;
class CompareView;
class Panes;
class RunBoard;
class SetupStore;
class ViewState;

class WindowActions : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        Actions* actions = nullptr;
        SetupStore* store = nullptr;
        RunBoard* board = nullptr;
        ViewState* view = nullptr;
        CompareView* compare = nullptr;
        Centre* centre = nullptr;
        ComparePanel* table = nullptr;
        Panes* panes = nullptr;
        Appearance* appearance = nullptr;
    };

    explicit WindowActions(const Parts& parts, QObject* parent = nullptr);

    void copyPicture();

  private:
    void bindRuns();
    void bindTime();
    void bindView();
    void bindPanels();
    void bindThemes();
    void bindEdits();
    void follow();
    void followTicks();
    void followRuns();
    void copy();
    void copyCard(int id);
    void copyPicture(const Comparison& comparison, PictureOptions options);
    void useNumber(size_t place);

    Parts m_parts;
};

} // namespace timeslice
