#include "app/widgets/actions.h"

#include "app/widgets/button.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <algorithm>

namespace timeslice {

namespace {

using enum ActionGroup;
using enum ActionKind;

// clang-format off
constexpr std::array<ActionInfo, static_cast<size_t>(ActionId::Count)> kTable{{
    {ActionId::RunAll, "run-all", Runs, Plain, ActionWhen::Always, "Ctrl+Return Ctrl+Enter Ctrl+R",
     QT_TRANSLATE_NOOP("Actions", "Run all cards")},
    {ActionId::CancelAll, "cancel-all", Runs, Plain, ActionWhen::Busy, "Esc",
     QT_TRANSLATE_NOOP("Actions", "Cancel all runs")},
    {ActionId::TakeChoiceBack, "take-choice-back", Runs, Plain, ActionWhen::HasChoices, "Backspace",
     QT_TRANSLATE_NOOP("Actions", "Undo the last scheduling decision")},
    {ActionId::ShowMachine, "show-machine", Runs, Plain, ActionWhen::Always, "Ctrl+M",
     QT_TRANSLATE_NOOP("Actions", "Set the machine's cores and policy")},

    {ActionId::Play, "play", Time, Plain, ActionWhen::HasRuns, "Space",
     QT_TRANSLATE_NOOP("Actions", "Play or pause")},
    {ActionId::PreviousEvent, "previous-event", Time, Plain, ActionWhen::HasRuns, ",",
     QT_TRANSLATE_NOOP("Actions", "Go a step back: to the previous event on any card, or what steps go to")},
    {ActionId::NextEvent, "next-event", Time, Plain, ActionWhen::HasRuns, ".",
     QT_TRANSLATE_NOOP("Actions", "Go a step on: to the next event on any card, or what steps go to")},
    {ActionId::PreviousEdge, "previous-edge", Time, OfTimeline, ActionWhen::HasRuns, "Left",
     QT_TRANSLATE_NOOP("Actions", "Go to the previous event in the focused timeline")},
    {ActionId::NextEdge, "next-edge", Time, OfTimeline, ActionWhen::HasRuns, "Right",
     QT_TRANSLATE_NOOP("Actions", "Go to the next event in the focused timeline")},
    {ActionId::ToStart, "to-start", Time, Plain, ActionWhen::HasRuns, "Home",
     QT_TRANSLATE_NOOP("Actions", "Go to the start; in a lesson, to its first step")},
    {ActionId::ToEnd, "to-end", Time, Plain, ActionWhen::HasRuns, "End",
     QT_TRANSLATE_NOOP("Actions", "Go to the end; in a lesson, to its last step")},

    {ActionId::Fit, "fit", View, Plain, ActionWhen::HasRuns, "F",
     QT_TRANSLATE_NOOP("Actions", "Zoom to fit")},
    {ActionId::ZoomIn, "zoom-in", View, Plain, ActionWhen::HasRuns, "W",
     QT_TRANSLATE_NOOP("Actions", "Zoom in")},
    {ActionId::ZoomOut, "zoom-out", View, Plain, ActionWhen::HasRuns, "S",
     QT_TRANSLATE_NOOP("Actions", "Zoom out")},
    {ActionId::Earlier, "earlier", View, Plain, ActionWhen::HasRuns, "A",
     QT_TRANSLATE_NOOP("Actions", "Scroll to an earlier time")},
    {ActionId::Later, "later", View, Plain, ActionWhen::HasRuns, "D",
     QT_TRANSLATE_NOOP("Actions", "Scroll to a later time")},
    {ActionId::ByTask, "by-task", View, LaneRadio, ActionWhen::Always, "T",
     QT_TRANSLATE_NOOP("Actions", "By task: one lane per task")},
    {ActionId::ByCore, "by-core", View, LaneRadio, ActionWhen::Always, "C",
     QT_TRANSLATE_NOOP("Actions", "By core: one lane per core")},
    {ActionId::TwoByTwo, "two-by-two", View, Ticked, ActionWhen::Always, "Ctrl+2",
     QT_TRANSLATE_NOOP("Actions", "Cards in two columns")},
    {ActionId::WheelZooms, "wheel-zooms", View, Ticked, ActionWhen::Always, "",
     QT_TRANSLATE_NOOP("Actions", "Wheel zooms without Ctrl")},
    {ActionId::Captions, "captions", View, Ticked, ActionWhen::Always, "I",
     QT_TRANSLATE_NOOP("Actions", "Say in words what happens at the playhead")},
    {ActionId::UseNumber, "use-number", View, Numbered, ActionWhen::Always, "1 2 3 4 5 6 7 8 9",
     QT_TRANSLATE_NOOP("Actions", "Answer an open question; choose who runs next on a card that asks; "
                                  "otherwise show only that card, or all again")},
    {ActionId::ShowAll, "show-all", View, Plain, ActionWhen::OneAlone, "0",
     QT_TRANSLATE_NOOP("Actions", "Show all cards")},

    {ActionId::ShowTable, "show-table", Panels, Plain, ActionWhen::Always, "Alt+1",
     QT_TRANSLATE_NOOP("Actions", "Show the table of runs")},
    {ActionId::ShowExplanation, "show-explanation", Panels, Plain, ActionWhen::Always, "Alt+2",
     QT_TRANSLATE_NOOP("Actions", "Show the explanation of a run")},
    {ActionId::LeftPanel, "left-panel", Panels, Ticked, ActionWhen::Always, "F9",
     QT_TRANSLATE_NOOP("Actions", "Left panel")},
    {ActionId::LowerPanel, "lower-panel", Panels, Ticked, ActionWhen::Always, "F10",
     QT_TRANSLATE_NOOP("Actions", "Bottom panel")},
    {ActionId::OnlyCards, "only-cards", Panels, Ticked, ActionWhen::Always, "F11",
     QT_TRANSLATE_NOOP("Actions", "Cards only")},
    {ActionId::NextPane, "next-pane", Panels, Plain, ActionWhen::Always, "F6",
     QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window")},
    {ActionId::PreviousPane, "previous-pane", Panels, Plain, ActionWhen::Always, "Shift+F6",
     QT_TRANSLATE_NOOP("Actions", "Go to the previous part of the window")},

    {ActionId::ShowLessons, "show-lessons", Lessons, Plain, ActionWhen::Always, "Ctrl+L",
     QT_TRANSLATE_NOOP("Actions", "Show the lessons")},
    {ActionId::NextStep, "next-step", Lessons, Plain, ActionWhen::HasNextStep, "PgDown",
     QT_TRANSLATE_NOOP("Actions", "Go on: the rest of the step, the answer, the next step")},
    {ActionId::PreviousStep, "previous-step", Lessons, Plain, ActionWhen::HasPreviousStep, "PgUp",
     QT_TRANSLATE_NOOP("Actions", "Go back to the previous step")},
    {ActionId::Reveal, "reveal", Lessons, Unclaimed, ActionWhen::CanReveal, "Return Enter",
     QT_TRANSLATE_NOOP("Actions", "Reveal the answer")},
    {ActionId::TakeVoteBack, "take-vote-back", Lessons, Numbered, ActionWhen::IsAsking,
     "Shift+1 Shift+2 Shift+3 Shift+4 Shift+5 Shift+6 Shift+7 Shift+8 Shift+9",
     QT_TRANSLATE_NOOP("Actions", "Take a vote back")},
    {ActionId::ShowHint, "show-hint", Lessons, Plain, ActionWhen::HasHint, "H",
     QT_TRANSLATE_NOOP("Actions", "Show the hint")},
    {ActionId::BackToStep, "back-to-step", Lessons, Plain, ActionWhen::StepChanged, "R",
     QT_TRANSLATE_NOOP("Actions", "Restore the step as it was")},
    {ActionId::CloseLesson, "close-lesson", Lessons, Plain, ActionWhen::InLesson, "Ctrl+W",
     QT_TRANSLATE_NOOP("Actions", "Close the lesson")},
    {ActionId::MakeLesson, "make-lesson", Lessons, Plain, ActionWhen::Always, "Ctrl+Shift+L",
     QT_TRANSLATE_NOOP("Actions", "Make a lesson of the stage …")},
    {ActionId::AddStep, "add-step", Lessons, Plain, ActionWhen::InOwnLesson, "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Actions", "Add the stage as a step")},
    {ActionId::ReplaceStage, "replace-stage", Lessons, Plain, ActionWhen::InOwnLesson, "Ctrl+Shift+R",
     QT_TRANSLATE_NOOP("Actions", "Replace the stage of the step")},
    {ActionId::EditStep, "edit-step", Lessons, Plain, ActionWhen::InOwnLesson, "F2",
     QT_TRANSLATE_NOOP("Actions", "Edit the texts of the step")},
    {ActionId::Present, "present", Lessons, Plain, ActionWhen::HasRuns, "F5",
     QT_TRANSLATE_NOOP("Actions", "Present from the beginning")},
    {ActionId::PresentFromHere, "present-from-here", Lessons, Plain, ActionWhen::HasRuns, "Shift+F5",
     QT_TRANSLATE_NOOP("Actions", "Present from here")},
    {ActionId::Predict, "predict", Lessons, Ticked, ActionWhen::CanPredict, "P",
     QT_TRANSLATE_NOOP("Actions", "Predict who runs next")},

    {ActionId::ThemeSystem, "theme-system", ActionGroup::Window, ThemeRadio, ActionWhen::Always, "",
     QT_TRANSLATE_NOOP("Actions", "Follow system")},
    {ActionId::ThemeLight, "theme-light", ActionGroup::Window, ThemeRadio, ActionWhen::Always, "",
     QT_TRANSLATE_NOOP("Actions", "Light")},
    {ActionId::ThemeDark, "theme-dark", ActionGroup::Window, ThemeRadio, ActionWhen::Always, "",
     QT_TRANSLATE_NOOP("Actions", "Dark")},

    {ActionId::Open, "open", Files, Plain, ActionWhen::Always, "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions", "Open file …")},
    {ActionId::Export, "export", Files, Plain, ActionWhen::HasRuns, "Ctrl+E",
     QT_TRANSLATE_NOOP("Actions", "Picture, animation, deck …")},
    {ActionId::Copy, "copy", Files, Plain, ActionWhen::HasRuns, "Ctrl+C",
     QT_TRANSLATE_NOOP("Actions", "Copy the focused card, table or text; otherwise all cards")},
    {ActionId::CopyPicture, "copy-picture", Files, Plain, ActionWhen::HasRuns, "",
     QT_TRANSLATE_NOOP("Actions", "Copy picture")},
    {ActionId::CopyTable, "copy-table", Files, Plain, ActionWhen::HasRuns, "",
     QT_TRANSLATE_NOOP("Actions", "Copy table")},
    {ActionId::LessonSlidesPdf, "lesson-slides-pdf", Files, Plain, ActionWhen::InLesson, "",
     QT_TRANSLATE_NOOP("Actions", "Lesson as slides (PDF) …")},
    {ActionId::LessonSlidesPptx, "lesson-slides-pptx", Files, Plain, ActionWhen::InLesson, "",
     QT_TRANSLATE_NOOP("Actions", "Lesson as slides (PowerPoint) …")},
    {ActionId::LessonHandout, "lesson-handout", Files, Plain, ActionWhen::InLesson, "",
     QT_TRANSLATE_NOOP("Actions", "Handout to print (PDF) …")},

    {ActionId::Undo, "undo", ActionGroup::Window, Plain, ActionWhen::CanUndo, "Ctrl+Z",
     QT_TRANSLATE_NOOP("Actions", "Undo the last change of settings")},
    {ActionId::Redo, "redo", ActionGroup::Window, Plain, ActionWhen::CanRedo, "Ctrl+Shift+Z Ctrl+Y",
     QT_TRANSLATE_NOOP("Actions", "Redo the change of settings")},
    {ActionId::Help, "help", ActionGroup::Window, Plain, ActionWhen::Always, "F1",
     QT_TRANSLATE_NOOP("Actions", "Help about this part of the window")},
    {ActionId::Keys, "keys", ActionGroup::Window, Plain, ActionWhen::Always, "?",
     QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts")},
    {ActionId::Quit, "quit", ActionGroup::Window, Plain, ActionWhen::Always, "Ctrl+Q",
     QT_TRANSLATE_NOOP("Actions", "Close the window")},
}};
// clang-format on

constexpr bool isInOrder() {
    for (size_t i = 0; i < kTable.size(); ++i)
        if (kTable[i].id != static_cast<ActionId>(i)) return false;
    return true;
}
static_assert(isInOrder(), "a row of the table for each ActionId, in its order");

size_t indexOf(ActionId id) {
    return static_cast<size_t>(id);
}

} // namespace

std::span<const ActionInfo> actionTable() {
    return kTable;
}

const ActionInfo& infoOf(ActionId id) {
    return kTable[indexOf(id)];
}

std::vector<QKeySequence> keysOf(const ActionInfo& info) {
    std::vector<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(info.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys.push_back(QKeySequence::fromString(key, QKeySequence::PortableText));
    return keys;
}

QString textOf(const ActionInfo& info) {
    return QCoreApplication::translate("Actions", info.text);
}

const char* nameOf(ActionGroup group) {
    constexpr std::array<const char*, static_cast<size_t>(ActionGroup::Count)> kNames{
        "runs", "time", "view", "panels", "lessons", "files", "window"};
    return kNames[static_cast<size_t>(group)];
}

const char* nameOf(ActionWhen when) {
    constexpr std::array<const char*, static_cast<size_t>(ActionWhen::Count)> kNames{
        "always",    "busy",      "has-runs",      "has-choices",   "one-alone",         "can-undo",
        "can-redo",  "in-lesson", "in-own-lesson", "has-next-step", "has-previous-step", "can-reveal",
        "is-asking", "has-hint",  "step-changed",  "can-predict"};
    return kNames[static_cast<size_t>(when)];
}

QString titleOf(ActionGroup group) {
    constexpr std::array<const char*, static_cast<size_t>(ActionGroup::Count)> kTitles{
        QT_TRANSLATE_NOOP("Actions", "Runs"),    QT_TRANSLATE_NOOP("Actions", "Time"),
        QT_TRANSLATE_NOOP("Actions", "View"),    QT_TRANSLATE_NOOP("Actions", "Panels"),
        QT_TRANSLATE_NOOP("Actions", "Lessons"), QT_TRANSLATE_NOOP("Actions", "Files"),
        QT_TRANSLATE_NOOP("Actions", "Window")};
    return QCoreApplication::translate("Actions", kTitles[static_cast<size_t>(group)]);
}

QString keysText(const ActionInfo& info) {
    const std::vector<QKeySequence> keys = keysOf(info);
    QStringList written;
    for (const QKeySequence& key : keys) written.append(key.toString(QKeySequence::NativeText));
    if (info.kind == ActionKind::Numbered) return written.front() + QStringLiteral(" – ") + written.back();
    return written.join(QStringLiteral("  "));
}

QString toolTipOf(const ActionInfo& info) {
    const std::vector<QKeySequence> keys = keysOf(info);
    if (keys.empty()) return textOf(info);
    return QStringLiteral("%1 (%2)").arg(textOf(info), keys.front().toString(QKeySequence::NativeText));
}

Actions::Actions(QWidget* window) : QObject(window) {
    for (const ActionInfo& info : kTable) create(info, window);
    for (const ActionKind kind : {LaneRadio, ThemeRadio}) {
        auto* group = new QActionGroup(this);
        for (const ActionInfo& info : kTable)
            if (info.kind == kind) group->addAction((*this)[info.id]);
    }
    retranslate();
}

void Actions::create(const ActionInfo& info, QWidget* window) {
    if (info.kind == OfTimeline) return;
    std::vector<QAction*>& made = m_actions[indexOf(info.id)];
    const std::vector<QKeySequence> keys = keysOf(info);
    const size_t count = info.kind == Numbered ? keys.size() : 1;
    for (size_t i = 0; i < count; ++i) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(info.name));
        action->setCheckable(info.kind == Ticked || info.kind == LaneRadio || info.kind == ThemeRadio);
        if (info.kind == Numbered)
            action->setShortcut(keys[i]);
        else if (info.kind != Unclaimed)
            action->setShortcuts(QList<QKeySequence>(keys.begin(), keys.end()));
        // What the tooltip describes may be gone or look different.
        connect(action, &QAction::triggered, this, &QToolTip::hideText);
        window->addAction(action);
        made.push_back(action);
    }
}

QAction* Actions::operator[](ActionId id) const {
    const std::vector<QAction*>& made = m_actions[indexOf(id)];
    return made.empty() ? nullptr : made.front();
}

void Actions::bind(ActionId id, const std::function<void()>& act) {
    connect((*this)[id], &QAction::triggered, this, act);
}

void Actions::bindNumbered(ActionId id, const std::function<void(size_t place)>& act) {
    const std::vector<QAction*>& made = m_actions[indexOf(id)];
    for (size_t place = 0; place < made.size(); ++place)
        connect(made[place], &QAction::triggered, this, [act, place] { act(place); });
}

void Actions::setPossible(ActionWhen when, bool possible) {
    for (const ActionInfo& info : kTable)
        if (info.when == when)
            for (QAction* action : m_actions[indexOf(info.id)]) action->setEnabled(possible);
}

void Actions::setTicked(ActionId id, bool ticked) {
    (*this)[id]->setChecked(ticked);
}

bool Actions::pressUnclaimed(const QKeyEvent& key) {
    const QKeyCombination pressed(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key()));
    for (const ActionInfo& info : kTable) {
        if (info.kind != Unclaimed) continue;
        const std::vector<QKeySequence> keys = keysOf(info);
        if (std::ranges::find(keys, QKeySequence(pressed)) == keys.end()) continue;
        if (!(*this)[info.id]->isEnabled()) return false;
        (*this)[info.id]->trigger();
        return true;
    }
    return false;
}

void Actions::addTo(QWidget* widget, std::initializer_list<ActionId> ids) const {
    for (const ActionId id : ids) widget->addAction((*this)[id]);
}

void Actions::attach(Button* button, ActionId id) const {
    QAction* action = (*this)[id];
    const auto follow = [button, action, id] {
        button->setToolTip(toolTipOf(infoOf(id)));
        button->setAccessibleName(textOf(infoOf(id)));
        button->setEnabled(action->isEnabled());
        if (!action->isCheckable()) return;
        button->setCheckable(true);
        button->setChecked(action->isChecked());
    };
    connect(button, &Button::clicked, action, [action, follow] {
        action->trigger();
        follow(); // a checkable button toggles itself when clicked
    });
    connect(action, &QAction::changed, button, follow);
    follow();
}

void Actions::retranslate() {
    for (const ActionInfo& info : kTable)
        for (QAction* action : m_actions[indexOf(info.id)]) action->setText(textOf(info));
}

} // namespace timeslice
