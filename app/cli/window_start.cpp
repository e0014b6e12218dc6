#include "app/cli/window_start.h"

#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/shell/open_window.h"
#include "core/base/words.h"
#include "core/lessons/lesson_catalogue.h"
#include "core/workload/catalogue.h"

#include <QApplication>
#include <QFileInfo>
#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string_view>
#include <thread>

namespace timeslice::cli {
namespace {

class WindowTexts {
    Q_DECLARE_TR_FUNCTIONS(WindowTexts)
  public:
    static QString noDisplay() {
        return tr("There is no display to open a window on. "
                  "Run 'timeslice help' to see what works without a window.");
    }
    static QString deafDisplay(const QString& display) {
        return tr("The display '%1' does not respond. "
                  "Run 'timeslice help' to see what works without a window.")
            .arg(display);
    }
    static QString noSuchFile(const QString& word) {
        return tr("There is no file or command '%1'.").arg(word);
    }
    static QString didYouMean(const QString& word, const QString& near) {
        return tr("There is no file or command '%1'. Did you mean '%2'?").arg(word, near);
    }
    static QString noSuchLesson(const QString& word, const QString& near) {
        if (near.isEmpty())
            return tr("There is no lesson '%1'. 'timeslice list lessons' lists them.").arg(word);
        return tr("There is no lesson '%1'. Did you mean '%2'?").arg(word, near);
    }
    static QString oneAtATime(const QString& first, const QString& second) {
        return tr("The window shows one workload at a time, but two are given: '%1' and '%2'. "
                  "Start 'timeslice' once for each; 'timeslice run' compares models on one workload.")
            .arg(first, second);
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

constexpr QLatin1String kLesson("lesson");
constexpr QLatin1String kLessonPrefix("lesson:");

// A file, or a built-in lesson's name.
QString whatIsWrongWithLesson(const QString& lesson) {
    if (QFileInfo(lesson).isFile()) return {};
    std::vector<std::string_view> known;
    for (const BuiltinLesson& builtin : builtinLessons()) known.push_back(builtin.id);
    if (std::ranges::find(known, lesson.toStdString()) != known.end()) return {};
    return WindowTexts::noSuchLesson(lesson,
                                     QString::fromStdString(nearestWord(lesson.toStdString(), known)));
}

// What to open: `lesson X` is lesson:X.
QStringList filesOf(QStringList words) {
    if (words.size() < 2 || words.front() != kLesson) return words;
    words.removeFirst();
    words.front().prepend(kLessonPrefix);
    return words;
}

QString whatIsWrongWith(const QString& word) {
    if (word.startsWith(u'-')) return WindowTexts::noSuchOption(word);
    if (word.startsWith(kLessonPrefix)) return whatIsWrongWithLesson(word.mid(kLessonPrefix.size()));
    if (QFileInfo::exists(word) || isBuiltin(word)) return {};
    std::vector<std::string> names;
    for (const auto& command : commands()) names.push_back(command->name());
    const std::vector<std::string_view> known(names.begin(), names.end());
    const std::string near = nearestWord(word.toStdString(), known);
    return near.empty() ? WindowTexts::noSuchFile(word)
                        : WindowTexts::didYouMean(word, QString::fromStdString(near));
}

// Reports the first word that is wrong, or one too many; returns whether there was one.
bool complainOfWords(const QStringList& words) {
    for (const QString& word : words) {
        const QString problem = whatIsWrongWith(word);
        if (problem.isEmpty()) continue;
        printError(problem);
        return true;
    }
    if (words.size() < 2) return false;
    printError(WindowTexts::oneAtATime(words[0], words[1]));
    return true;
}

// The first display that Qt would ask.
QString displayName() {
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    return wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland;
}

// Exits at once: whatever would wait for the display is skipped.
[[noreturn]] void giveDisplayUp() {
    const QString name = displayName();
    printError(name.isEmpty() ? WindowTexts::noDisplay() : WindowTexts::deafDisplay(name));
    std::_Exit(kBadInput);
}

// Qt reports in several lines that it found no display, and aborts; one sentence is enough.
void onMessageAtStart(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg) return;
    installLanguage(preferredLanguage());
    giveDisplayUp();
}

// While an application is made for the window: ends the program when the display refuses or stays silent.
class DisplayWatch {
  public:
    DisplayWatch() : m_former(qInstallMessageHandler(onMessageAtStart)), m_waits([this] { wait(); }) {}
    ~DisplayWatch() {
        {
            const std::lock_guard lock(m_mutex);
            m_answered = true;
        }
        m_changed.notify_one();
        m_waits.join();
        qInstallMessageHandler(m_former);
    }
    DisplayWatch(const DisplayWatch&) = delete;
    DisplayWatch& operator=(const DisplayWatch&) = delete;

  private:
    void wait() {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, kPatience, [this] { return m_answered; })) giveDisplayUp();
    }

    static constexpr std::chrono::seconds kPatience{20};
    QtMessageHandler m_former;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_answered = false;
    std::thread m_waits; // last: it uses all the others
};

std::unique_ptr<QApplication> makeApplication(int& argc, char* argv[]) {
    const DisplayWatch watch;
    return std::make_unique<QApplication>(argc, argv); // takes its own options out of argv
}

int complainOfDisplay(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv); // for the translation
    installLanguage(preferredLanguage());
    if (!complainOfWords(filesOf(QCoreApplication::arguments().mid(1)))) printError(WindowTexts::noDisplay());
    return kBadInput;
}

} // namespace

int startWindow(int argc, char* argv[]) {
    if (!hasDisplay(argc, argv)) return complainOfDisplay(argc, argv);
    const std::unique_ptr<QApplication> application = makeApplication(argc, argv);
    installLanguage(preferredLanguage());
    const QStringList files = filesOf(QCoreApplication::arguments().mid(1));
    if (complainOfWords(files)) return kBadInput;
    return openWindow(*application, files);
}

} // namespace timeslice::cli
