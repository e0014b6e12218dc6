// Presentation: puts what is to be presented on the screens: the pages on the one where the window is, and, where
// there is a second one, the presenter's notes there; they can be swapped. Lives on the window's thread.
#pragma once

#include "app/present/present_view.h"
#include "app/present/presenter_notes.h"

#include <QObject>
#include <QPointer>

namespace timeslice {

class LessonSession;

class Presentation : public QObject {
    Q_OBJECT
  public:
    // `window`: whose screen it takes, and who gets the focus back. All outlive it.
    Presentation(const PresentView::Parts& parts, LessonSession* session, QWidget* window);
    ~Presentation() override;

    // The open lesson, or else the comparison, from its beginning or from what the window shows: the lesson's
    // present step, or the card with the focus (`card`, by its place).
    void begin(bool fromHere, std::optional<size_t> card);
    void end();
    bool isRunning() const { return !m_view.isNull(); }
    PresentView* view() const { return m_view; }      // null: it does not run
    PresenterNotes* notes() const { return m_notes; } // null: there is one screen, or it does not run

  Q_SIGNALS:
    void ended();

  private:
    void place();

    PresentView::Parts m_parts;
    LessonSession* m_session;
    QWidget* m_window;
    QPointer<PresentView> m_view;
    QPointer<PresenterNotes> m_notes;
    QList<QPointer<QWidget>> m_leaving; // ended, and soon deleted
    bool m_swapped = false;
};

} // namespace timeslice
