// timeslice lesson: opens the window with a lesson (window_start.h does that), or makes a deck of it.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/lessons/lesson_deck.h"
#include "core/lessons/lesson_catalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace timeslice::cli {
namespace {

class LessonCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(LessonCommand)
  public:
    std::string name() const override { return "lesson"; }
    QString summary() const override { return tr("Opens the window with a lesson, or makes a deck of it."); }

    void declare(CLI::App& app) override {
        app.add_option("LESSON", m_lesson, tr("A lesson file, or a built-in lesson's name.").toStdString())
            ->type_name("");
        app.add_option("-o,--output", m_output,
                       tr("Makes a deck of the lesson, a page for each step: .pptx or .pdf.").toStdString())
            ->type_name("FILE");
        app.add_flag("--handout", m_handout,
                     tr("Makes a handout to print instead: each question on a page, the answers on the last.")
                         .toStdString());
    }

    // A lesson that comes first opens the window; here something is to be written.
    int run() override {
        if (m_lesson.empty()) {
            printError(tr("Name a lesson first, as in 'timeslice lesson convoy'. "
                          "'timeslice list lessons' lists them."));
            return kBadInput;
        }
        const QString path = QString::fromStdString(m_output);
        const PictureFormat* format = exportFormatOf(path);
        if (!format || !format->deck) {
            printError(tr("A deck of a lesson is a .pptx or a .pdf file, not '%1'.").arg(path));
            return kBadInput;
        }
        const Result<LessonPtr> lesson = findLesson(m_lesson);
        if (!lesson) return refuse(lesson.error());
        LessonDeckOptions options;
        options.paper = m_handout ? LessonPaper::Handout : LessonPaper::Slides;
        const Result<void> written = writeLesson(**lesson, options, *format, path);
        return written ? kDone : refuse(written.error());
    }

  private:
    std::string m_lesson;
    std::string m_output;
    bool m_handout = false;
};

} // namespace

std::unique_ptr<Command> makeLessonCommand() {
    return std::make_unique<LessonCommand>();
}

} // namespace timeslice::cli
