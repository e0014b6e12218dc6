#include "app/board/job_queue.h"

#include <QtTest>
#include <atomic>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

namespace timeslice {
namespace {

using namespace std::chrono_literals;

JobQueue::Job<int> quickJob(int value, std::vector<int>& heard) {
    JobQueue::Job<int> job;
    job.work = [value](const std::stop_token&, const Progress&) { return value; };
    job.done = [&heard](int result) { heard.push_back(result); };
    return job;
}

// Runs until it is stopped.
JobQueue::Job<int> longJob(std::atomic<bool>& running, std::vector<int>& heard) {
    JobQueue::Job<int> job;
    job.work = [&running](const std::stop_token& stop, const Progress&) {
        running = true;
        while (!stop.stop_requested()) std::this_thread::sleep_for(1ms);
        return -1;
    };
    job.done = [&heard](int result) { heard.push_back(result); };
    return job;
}

TEST(JobQueue, TakesBackgroundWorkLastAndKeepsTheOrderOfTheOthers) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> running = false;
    const auto first = queue.submit(&queue, longJob(running, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
    auto background = quickJob(3, heard);
    background.priority = JobQueue::Priority::Background;
    queue.submit(&queue, std::move(background));
    queue.submit(&queue, quickJob(1, heard));
    queue.submit(&queue, quickJob(2, heard));
    queue.cancel(first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.size() == 4; }));
    EXPECT_EQ(heard, (std::vector<int>{-1, 1, 2, 3}));
}

TEST(JobQueue, StopsBackgroundWorkWhenAShortJobWants) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> running = false;
    auto background = longJob(running, heard);
    background.priority = JobQueue::Priority::Background;
    queue.submit(&queue, std::move(background));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
    queue.submit(&queue, quickJob(1, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.size() == 2; }));
    EXPECT_EQ(heard, (std::vector<int>{-1, 1}));
}

TEST(JobQueue, TakesPatientWorkBeforeBackgroundWorkAndStopsItForAnyOther) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> background = false;
    auto thumbnail = longJob(background, heard);
    thumbnail.priority = JobQueue::Priority::Background;
    queue.submit(&queue, std::move(thumbnail));
    ASSERT_TRUE(QTest::qWaitFor([&] { return background.load(); }));
    std::atomic<bool> patient = false;
    auto story = longJob(patient, heard);
    story.priority = JobQueue::Priority::Patient;
    queue.submit(&queue, std::move(story));
    ASSERT_TRUE(QTest::qWaitFor([&] { return patient.load(); })) << "the thumbnail makes way for the story";
    queue.submit(&queue, quickJob(1, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.size() == 3; })) << "and the story for what is short";
    EXPECT_EQ(heard, (std::vector<int>{-1, -1, 1}));
}

JobQueue::Job<int> in(JobQueue::Lane lane, JobQueue::Job<int> job) {
    job.lane = lane;
    return job;
}

TEST(JobQueue, LetsNothingShortWaitBehindRuns) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> live = false;
    std::atomic<bool> simulated = false;
    queue.submit(&queue, in(JobQueue::Lane::Live, longJob(live, heard)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return live.load(); }));
    queue.submit(&queue, in(JobQueue::Lane::Simulated, longJob(simulated, heard)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return simulated.load(); })) << "simulated beside the live run";
    queue.submit(&queue, quickJob(1, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.empty(); }));
    EXPECT_EQ(heard, std::vector<int>{1});
}

TEST(JobQueue, StartsALiveRunOnlyWhenNoSimulatedOneRunsOrWaits) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> simulated = false;
    const auto first = queue.submit(&queue, in(JobQueue::Lane::Simulated, longJob(simulated, heard)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return simulated.load(); }));
    queue.submit(&queue, in(JobQueue::Lane::Live, quickJob(3, heard)));
    queue.submit(&queue, in(JobQueue::Lane::Simulated, quickJob(2, heard)));
    QTest::qWait(50);
    EXPECT_TRUE(heard.empty());
    queue.cancel(first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.size() == 3; }));
    EXPECT_EQ(heard, (std::vector<int>{-1, 2, 3}));
}

TEST(JobQueue, StartsALiveRunWhenTheSimulatedOneThatItWaitsForIsCancelledBeforeItBegan) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> live = false;
    const auto first = queue.submit(&queue, in(JobQueue::Lane::Live, longJob(live, heard)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return live.load(); }));
    std::atomic<bool> simulated = false;
    const auto second = queue.submit(&queue, in(JobQueue::Lane::Simulated, longJob(simulated, heard)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return simulated.load(); }));
    const auto third = queue.submit(&queue, in(JobQueue::Lane::Simulated, quickJob(9, heard)));
    queue.submit(&queue, in(JobQueue::Lane::Live, quickJob(4, heard)));
    EXPECT_TRUE(queue.cancel(third));
    queue.cancel(second);
    queue.cancel(first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.size() == 3; }));
    EXPECT_EQ(heard.back(), 4);
}

TEST(JobQueue, GivesSimulatedRunsBesideALiveOneLittleWeight) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> live = false;
    std::vector<int> niceness;
    const auto askForNice = [&] {
        JobQueue::Job<int> job;
        job.lane = JobQueue::Lane::Simulated;
        job.work = [](const std::stop_token&, const Progress&) {
            return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
        };
        job.done = [&niceness](int nice) { niceness.push_back(nice); };
        queue.submit(&queue, std::move(job));
    };
    askForNice();
    ASSERT_TRUE(QTest::qWaitFor([&] { return niceness.size() == 1; }));
    queue.submit(&queue, in(JobQueue::Lane::Live, longJob(live, heard)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return live.load(); }));
    askForNice();
    ASSERT_TRUE(QTest::qWaitFor([&] { return niceness.size() == 2; }));
    EXPECT_GT(niceness[1], niceness[0]);
}

TEST(JobQueue, MakesAMessageOfWhatAJobThrows) {
    JobQueue queue;
    std::vector<std::string> heard;
    JobQueue::Job<Result<int>> job;
    job.work = [](const std::stop_token&, const Progress&) -> Result<int> {
        throw std::runtime_error("the disk is on fire");
    };
    job.done = [&heard](const Result<int>& result) {
        heard.push_back(result ? "a result" : describe(result.error()));
    };
    queue.submit(&queue, job);
    job.work = [](const std::stop_token&, const Progress&) -> Result<int> { throw 5; };
    queue.submit(&queue, job);
    job.work = [](const std::stop_token&, const Progress&) -> Result<int> { return 7; };
    queue.submit(&queue, job);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.size() == 3; }));
    EXPECT_EQ(heard[0], "Internal error: the disk is on fire");
    EXPECT_EQ(heard[1], "Internal error: An unknown error occurred.");
    EXPECT_EQ(heard[2], "a result");
}

TEST(JobQueue, LetsAJobSayItselfWhatItsResultIsWhenItThrows) {
    JobQueue queue;
    std::vector<int> heard;
    JobQueue::Job<int> job;
    job.work = [](const std::stop_token&, const Progress&) -> int { throw std::bad_alloc(); };
    job.failed = [](const Text& cause) { return cause.empty() ? 0 : 42; };
    job.done = [&heard](int result) { heard.push_back(result); };
    queue.submit(&queue, std::move(job));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.empty(); }));
    EXPECT_EQ(heard, std::vector<int>{42});
}

TEST(JobQueue, SaysNothingMoreOfADroppedJob) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> running = false;
    const auto job = queue.submit(&queue, longJob(running, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
    queue.drop(job);
    queue.submit(&queue, quickJob(5, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.empty(); }));
    EXPECT_EQ(heard, std::vector<int>{5});
}

TEST(JobQueue, TellsWhetherACancelledJobHadBegun) {
    JobQueue queue;
    std::vector<int> heard;
    std::atomic<bool> running = false;
    const auto first = queue.submit(&queue, longJob(running, heard));
    const auto second = queue.submit(&queue, quickJob(2, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
    EXPECT_TRUE(queue.cancel(second));
    EXPECT_FALSE(queue.cancel(first));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.empty(); }));
    EXPECT_EQ(heard, std::vector<int>{-1});
}

TEST(JobQueue, SpeaksOnTheThreadItLivesOnAndReportsProgress) {
    JobQueue queue;
    std::vector<double> fractions;
    QThread* heardOn = nullptr;
    bool done = false;
    JobQueue::Job<int> job;
    job.work = [](const std::stop_token&, const Progress& progress) {
        progress(0.25);
        progress(0.75);
        return 0;
    };
    job.progress = [&](double fraction) { fractions.push_back(fraction); };
    job.done = [&](int) {
        heardOn = QThread::currentThread();
        done = true;
    };
    queue.submit(&queue, std::move(job));
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }));
    EXPECT_EQ(fractions, (std::vector<double>{0.25, 0.75}));
    EXPECT_EQ(heardOn, QThread::currentThread());
}

TEST(JobQueue, ForgetsAJobWhoseListenerIsGone) {
    JobQueue queue;
    std::vector<int> heard;
    auto listener = std::make_unique<QObject>();
    queue.submit(listener.get(), quickJob(1, heard));
    listener.reset();
    queue.submit(&queue, quickJob(2, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.empty(); }));
    EXPECT_EQ(heard, std::vector<int>{2});
}

TEST(JobQueue, StopsWhatRunsWhenItIsDestroyed) {
    std::vector<int> heard;
    std::atomic<bool> running = false;
    auto queue = std::make_unique<JobQueue>();
    queue->submit(queue.get(), longJob(running, heard));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
    queue.reset();
    EXPECT_TRUE(heard.empty());
}

} // namespace
} // namespace timeslice
