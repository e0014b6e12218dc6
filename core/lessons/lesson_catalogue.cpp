#include "core/lessons/lesson_catalogue.h"

#include "core/base/embedded.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <vector>

namespace timeslice {

extern const EmbeddedFiles kEmbeddedLessons;

namespace {

// A course; what is not named here follows by name.
constexpr std::array kCourse = std::to_array<std::string_view>({"waiters-and-tables",
                                                                "not-parallelism",
                                                                "taking-turns",
                                                                "dreaded-gil",
                                                                "convoy",
                                                                "waiting-is-cheap",
                                                                "processes-to-the-rescue",
                                                                "do-not-block-the-loop",
                                                                "lost-update",
                                                                "deadlock",
                                                                "scheduling-policies",
                                                                "fair-shares",
                                                                "amdahl",
                                                                "what-holds-you-back",
                                                                "producers-and-consumers",
                                                                "fork-and-threads",
                                                                "nothing-shared",
                                                                "nurseries",
                                                                "too-many",
                                                                "what-to-use-when"});

auto rank(const BuiltinLesson& lesson) {
    return std::ranges::find(kCourse, lesson.id) - kCourse.begin();
}

std::vector<BuiltinLesson> inOrderOfTheCourse() {
    std::vector<BuiltinLesson> all;
    for (const EmbeddedFile& file : kEmbeddedLessons) all.push_back({file.name, file.text});
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

Result<LessonPtr> unknownLesson(const std::string& name) {
    std::vector<std::string_view> ids;
    for (const BuiltinLesson& lesson : builtinLessons()) ids.push_back(lesson.id);
    const std::string nearest = nearestWord(name, ids);
    if (nearest.empty())
        return failure(TS_TEXT("found '{0}', which is neither a file nor a built-in lesson; built-in lessons "
                               "are {1}"),
                       excerpt(name), joinWords(ids));
    return failure(TS_TEXT("found '{0}', which is neither a file nor a built-in lesson; did you mean '{1}'?"),
                   excerpt(name), nearest);
}

} // namespace

std::span<const BuiltinLesson> builtinLessons() {
    static const std::vector<BuiltinLesson> kLessons = inOrderOfTheCourse();
    return kLessons;
}

Result<LessonPtr> findLesson(const std::string& idOrPath) {
    for (const BuiltinLesson& lesson : builtinLessons())
        if (lesson.id == idOrPath) return readLesson(lesson.text, idOrPath + ".yaml");
    std::error_code error;
    const bool namesAFile = idOrPath.find('/') != std::string::npos;
    if (!namesAFile && !std::filesystem::exists(idOrPath, error)) return unknownLesson(idOrPath);
    return readLessonFile(idOrPath);
}

} // namespace timeslice
