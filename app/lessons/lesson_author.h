// LessonAuthor: makes lessons of what stands in the window, and changes the file of the lesson that is open, if it is
// the user's own. Says nothing itself: errors go to whoever asks. Lives on the window's thread.
#pragma once

#include "core/lessons/lesson_editor.h"

#include <QObject>
#include <QString>

namespace timeslice {

class CompareView;
class LessonSession;
class SetupStore;
class ViewState;

class LessonAuthor : public QObject {
    Q_OBJECT
  public:
    LessonAuthor(LessonSession* session, SetupStore* store, ViewState* view, CompareView* cards,
                 QObject* parent = nullptr);

    // Of a lesson of what stands in the window: the workload's name, and a file called like it that is not there yet.
    QString proposedTitle() const;
    QString proposedFile(const QString& folder) const;

    // Writes a lesson of one step, over what the file was, and opens it.
    Result<void> make(const QString& path, const QString& title);

    // Of the lesson that is open: a step with what stands in the window after the present one, which is shown then;
    // the stage of the present step; texts of a step.
    Result<void> addStep();
    Result<void> replaceStage();
    Result<void> write(size_t step, const StepTexts& texts);

  private:
    Stage stage() const;
    StepDraft draftOf(const Stage& stage, const QString& title) const;
    Result<void> rewrite(const Result<std::string>& text, size_t step, bool inserted);

    LessonSession* m_session;
    SetupStore* m_store;
    ViewState* m_view;
    CompareView* m_cards;
};

} // namespace timeslice
