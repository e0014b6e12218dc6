#include "app/timeline/thumbnail.h"

#include "core/run/run.h"
#include "core/trace/builder.h"
#include "core/workload/catalogue.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(Thumbnail, ShowsSomethingForEveryWorkloadOfTheGallery) {
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const auto workload = *findWorkload(std::string(builtin.id));
        const auto result = run(*workload, RunSpec{});
        ASSERT_TRUE(result) << builtin.id;
        const QImage image = thumbnailOf(*indexOf(result->trace), lightTheme(), {60, 36});
        EXPECT_EQ(image.size(), QSize(60, 36));
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) painted += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        EXPECT_GT(painted, 60) << builtin.id;
    }
}

TEST(Thumbnail, IsEmptyForAnEmptyTrace) {
    const TracePtr empty = TraceBuilder(1).build(Nanos{0});
    EXPECT_EQ(thumbnailOf(*indexOf(empty), lightTheme(), {8, 8}).pixelColor(4, 4).alpha(), 0);
}

} // namespace
} // namespace timeslice
