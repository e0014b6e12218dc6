#include "app/compare/job_queue.h"

#include <QtTest>
#include <atomic>
#include <gtest/gtest.h>

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

TEST(JobQueue, TakesRunsBeforeBackgroundWorkAndKeepsTheirOrder) {
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

TEST(JobQueue, StopsBackgroundWorkWhenARunWants) {
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
