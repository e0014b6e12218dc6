#include "core/explain/names.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/small_trace.h"

namespace timeslice {
namespace {

using explaining::listOf;
using explaining::nameOf;

// Shouts, so that what was translated is seen.
class Loud final : public Language {
  public:
    std::string translate(std::string_view source) const override {
        std::string loud(source);
        for (char& letter : loud)
            if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        return loud;
    }
    std::string integer(int64_t value) const override { return std::to_string(value); }
    std::string real(double value, int) const override { return std::to_string(value); }
};

TracePtr tasks(int count) {
    test::SmallTrace trace(1);
    for (int i = 0; i < count; ++i) trace.task("t" + std::to_string(i + 1), 0ms, {{State::Ready, 1ms}});
    return trace.build();
}

std::string list(int count) {
    const TracePtr trace = tasks(count);
    std::vector<TaskId> all;
    for (int i = 0; i < count; ++i) all.push_back(TaskId{i});
    return plainEnglish().render(listOf(*trace, all));
}

TEST(Names, AListNamesFiveAtMostAndCountsTheRest) {
    EXPECT_EQ(list(1), "t1");
    EXPECT_EQ(list(2), "t1 and t2");
    EXPECT_EQ(list(3), "t1, t2 and t3");
    EXPECT_EQ(list(4), "t1, t2, t3 and t4");
    EXPECT_EQ(list(5), "t1, t2, t3, t4 and t5");
    EXPECT_EQ(list(6), "t1, t2, t3, t4, t5 and 1 more");
    EXPECT_EQ(list(12), "t1, t2, t3, t4, t5 and 7 more");
}

TEST(Names, OnlyTheProgramsOwnNamesAreTranslated) {
    test::SmallTrace trace(1);
    const TaskId task = trace.task("reader {0}", 0ms, {{State::Ready, 1ms}});
    const TaskId loop = trace.helper("event loop", 0ms, {{State::MessageWait, 1ms}});
    const ResourceId lock = trace.builder().addResource("fork", ResourceKind::Lock);
    const ResourceId gil = trace.builder().addResource("main lock", ResourceKind::Gil);
    const TracePtr built = trace.build();
    EXPECT_EQ(Loud().render(nameOf(*built, task)), "reader {0}");
    EXPECT_EQ(Loud().render(nameOf(*built, loop)), "EVENT LOOP");
    EXPECT_EQ(Loud().render(nameOf(*built, lock)), "fork");
    EXPECT_EQ(Loud().render(nameOf(*built, gil)), "MAIN LOCK");
}

} // namespace
} // namespace timeslice
