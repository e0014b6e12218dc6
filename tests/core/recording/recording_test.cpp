#include "core/recording/recording.h"

#include "core/workload/catalogue.h"
#include "tests/core/sample_traces.h"
#include "tests/core/small_trace.h"
#include "tests/core/yaml_run.h"

#include <gmock/gmock.h>
#include <thread>

namespace timeslice::recording_test {
namespace {

using testing::HasSubstr;

std::string said(const Text& text) {
    return plainEnglish().render(text);
}

RecordingPtr ofGil() {
    const WorkloadPtr workload = *findWorkload("mixed");
    RunSpec spec;
    spec.model = "gil";
    return recordingOf(test::runOf(*workload, spec), workload);
}

RecordingPtr ofFile() {
    return recordingOf(FileOrigin{"/home/somebody/trace.json", Text("Chrome trace"), {Text("Cut: 4.")}},
                       samples::mixed());
}

TEST(Recording, OfARunKnowsModelEngineAndSettings) {
    const RecordingPtr gil = ofGil();
    ASSERT_TRUE(gil->run());
    EXPECT_FALSE(gil->file());
    EXPECT_EQ(gil->modelId(), "gil");
    EXPECT_EQ(gil->engineId(), "sim");
    EXPECT_EQ(said(gil->engine()), "Simulated");
    EXPECT_FALSE(gil->title().empty());
    EXPECT_FALSE(gil->tagline().empty());
    EXPECT_EQ(gil->workload()->id, "mixed");
    EXPECT_EQ(gil->ending(), Ending::Done);
    EXPECT_TRUE(gil->message().empty());
    EXPECT_THAT(said(gil->source()), HasSubstr("4 cores"));
}

TEST(Recording, OfAFileKnowsItsNameAndWhoReadIt) {
    const RecordingPtr file = ofFile();
    EXPECT_FALSE(file->run());
    ASSERT_TRUE(file->file());
    EXPECT_EQ(said(file->title()), "trace.json") << "the folder is nobody else's business";
    EXPECT_EQ(said(file->engine()), "Chrome trace");
    EXPECT_EQ(said(file->source()), "trace.json · Chrome trace");
    EXPECT_EQ(file->engineId(), "file");
    EXPECT_EQ(file->modelId(), "");
    EXPECT_EQ(file->workload(), nullptr);
    EXPECT_EQ(file->ending(), Ending::Done);
    EXPECT_TRUE(file->message().empty());
    EXPECT_EQ(file->metrics().makespan, 40ms);
    EXPECT_EQ(file->verdict().kind, VerdictKind::Unchecked);
    ASSERT_EQ(file->remarks().size(), 1U);
    EXPECT_EQ(said(file->remarks()[0]), "Cut: 4.");
}

TEST(Recording, OfAModelThatNobodyKnowsIsCalledByItsId) {
    RunResult result = test::resultOf(samples::mixed(), "unheard-of");
    result.message = Text("A message.");
    result.ending = Ending::Timeout;
    const RecordingPtr recording = recordingOf(std::move(result));
    EXPECT_EQ(said(recording->title()), "unheard-of");
    EXPECT_TRUE(recording->tagline().empty());
    EXPECT_EQ(said(recording->message()), "A message.");
    EXPECT_EQ(recording->verdict().kind, VerdictKind::Timeout);
}

TEST(Recording, MeasuresLikeTheRun) {
    const RecordingPtr gil = ofGil();
    const RunMetrics metrics = measure(*gil->run());
    EXPECT_EQ(gil->metrics().makespan, metrics.makespan);
    EXPECT_EQ(gil->metrics().gilSwitches, metrics.gilSwitches);
    EXPECT_EQ(gil->verdict(), metrics.verdict);
    EXPECT_FALSE(gil->metrics().speedup);
}

TEST(Recording, MeasuredAgainstSerialDiffersInTheSpeedupAlone) {
    const RecordingPtr alone = ofGil();
    const Nanos twice = alone->metrics().makespan * 2;
    const RecordingPtr compared = measuredAgainst(alone, {twice, {}});
    EXPECT_DOUBLE_EQ(compared->metrics().speedup.value(), 2);
    EXPECT_DOUBLE_EQ(compared->shownSpeedup().value(), 2);
    EXPECT_FALSE(alone->metrics().speedup);
    EXPECT_EQ(compared->indexPtr(), alone->indexPtr()) << "what is known of the trace is shared";
    EXPECT_EQ(compared->metrics().tasks.begin(), alone->metrics().tasks.begin()) << "there may be a million";
    const RecordingPtr never = measuredAgainst(compared, {{}, Text("No speedup: it deadlocks.")});
    EXPECT_FALSE(never->metrics().speedup);
    EXPECT_EQ(said(never->serial().missing), "No speedup: it deadlocks.");
}

TEST(Recording, HasNoSpeedupWhereItDidNotEndOrComesFromAFile) {
    RunResult result = test::resultOf(samples::mixed());
    result.ending = Ending::Cancelled;
    EXPECT_FALSE(measuredAgainst(recordingOf(std::move(result)), {1s, {}})->metrics().speedup);
    EXPECT_FALSE(measuredAgainst(ofFile(), {1s, {}})->metrics().speedup);
}

TEST(Recording, ShowsNoSpeedupOfAWrongResult) {
    RunResult result = test::resultOf(samples::mixed());
    result.broken = {Text("Not so.")};
    const RecordingPtr wrong = measuredAgainst(recordingOf(std::move(result)), {80ms, {}});
    EXPECT_TRUE(wrong->metrics().speedup) << "for who wants to compute with it";
    EXPECT_FALSE(wrong->shownSpeedup());
}

TEST(Recording, AnswersManyThreadsAtOnce) {
    const RecordingPtr recording = measuredAgainst(ofGil(), {1s, {}});
    std::vector<const RunMetrics*> metrics(4);
    {
        std::vector<std::jthread> threads;
        for (const RunMetrics*& mine : metrics)
            threads.emplace_back([&recording, &mine] {
                recording->warm();
                mine = &recording->metrics();
            });
    }
    for (const RunMetrics* one : metrics) EXPECT_EQ(one, metrics.front());
}

TEST(Recording, LendsItsIndexToWhoOutlivesIt) {
    TraceIndexPtr index = ofFile()->indexPtr();
    EXPECT_EQ(index->trace().end(), 40ms);
    EXPECT_FALSE(index->counts().states().empty());
}

} // namespace
} // namespace timeslice::recording_test
