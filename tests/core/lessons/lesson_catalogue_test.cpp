#include "core/lessons/lesson_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::HasSubstr;

TEST(LessonCatalogue, FindsLessonsByTheirIds) {
    for (const BuiltinLesson& lesson : builtinLessons()) {
        const auto found = findLesson(std::string(lesson.id));
        ASSERT_TRUE(found) << describe(found.error());
        EXPECT_EQ((*found)->id, lesson.id);
        EXPECT_TRUE(isLesson(lesson.text));
    }
}

TEST(LessonCatalogue, HasLessonsOfTheRightLength) {
    for (const BuiltinLesson& builtin : builtinLessons()) {
        const LessonPtr lesson = *findLesson(std::string(builtin.id));
        EXPECT_GE(lesson->steps.size(), 5u) << builtin.id;
        EXPECT_LE(lesson->steps.size(), 9u) << builtin.id;
        EXPECT_GE(lesson->minutes, 5) << builtin.id;
        EXPECT_LE(lesson->minutes, 12) << builtin.id;
        EXPECT_FALSE(lesson->point.empty()) << builtin.id;
    }
}

TEST(LessonCatalogue, NamesTheNearestOne) {
    EXPECT_THAT(describe(findLesson("lost-updates").error()), HasSubstr("did you mean 'lost-update'?"));
    EXPECT_THAT(describe(findLesson("xyz").error()),
                HasSubstr("built-in lessons are waiters-and-tables, not-parallelism"));
    EXPECT_THAT(describe(findLesson("./none.yaml").error()), HasSubstr("there is no such file"));
}

} // namespace
} // namespace timeslice
