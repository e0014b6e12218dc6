// Actions: one table of everything that a key, a menu or a button does in the window. Menus, tooltips, the
// key sheet, `timeslice list actions` and the test that drives the window are made from it.
//
// - Each key belongs to one QAction, made here. Never make a QShortcut or set a key elsewhere: Qt silently
//   ignores a key that belongs to two actions. An action added here gets its key and its line in the key
//   sheet.
// - To add an action: a name in ActionId, a row in the table (actions.cpp), and its function in
//   window_actions.cpp. The script tests/drive then fails until it has a case for it.
// Lives on the window's thread.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <array>
#include <functional>
#include <span>
#include <vector>

class QAction;
class QKeyEvent;
class QWidget;

namespace timeslice {

class Button;

enum class ActionId : uint8_t {
    RunAll,
    CancelAll,
    TakeChoiceBack,
    ShowMachine,
    Play,
    PreviousEvent,
    NextEvent,
    PreviousEdge,
    NextEdge,
    ToStart,
    ToEnd,
    Fit,
    ZoomIn,
    ZoomOut,
    Earlier,
    Later,
    ByTask,
    ByCore,
    TwoByTwo,
    WheelZooms,
    Captions,
    UseNumber,
    ShowAll,
    ShowTable,
    ShowExplanation,
    LeftPanel,
    LowerPanel,
    OnlyCards,
    NextPane,
    PreviousPane,
    ShowLessons,
    NextStep,
    PreviousStep,
    Reveal,
    TakeVoteBack,
    ShowHint,
    BackToStep,
    CloseLesson,
    MakeLesson,
    AddStep,
    ReplaceStage,
    EditStep,
    Present,
    PresentFromHere,
    Predict,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Open,
    Export,
    Copy,
    CopyPicture,
    CopyTable,
    LessonSlidesPdf,
    LessonSlidesPptx,
    LessonHandout,
    Undo,
    Redo,
    Help,
    Keys,
    Quit,
    Count
};

enum class ActionGroup : uint8_t { Runs, Time, View, Panels, Lessons, Files, Window, Count };

// When an action can be used.
enum class ActionWhen : uint8_t {
    Always,
    Busy,
    HasRuns,
    HasChoices,
    OneAlone,
    CanUndo,
    CanRedo,
    InLesson,
    InOwnLesson,
    HasNextStep,
    HasPreviousStep,
    CanReveal,
    IsAsking,
    HasHint,
    StepChanged,
    CanPredict,
    Count
};

enum class ActionKind : uint8_t {
    Plain,
    Ticked,     // on or off
    LaneRadio,  // one of its kind is checked
    ThemeRadio, // likewise
    Numbered,   // one key per place: 1 is the first
    OfTimeline, // the timeline's own key: it works only while a timeline has the focus
    Unclaimed   // its keys work where nothing with the focus takes them: Enter presses a button first
};

struct ActionInfo {
    ActionId id;
    const char* name; // identifier: lower-case words with hyphens
    ActionGroup group;
    ActionKind kind;
    ActionWhen when;
    const char* keys; // portable, separated by spaces; empty: none
    const char* text; // in menus and in the sheet, untranslated
};

std::span<const ActionInfo> actionTable();
const ActionInfo& infoOf(ActionId id);
std::vector<QKeySequence> keysOf(const ActionInfo& info);

QString textOf(const ActionInfo& info);    // in the window's language
QString titleOf(ActionGroup group);        // likewise
const char* nameOf(ActionGroup group);     // for programs
const char* nameOf(ActionWhen when);       // for programs
QString keysText(const ActionInfo& info);  // all keys, as this platform writes them; "1 – 9" for places
QString toolTipOf(const ActionInfo& info); // "Zoom to fit (F)"

class Actions : public QObject {
    Q_OBJECT
  public:
    // The keys work in `window`.
    explicit Actions(QWidget* window);

    QAction* operator[](ActionId id) const; // of a numbered action: its first place; null: the timeline's own
    void bind(ActionId id, const std::function<void()>& act);
    void bindNumbered(ActionId id, const std::function<void(size_t place)>& act);
    void setPossible(ActionWhen when, bool possible);
    void setTicked(ActionId id, bool ticked); // without triggering it
    // Triggers the action of this key that nothing has claimed. False: there is none, or it cannot be used.
    bool pressUnclaimed(const QKeyEvent& key);
    // Entries of a menu; keys that work in a popup, too.
    void addTo(QWidget* widget, std::initializer_list<ActionId> ids) const;
    // The button triggers the action, takes its tooltip and is enabled with it.
    void attach(Button* button, ActionId id) const;
    void retranslate();

  private:
    void create(const ActionInfo& info, QWidget* window);

    std::array<std::vector<QAction*>, static_cast<size_t>(ActionId::Count)> m_actions;
};

} // namespace timeslice
