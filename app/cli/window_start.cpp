#include "app/cli/window_start.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/compare/open_window.h"
#include "app/language.h"
#include "core/base/words.h"
#include "core/workload/catalogue.h"

#include <QApplication>
#include <QFileInfo>
#include <algorithm>
#include <string_view>

namespace timeslice::cli {
namespace {

class WindowTexts {
    Q_DECLARE_TR_FUNCTIONS(WindowTexts)
  public:
    static QString noDisplay() {
        return tr("There is no display to open a window on. 'timeslice help' shows what works without one.");
    }
    static QString noSuchFile(const QString& word) {
        return tr("There is no file and no command '%1'.").arg(word);
    }
    static QString didYouMean(const QString& word, const QString& near) {
        return tr("There is no file and no command '%1'. Did you mean '%2'?").arg(word, near);
    }
    static QString noSuchOption(const QString& word) { return tr("There is no option '%1'.").arg(word); }
};

// Without one Qt would end the program from within.
bool hasDisplay(int argc, char* argv[]) {
    const auto isPlatform = [](const char* word) {
        return std::string_view(word) == "-platform" || std::string_view(word) == "--platform";
    };
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || std::any_of(argv, argv + argc, isPlatform);
}

bool isBuiltin(const QString& word) {
    return std::ranges::find(builtinWorkloads(), word.toStdString(), &BuiltinWorkload::id) !=
           builtinWorkloads().end();
}

QString whatIsWrongWith(const QString& word) {
    if (word.startsWith(u'-')) return WindowTexts::noSuchOption(word);
    if (QFileInfo::exists(word) || isBuiltin(word)) return {};
    std::vector<std::string> names;
    for (const auto& command : commands()) names.push_back(command->name());
    const std::vector<std::string_view> known(names.begin(), names.end());
    const std::string near = nearestWord(word.toStdString(), known);
    return near.empty() ? WindowTexts::noSuchFile(word)
                        : WindowTexts::didYouMean(word, QString::fromStdString(near));
}

// The first word that is wrong, said; whether there was one.
bool complainOfWords(const QStringList& words) {
    for (const QString& word : words) {
        const QString problem = whatIsWrongWith(word);
        if (problem.isEmpty()) continue;
        printError(problem);
        return true;
    }
    return false;
}

int complainOfDisplay(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv); // for the translation
    installLanguage(preferredLanguage());
    if (!complainOfWords(QCoreApplication::arguments().mid(1))) printError(WindowTexts::noDisplay());
    return kBadInput;
}

} // namespace

int startWindow(int argc, char* argv[]) {
    if (!hasDisplay(argc, argv)) return complainOfDisplay(argc, argv);
    QApplication application(argc, argv); // takes its own options out of argv
    installLanguage(preferredLanguage());
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (complainOfWords(files)) return kBadInput;
    return openWindow(application, files);
}

} // namespace timeslice::cli
