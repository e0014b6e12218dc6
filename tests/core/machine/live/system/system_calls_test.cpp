#include "core/machine/live/system/system_calls.h"

#include "core/machine/live/system/file_descriptor.h"
#include "core/machine/live/system/round_pipe.h"
#include "tests/core/machine/live/signal_storm.h"

#include <chrono>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <thread>

namespace timeslice {
namespace {

constexpr size_t kMegabyte = 1'000'000;

struct Ends {
    FileDescriptor reader;
    FileDescriptor writer;
};

Ends smallPipe() {
    int ends[2] = {-1, -1};
    EXPECT_EQ(pipe2(ends, O_CLOEXEC), 0);
    fcntl(ends[1], F_SETPIPE_SZ, 4096);
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

TEST(SystemCalls, CallAgainAfterASignalAndOnlyThen) {
    int calls = 0;
    const auto signalled = [&calls] {
        errno = EINTR;
        return ++calls < 3 ? -1 : 7;
    };
    EXPECT_EQ(uninterrupted(signalled), 7);
    EXPECT_EQ(calls, 3);
    const auto refused = [&calls] {
        ++calls;
        errno = EIO;
        return -1;
    };
    EXPECT_EQ(uninterrupted(refused), -1);
    EXPECT_EQ(errno, EIO);
    EXPECT_EQ(calls, 4);
}

// A pipe that holds a page makes short counts; the signals interrupt both sides.
TEST(SystemCalls, MoveAllBytesThroughSmallPipesAndSignals) {
    const Ends pipe = smallPipe();
    std::string sent(kMegabyte, '\0');
    for (size_t i = 0; i < sent.size(); ++i) sent[i] = static_cast<char>(i * 7);
    std::string got(sent.size(), '\0');
    const test::SignalStorm storm;
    std::jthread writer([&] { EXPECT_TRUE(writeAll(pipe.writer.value(), sent.data(), sent.size())); });
    EXPECT_TRUE(readAll(pipe.reader.value(), got.data(), got.size()));
    EXPECT_EQ(got, sent);
}

TEST(SystemCalls, SayWhenTheBytesComeToAnEnd) {
    Ends pipe = smallPipe();
    ASSERT_TRUE(writeAll(pipe.writer.value(), "abc", 3));
    pipe.writer = FileDescriptor();
    char bytes[4];
    EXPECT_FALSE(readAll(pipe.reader.value(), bytes, sizeof bytes));
    EXPECT_EQ(errno, 0);
    EXPECT_FALSE(writeAll(-1, bytes, 1));
    EXPECT_EQ(errno, EBADF);
}

TEST(SystemCalls, ReadAFileFromItsBeginning) {
    const FileDescriptor file(memfd_create("test", MFD_CLOEXEC));
    const std::string text(200'000, 'x');
    ASSERT_TRUE(writeAll(file.value(), text.data(), text.size()));
    EXPECT_EQ(contentsOf(file.value()), text);
}

// The thread would wait for itself if it wrote more than the pipe holds.
TEST(RoundPipe, NeedsNoMoreRoomThanThePipeHas) {
    RoundPipe(4096).send(kMegabyte);
    RoundPipe(8192).send(40'000);
    RoundPipe().send(kMegabyte);
}

TEST(RoundPipe, GoesOnWhereSignalsInterruptIt) {
    RoundPipe pipe;
    const test::SignalStorm storm;
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    while (std::chrono::steady_clock::now() < end) pipe.send(100'000);
}

// An ordinary user's pipes get a page or two each once there are many: here, 64 MB of them.
TEST(RoundPipe, WorksForAUserWhoHasManyPipes) {
    std::vector<Ends> many;
    for (int i = 0; i < 64; ++i) {
        int ends[2] = {-1, -1};
        if (pipe2(ends, O_CLOEXEC) != 0) break;
        fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
        many.push_back({FileDescriptor(ends[0]), FileDescriptor(ends[1])});
    }
    RoundPipe().send(kMegabyte);
}

} // namespace
} // namespace timeslice
