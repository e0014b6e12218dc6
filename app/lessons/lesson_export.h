// LessonExport: makes slides or a handout of a lesson. A small window beside the main one, which stays usable: it says
// how far the work is, which can be cancelled, then where the file is, and opens it.
//
// - What is written is what `timeslice lesson -o` writes (lesson_deck.h), on a thread of its own.
// - Closing it stops the work; nothing is left behind then.
// Lives on the window's thread.
#pragma once

#include "app/export/export_job.h"
#include "app/lessons/lesson_deck.h"

#include <QDialog>

class QProgressBar;

namespace timeslice {

class Button;
class MessageBar;

class LessonExport : public QDialog {
    Q_OBJECT
  public:
    LessonExport(LessonPtr lesson, LessonPaper paper, const PictureFormat& format, QWidget* parent = nullptr);

    // Asks where to and begins; deletes itself when it is closed.
    static void ask(const LessonPtr& lesson, LessonPaper paper, const QString& suffix, QWidget* parent);

    void saveTo(const QString& path);
    bool isSaving() const { return m_job.isRunning(); }
    // Stops what is being saved; otherwise closes the window.
    void reject() override;

    const MessageBar* messageBar() const { return m_message; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QString askForPath();
    void createLayout();
    void showState();
    void end();
    void openFile();
    void retranslate();

    LessonPtr m_lesson;
    LessonPaper m_paper;
    const PictureFormat& m_format;
    ExportJob m_job;
    QString m_target;
    QProgressBar* m_progress = nullptr;
    MessageBar* m_message = nullptr;
    Button* m_close = nullptr;
};

} // namespace timeslice
