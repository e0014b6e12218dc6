#include "app/cli/command_line.h"

#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/output_file.h"

#include <QGuiApplication>
#include <algorithm>

namespace timeslice::cli {
namespace {

bool asksForPicture(const std::vector<std::string>& arguments) {
    return std::ranges::any_of(
        arguments, [](const std::string& word) { return isPictureName(QString::fromStdString(word)); });
}

// Qt's warnings are about the desktop it expects; standard error is for what the user can change.
void muteWarnings(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) printError(message);
}

// Pictures need fonts, and so a GUI, but never a display.
std::unique_ptr<QCoreApplication> makeApplication(bool picture) {
    // Qt keeps references to both for its lifetime.
    static char name[] = "timeslice";
    static char* words[] = {name, nullptr};
    static int count = 1;
    if (!picture) return std::make_unique<QCoreApplication>(count, words);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(muteWarnings);
    return std::make_unique<QGuiApplication>(count, words);
}

// `timeslice lesson LESSON`, unless its help is asked for, or a deck of it.
bool opensLesson(const std::vector<std::string>& arguments) {
    const auto asksForElse = [](const std::string& word) {
        return word == "--help" || word == "-h" || word.starts_with("-o") || word.starts_with("--output") ||
               word == "--handout";
    };
    return arguments.size() >= 2 && arguments[0] == "lesson" && !arguments[1].starts_with("-") &&
           std::ranges::none_of(arguments, asksForElse);
}

int printVersion() {
    print("timeslice " TIMESLICE_VERSION "\n");
    return finishOutput();
}

std::unique_ptr<Command> findCommand(const std::string& name) {
    for (auto& command : commands())
        if (command->name() == name) return std::move(command);
    return nullptr;
}

} // namespace

bool isCommandLine(const std::vector<std::string>& arguments) {
    if (arguments.empty() || opensLesson(arguments)) return false;
    const std::string& first = arguments.front();
    return first == "--version" || first == "--help" || first == "-h" || findCommand(first);
}

int runCommandLine(const std::vector<std::string>& arguments) {
    const auto application = makeApplication(asksForPicture(arguments));
    installLanguage(preferredLanguage());
    const std::string& first = arguments.front();
    if (first == "--version") return printVersion();
    const bool help = first.starts_with("-");
    const auto command = findCommand(help ? "help" : first);
    return runCommand(*command, help ? std::vector<std::string>{}
                                     : std::vector<std::string>(arguments.begin() + 1, arguments.end()));
}

} // namespace timeslice::cli
