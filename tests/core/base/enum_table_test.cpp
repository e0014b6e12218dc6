#include "core/base/enum_table.h"

#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/record/record.h"
#include "core/run/run.h"
#include "core/trace/states.h"

#include <cstdint>
#include <gtest/gtest.h>
#include <set>

namespace timeslice {
namespace {

enum class Fruit : uint8_t { Apple, Pear, Plum };
enum class Single { Only };

TEST(EnumTable, IsSizedByItsEnumeration) {
    static_assert(kCountOf<Fruit> == 3);
    static_assert(kCountOf<Single> == 1);
    constexpr auto kNames = tableOf<Fruit, std::string_view>({"apple", "pear", "plum"});
    static_assert(kNames.size() == 3);
    EXPECT_EQ(kNames[Fruit::Plum], "plum");
    EnumTable<Fruit, int> counts{};
    ++counts[Fruit::Pear];
    EXPECT_EQ(counts[1], 1);
}

enum class Tree : uint8_t { Oak, PinusStrobus, A1 };

TEST(EnumTable, KnowsTheWordsOfItsEnumeration) {
    static_assert(enumeratorName<Tree, Tree::PinusStrobus>() == "PinusStrobus");
    static_assert(kWordsOf<Tree>[Tree::Oak] == "oak");
    EXPECT_EQ(kWordsOf<Tree>[Tree::PinusStrobus], "pinusstrobus");
    EXPECT_EQ(kWordsOf<Tree>[Tree::A1], "a1");
    EXPECT_EQ(kKernelWords[WorkKernel::MatMul], "matmul");
}

TEST(EnumTable, CountsTheLastValueOfEachEnumeration) {
    EXPECT_EQ(kCountOf<WorkKernel>, static_cast<size_t>(WorkKernel::Thumbnail) + 1);
    EXPECT_EQ(kCountOf<StepKind>, static_cast<size_t>(StepKind::Repeat) + 1);
    EXPECT_EQ(kCountOf<RecordKind>, static_cast<size_t>(RecordKind::Far) + 1);
    EXPECT_EQ(kCountOf<Cause>, static_cast<size_t>(Cause::Killed) + 1);
}

// Each value has words of its own in the tables.
TEST(EnumTable, HasAnEntryForEachKernelStateAndCause) {
    std::set<std::string_view> names;
    for (size_t i = 0; i < kCountOf<WorkKernel>; ++i) {
        const auto kernel = static_cast<WorkKernel>(i);
        EXPECT_EQ(kernelInfo(kernel).kernel, kernel);
        EXPECT_TRUE(names.insert(kernelInfo(kernel).id).second);
    }
    names.clear();
    for (size_t i = 0; i < kCountOf<State>; ++i)
        EXPECT_TRUE(names.insert(nameOf(static_cast<State>(i))).second);
    names.clear(); // a wait's state and cause may share one
    for (size_t i = 0; i < kCountOf<Cause>; ++i)
        EXPECT_TRUE(names.insert(nameOf(static_cast<Cause>(i))).second);
    for (const Engine engine : kEngines) EXPECT_EQ(engineNamed(nameOf(engine)), engine);
}

} // namespace
} // namespace timeslice
