#include "app/cli/lesson_check.h"

#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/stop_signal.h"
#include "core/lessons/lesson_catalogue.h"
#include "core/lessons/lesson_checker.h"
#include "core/workload/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <vector>

namespace timeslice::cli {
namespace {

constexpr std::string_view kLessonPrefix = "lesson:";
constexpr std::string_view kAllLessons = "all";
constexpr qint64 kHeadOfFile = 1 << 16; // bytes of a file, in which its first key stands

class LessonCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(LessonCheckTexts)
  public:
    static QString sound(const Lesson& lesson, const LessonCheck& check) {
        const QtLanguage& language = currentLanguage();
        const auto number = [&language](size_t count) {
            return QString::fromStdString(language.integer(static_cast<int64_t>(count)));
        };
        return tr("%1: no problems found (steps: %2, runs: %3, claims: %4).")
            .arg(QString::fromStdString(lesson.id), number(lesson.steps.size()),
                 number(static_cast<size_t>(check.runs)), number(static_cast<size_t>(check.claims)));
    }
    static QString stopped() { return tr("Stopped."); }
};

int checkOne(const Lesson& lesson, bool live, const StopSignal& signal) {
    const LessonCheck check = checkLesson(lesson, live, signal.token());
    if (signal.received()) return kRunFailed;
    printProblems(check.failures);
    for (const Problem& note : check.notes) print(describe(note, currentLanguage()) + "\n");
    if (!check.failures.empty()) return kRunFailed;
    print(LessonCheckTexts::sound(lesson, check).toStdString() + "\n");
    return kDone;
}

} // namespace

std::optional<std::string> lessonNamed(const std::string& word) {
    if (word.starts_with(kLessonPrefix)) return word.substr(kLessonPrefix.size());
    const auto builtin = std::ranges::find(builtinWorkloads(), word, &BuiltinWorkload::id);
    if (builtin != builtinWorkloads().end()) return std::nullopt;
    QFile file(QString::fromStdString(word));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return isLesson(file.read(kHeadOfFile).toStdString()) ? std::optional(word) : std::nullopt;
}

int checkLessons(const std::string& idOrPath, bool live) {
    std::vector<std::string> names = {idOrPath};
    if (idOrPath == kAllLessons) {
        names.clear();
        for (const BuiltinLesson& lesson : builtinLessons()) names.emplace_back(lesson.id);
    }
    const StopSignal signal([] { printError(LessonCheckTexts::stopped()); });
    int worst = kDone;
    for (const std::string& name : names) {
        const Result<LessonPtr> lesson = findLesson(name);
        const int code = lesson ? checkOne(**lesson, live, signal) : refuse(lesson.error());
        worst = std::max(worst, code);
        if (signal.received()) break;
    }
    return finishOutput() == kDone ? worst : kBadInput;
}

} // namespace timeslice::cli
