// timeslice lesson: opens the window with a lesson (window_start.h does; this says how it is called).
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace timeslice::cli {
namespace {

class LessonCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(LessonCommand)
  public:
    std::string name() const override { return "lesson"; }
    QString summary() const override { return tr("Opens the window with a lesson."); }

    void declare(CLI::App& app) override {
        app.add_option("LESSON", m_lesson, tr("A lesson file, or a built-in lesson's name.").toStdString())
            ->type_name("");
    }

    // A lesson that comes first opens the window.
    int run() override {
        printError(tr("Name a lesson first, as in 'timeslice lesson convoy'. "
                      "'timeslice list lessons' lists them."));
        return kBadInput;
    }

  private:
    std::string m_lesson;
};

} // namespace

std::unique_ptr<Command> makeLessonCommand() {
    return std::make_unique<LessonCommand>();
}

} // namespace timeslice::cli
