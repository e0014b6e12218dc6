#include "core/base/caught.h"

#include <gtest/gtest.h>
#include <new>
#include <stdexcept>

namespace timeslice {
namespace {

std::string messageOf(const auto& thrown) {
    try {
        throw thrown;
    } catch (...) {
        return plainEnglish().render(causeOfCaught());
    }
}

TEST(CauseOfCaught, IsWhatTheExceptionSays) {
    EXPECT_EQ(messageOf(std::runtime_error("No {0} is left.")), "No {0} is left.");
    EXPECT_EQ(messageOf(std::bad_alloc()), "There is not enough memory.");
    EXPECT_EQ(messageOf(7), "An unknown error occurred.");
}

} // namespace
} // namespace timeslice
