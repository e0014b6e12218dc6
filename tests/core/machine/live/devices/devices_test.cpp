#include "core/machine/live/devices/devices.h"

#include "core/machine/live/devices/device_client.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "tests/core/machine/live/signal_storm.h"
#include "tests/core/run/quiet.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>

namespace timeslice {
namespace {

constexpr ResourceId kLink{0};
constexpr ResourceId kNarrow{1}; // a server of one slot
constexpr ResourceId kWide{2};   // of five
constexpr int64_t kRate = 10'000'000;

Request in(Nanos latency) {
    return {latency, {}, 0};
}

int64_t since(int64_t start) {
    return monotonicNow() - start;
}

class Devices : public testing::Test {
  protected:
    void SetUp() override {
        auto started = DeviceHost::start({{kLink, kRate}}, {{kNarrow, 1}, {kWide, 5}});
        ASSERT_TRUE(started) << describe(started.error());
        host = std::move(*started);
        client = std::make_unique<DeviceClient>(host->addresses());
    }

    int begun(const Request& request) const {
        const Result<int> descriptor = client->begin(request);
        EXPECT_TRUE(descriptor) << describe(descriptor.error());
        return descriptor.value_or(-1);
    }

    // Begins them all, waits with epoll; the times at which each was complete, since the first began.
    std::vector<int64_t> complete(const std::vector<Request>& requests) const {
        const FileDescriptor loop(epoll_create1(EPOLL_CLOEXEC));
        const int64_t start = monotonicNow();
        std::map<int, size_t> open;
        for (size_t i = 0; i < requests.size(); ++i) {
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.fd = begun(requests[i]);
            EXPECT_EQ(epoll_ctl(loop.value(), EPOLL_CTL_ADD, event.data.fd, &event), 0);
            open[event.data.fd] = i;
        }
        std::vector<int64_t> times(requests.size());
        while (!open.empty()) {
            epoll_event event{};
            if (epoll_wait(loop.value(), &event, 1, 20'000) != 1) break;
            if (!client->advance(event.data.fd)) continue;
            times[open.at(event.data.fd)] = since(start);
            epoll_ctl(loop.value(), EPOLL_CTL_DEL, event.data.fd, nullptr);
            open.erase(event.data.fd);
        }
        EXPECT_TRUE(open.empty());
        EXPECT_TRUE(client->problems().empty()) << describe(client->problems());
        return times;
    }

    int64_t last(const std::vector<Request>& requests) const {
        const std::vector<int64_t> times = complete(requests);
        return *std::ranges::max_element(times);
    }

    std::unique_ptr<DeviceHost> host;
    std::unique_ptr<DeviceClient> client;
};

TIMED_TEST_F(Devices, AnswerAfterTheLatency) {
    int64_t least = INT64_MAX;
    for (int i = 0; i < 5; ++i) {
        const int64_t start = monotonicNow();
        EXPECT_TRUE(client->await(begun(in(10ms))));
        EXPECT_GE(since(start), 10'000'000);
        least = std::min(least, since(start));
    }
    EXPECT_LT(least, 100'000'000);
    EXPECT_TRUE(client->problems().empty());
}

TIMED_TEST_F(Devices, AnswerManyAtOnce) {
    const std::vector<Request> requests(100, in(50ms));
    const int64_t time = last(requests);
    EXPECT_GE(time, 50'000'000);
    EXPECT_LT(time, 2'500'000'000); // one after another it would be 5 s
}

TIMED_TEST_F(Devices, AnswerInTheOrderOfTheirDeadlines) {
    const std::vector<int64_t> times = complete({in(300ms), in(100ms), in(200ms), in(1ns)});
    EXPECT_LT(times[3], times[1]);
    EXPECT_LT(times[1], times[2]);
    EXPECT_LT(times[2], times[0]);
}

TEST_F(Devices, KeepConnectionsForTheNextRequest) {
    for (const ResourceId device : {ResourceId{}, kLink, kNarrow}) {
        const int first = begun({1us, device, 10});
        EXPECT_TRUE(client->await(first));
        EXPECT_FALSE(client->await(first)) << "it has been waited for";
        const int second = begun({1us, device, 10});
        EXPECT_EQ(second, first);
        const int third = begun({1us, device, 10});
        EXPECT_NE(third, second);
        EXPECT_TRUE(client->await(third));
        EXPECT_TRUE(client->await(second));
    }
}

TIMED_TEST_F(Devices, ServeOneAfterAnotherWithOneSlotAndAtOnceWithFive) {
    const std::vector<int64_t> narrow = complete(std::vector<Request>(5, {100ms, kNarrow, 0}));
    for (size_t i = 0; i < narrow.size(); ++i)
        EXPECT_GE(narrow[i], (static_cast<int64_t>(i) + 1) * 100'000'000) << "first come, first served";
    EXPECT_LT(narrow[4], 2'000'000'000);
    const int64_t wide = last(std::vector<Request>(5, {100ms, kWide, 0}));
    EXPECT_GE(wide, 100'000'000);
    EXPECT_LT(wide, 400'000'000);
    EXPECT_GE(last(std::vector<Request>(6, {100ms, kWide, 0})), 200'000'000) << "the sixth queues";
}

TIMED_TEST_F(Devices, SendAsManyBytesAsTheLinkCarries) {
    const int64_t time = last({{0ns, kLink, 1'000'000}});
    EXPECT_GE(time, 99'000'000);
    EXPECT_LT(time, 400'000'000);
    EXPECT_GE(last({{100ms, kLink, 1'000'000}}), 199'000'000) << "the latency comes first";
    EXPECT_LT(last({{1us, kLink, 0}}), 100'000'000);
}

TIMED_TEST_F(Devices, ShareALinkEvenly) {
    const std::vector<int64_t> times = complete({{0ns, kLink, 1'000'000}, {0ns, kLink, 3'000'000}});
    // The first has half of the rate until its end, the second all of it afterwards.
    EXPECT_NEAR(static_cast<double>(times[0]), 200e6, 80e6);
    EXPECT_NEAR(static_cast<double>(times[1]), 400e6, 120e6);
    EXPECT_GE(times[1], 396'000'000);
}

// More than there are descriptors or ports for, and more than the sockets hold before any is read.
TEST_F(Devices, AnswerManyRequestsOverOneConnection) {
    constexpr int64_t kRequests = 100'000;
    ASSERT_TRUE(client->mayShare(in(1ms)));
    ASSERT_FALSE(client->mayShare({1ms, kWide, 0}));
    int descriptor = -1;
    for (int64_t i = 0; i < kRequests; ++i) {
        const Result<int> begun = client->beginShared(in(Nanos(i % 3 * 1ms)), i);
        ASSERT_TRUE(begun) << describe(begun.error());
        ASSERT_TRUE(i == 0 || *begun == descriptor);
        descriptor = *begun;
    }
    std::vector<int64_t> numbers;
    while (numbers.size() < kRequests) {
        pollfd wait{descriptor, POLLIN, 0};
        ASSERT_EQ(poll(&wait, 1, 20'000), 1) << numbers.size();
        client->takeShared(numbers);
        ASSERT_TRUE(client->problems().empty()) << describe(client->problems());
    }
    std::ranges::sort(numbers);
    for (int64_t i = 0; i < kRequests; ++i) ASSERT_EQ(numbers[static_cast<size_t>(i)], i);
    EXPECT_TRUE(client->await(begun(in(1ms)))) << "others go on as before";
}

TEST_F(Devices, AreUsedByManyThreads) {
    std::vector<std::jthread> threads;
    std::atomic<int> good = 0;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([this, &good] {
            DeviceClient own(host->addresses());
            for (int n = 0; n < 5; ++n) {
                const Result<int> descriptor = own.begin({1ms, n % 2 == 0 ? kWide : ResourceId{}, 0});
                if (descriptor && own.await(*descriptor)) ++good;
            }
        });
    threads.clear();
    EXPECT_EQ(good, 40);
}

TEST_F(Devices, AreUsedByForkedProcesses) {
    EXPECT_TRUE(client->await(begun({1us, kNarrow, 0}))); // a connection that the child must not use
    const pid_t child = fork();
    if (child == 0) {
        bool good = true;
        for (int i = 0; i < 3; ++i) {
            const Result<int> descriptor = client->begin({1ms, kNarrow, 0});
            good = good && descriptor && client->await(*descriptor);
        }
        _exit(good ? 0 : 1);
    }
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(client->await(begun({1ms, kNarrow, 0})));
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(kill(host->process(), 0), 0) << "the child must not end the devices";
}

TEST_F(Devices, SayWhenTheyAreGone) {
    const int waiting = begun(in(10s));
    const int queued = begun({10s, kNarrow, 0});
    kill(host->process(), SIGKILL);
    EXPECT_FALSE(client->await(waiting));
    EXPECT_FALSE(client->await(queued));
    const std::string message = describe(client->takeProblems());
    EXPECT_NE(message.find("The connection to the device at 127.0.0.1:"), std::string::npos) << message;
    EXPECT_NE(message.find("The connection to the server at 127.0.0.1:"), std::string::npos) << message;
    EXPECT_TRUE(client->problems().empty());
    waitid(P_PID, static_cast<id_t>(host->process()), nullptr, WEXITED | WNOWAIT);
    const Result<int> late = client->begin(in(1ms));
    ASSERT_FALSE(late);
    EXPECT_NE(describe(late.error()).find("Could not connect to the device at"), std::string::npos);
}

std::string answerTo(uint16_t port, const std::string& text) {
    const FileDescriptor made(socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    EXPECT_EQ(connect(made.value(), reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(send(made.value(), text.data(), text.size(), MSG_NOSIGNAL), static_cast<ssize_t>(text.size()));
    std::string answer;
    char buffer[1024];
    for (ssize_t count = 0; (count = recv(made.value(), buffer, sizeof buffer, 0)) > 0;)
        answer.append(buffer, static_cast<size_t>(count));
    return answer;
}

TEST_F(Devices, SpeakHttp) {
    const uint16_t port = host->addresses().byResource.at(kWide).port;
    const std::string last = "GET /work?ns=1000 HTTP/1.1\r\nConnection: close\r\n\r\n";
    const std::string first = "GET /work?ns=1000 HTTP/1.1\r\n\r\n";
    const std::string one = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\ndone\n";
    const std::string closing = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\ndone\n";
    EXPECT_EQ(answerTo(port, last), closing);
    EXPECT_EQ(answerTo(port, first + first + last), one + one + closing) << "kept alive, in order";
    EXPECT_TRUE(answerTo(port, "BREW /coffee HTCPCP/1.0\r\n\r\n").starts_with("HTTP/1.1 400 "));
    EXPECT_TRUE(answerTo(port, first + "nonsense\r\n\r\n").starts_with(one + "HTTP/1.1 400 "));
    EXPECT_TRUE(client->await(begun({1us, kWide, 0}))) << "and it goes on serving";
}

TIMED_TEST_F(Devices, GiveTheSlotOfAClientThatLeftToTheNext) {
    {
        DeviceClient gone(host->addresses());
        ASSERT_TRUE(gone.begin({50ms, kNarrow, 0}));
        ASSERT_TRUE(gone.begin({10s, kNarrow, 0})); // queues, and leaves
    }
    const int64_t start = monotonicNow();
    EXPECT_TRUE(client->await(begun({1ms, kNarrow, 0})));
    EXPECT_LT(since(start), 5'000'000'000);
}

TEST_F(Devices, EndWithTheirHost) {
    const pid_t process = host->process();
    EXPECT_EQ(kill(process, 0), 0);
    host.reset();
    EXPECT_EQ(kill(process, 0), -1);
    EXPECT_EQ(errno, ESRCH);
}

bool runs(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string number;
    std::string name;
    std::string state;
    file >> number >> name >> state;
    return file && state != "Z" && state != "X";
}

TEST(DeviceProcess, EndsWithAProcessThatIsKilled) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto host = DeviceHost::start({}, {});
        const pid_t process = host ? (*host)->process() : -1;
        [[maybe_unused]] const ssize_t count = write(ends[1], &process, sizeof process);
        kill(getpid(), SIGKILL);
    }
    close(ends[1]);
    pid_t process = -1;
    EXPECT_EQ(read(ends[0], &process, sizeof process), static_cast<ssize_t>(sizeof process));
    close(ends[0]);
    waitpid(child, nullptr, 0);
    ASSERT_GT(process, 0);
    for (int i = 0; i < 500 && runs(process); ++i) std::this_thread::sleep_for(10ms);
    EXPECT_FALSE(runs(process));
}

TEST_F(Devices, AnswerAcrossSignals) {
    const test::SignalStorm storm;
    for (int i = 0; i < 20; ++i) {
        Request request = in(1ms);
        request.device = kWide;
        EXPECT_TRUE(client->await(begun(request)));
        request.device = kLink;
        request.bytes = 50'000;
        EXPECT_TRUE(client->await(begun(request)));
    }
    EXPECT_TRUE(client->problems().empty()) << describe(client->problems());
}

} // namespace
} // namespace timeslice
