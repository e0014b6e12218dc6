#include "core/base/shared_list.h"

#include <gtest/gtest.h>
#include <string>

namespace timeslice {
namespace {

TEST(SharedList, IsEmptyUntilItIsMade) {
    const SharedList<int> none;
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.size(), 0U);
    EXPECT_EQ(none.begin(), none.end());
}

TEST(SharedList, CopiesShareTheirItems) {
    const SharedList<std::string> list{"a", "b"};
    const SharedList<std::string> copy =
        list; // NOLINT(performance-unnecessary-copy-initialization): what is tested
    EXPECT_EQ(copy.begin(), list.begin());
    EXPECT_EQ(std::vector<std::string>(copy.begin(), copy.end()), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(copy[1], "b");
    EXPECT_EQ(copy.front(), "a");
}

TEST(SharedList, OutlivesTheOneItWasCopiedFrom) {
    SharedList<int> copy;
    {
        const SharedList<int> list(std::vector<int>{7});
        copy = list;
    }
    EXPECT_EQ(copy[0], 7);
}

} // namespace
} // namespace timeslice
