#include "core/trace/recorded_builder.h"

#include "tests/core/trace/span_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

namespace timeslice {
namespace {

using Texts = std::vector<std::string>;

// "start..end state core cause argument name" of a task's intervals, in ns; none of the last four: "-".
Texts intervalTexts(const Trace& trace, TaskId task) {
    Texts texts;
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        const auto orDash = [](std::string_view text) { return text.empty() ? "-" : std::string(text); };
        texts.push_back(fmt::format("{}..{} {} {} {} {} {}", interval.start.count(), interval.end().count(),
                                    nameOf(interval.state), interval.core.value,
                                    orDash(nameOf(interval.cause)), interval.argument,
                                    orDash(trace.names().at(trace.nameOf(i)))));
    }
    return texts;
}

Texts remarksIn(const Trace& trace) {
    Texts texts;
    for (const Text& remark : trace.remarks()) texts.push_back(plainEnglish().render(remark));
    return texts;
}

TracePtr sound(RecordedTraceBuilder& builder, std::optional<Nanos> end = {}) {
    TracePtr trace = builder.build(end);
    EXPECT_EQ(describe(validate(*trace)), "");
    return trace;
}

struct Recorded : testing::Test {
    RecordedTraceBuilder builder;
    TaskId task = builder.addTask("t");
    void add(int64_t start, int64_t end, State state, const IntervalDetail& detail = {}) {
        builder.addInterval(task, Nanos{start}, Nanos{end}, state, detail);
    }
    Texts built() {
        m_trace = sound(builder);
        return intervalTexts(*m_trace, task);
    }
    const TraceRepairs& repairs() const { return m_trace->repairs(); }
    TracePtr m_trace;
};

TEST_F(Recorded, TakesIntervalsInAnyOrder) {
    add(5, 9, State::Io, {.argument = 3});
    add(9, 12, State::Running, {.core = CoreId{1}, .cause = Cause::Yielded, .name = "main"});
    add(0, 5, State::Running, {.core = CoreId{0}, .cause = Cause::Blocked});
    EXPECT_EQ(built(),
              (Texts{"0..5 running 0 blocked -1 -", "5..9 io -1 - 3 -", "9..12 running 1 finished -1 main"}));
    EXPECT_EQ(repairs(), TraceRepairs{});
    EXPECT_EQ(m_trace->tasks()[0].arrival, Nanos{0});
    EXPECT_EQ(m_trace->tasks()[0].firstRun, Nanos{0});
    EXPECT_EQ(m_trace->tasks()[0].finish, Nanos{12});
    EXPECT_EQ(m_trace->coreCount(), 2);
    EXPECT_TRUE(m_trace->coresKnown());
    EXPECT_EQ(m_trace->intervalsOn(CoreId{1}).size(), 1U);
    EXPECT_TRUE(m_trace->remarks().empty());
}

TEST_F(Recorded, RunsWithoutACoreWhereTheSourceDoesNotKnowIt) {
    add(0, 5, State::Running);
    EXPECT_EQ(built(), Texts{"0..5 running -1 finished -1 -"});
    EXPECT_FALSE(m_trace->coresKnown());
    EXPECT_EQ(m_trace->coreCount(), 0);
    EXPECT_TRUE(m_trace->intervalsOn(CoreId{}).empty());
    EXPECT_TRUE(m_trace->intervalsOn(CoreId{7}).empty());
}

TEST_F(Recorded, LeavesOutIntervalsWithoutALength) {
    add(3, 3, State::Io);
    add(5, 4, State::Io);
    add(6, 8, State::Io);
    EXPECT_EQ(built(), Texts{"0..2 io -1 finished -1 -"});
    EXPECT_EQ(repairs(), (TraceRepairs{.noLength = 2}));
    EXPECT_THAT(remarksIn(*m_trace), testing::Contains("Left out 2 intervals of no length."));
}

TEST_F(Recorded, CutsTheEarlierOfTwoWhereTheLaterStarts) {
    add(0, 10, State::Running, {.core = CoreId{0}, .cause = Cause::Preempted, .argument = 0});
    add(6, 15, State::Io);
    EXPECT_EQ(built(), (Texts{"0..6 running 0 - -1 -", "6..15 io -1 finished -1 -"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.cut = 1}));
    EXPECT_EQ(remarksIn(*m_trace), Texts{"Cut 1 interval short where a later one overlaps it."});
}

TEST_F(Recorded, OneWithAnotherInsideGoesOnBehindIt) {
    add(0, 20, State::Running, {.core = CoreId{0}, .name = "outer"});
    add(5, 8, State::LockWait, {.argument = 0});
    add(6, 7, State::Io);
    EXPECT_EQ(built(), (Texts{"0..5 running 0 - -1 outer", "5..6 lock_wait -1 - 0 -", "6..7 io -1 - -1 -",
                              "7..8 lock_wait -1 - 0 -", "8..20 running 0 finished -1 outer"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.interrupted = 2}));
}

TEST_F(Recorded, OfEqualStartsTheShorterComesFirstAndOfEqualOnesTheLastCounts) {
    add(0, 4, State::Io);
    add(0, 9, State::Running);
    EXPECT_EQ(built(), (Texts{"0..4 io -1 - -1 -", "4..9 running -1 finished -1 -"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.interrupted = 1}));
}

TEST_F(Recorded, OfEqualIntervalsTheLastCounts) {
    add(0, 4, State::Io);
    add(0, 4, State::Sleep);
    EXPECT_EQ(built(), Texts{"0..4 sleep -1 finished -1 -"});
    EXPECT_EQ(repairs(), (TraceRepairs{.hidden = 1}));
}

TEST_F(Recorded, FillsGapsAsNotKnown) {
    add(0, 2, State::Running);
    add(7, 9, State::Running);
    EXPECT_EQ(built(),
              (Texts{"0..2 running -1 - -1 -", "2..7 unknown -1 - -1 -", "7..9 running -1 finished -1 -"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.gaps = 1}));
}

TEST_F(Recorded, JoinsEqualNeighboursButNotThoseOfOtherNames) {
    add(0, 2, State::Running, {.name = "f"});
    add(2, 5, State::Running, {.cause = Cause::Yielded, .name = "f"});
    add(5, 6, State::Running, {.name = "g"});
    EXPECT_EQ(built(), (Texts{"0..5 running -1 yielded -1 f", "5..6 running -1 finished -1 g"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.joined = 1}));
}

TEST_F(Recorded, TheLastPieceIsJoinedWithoutWhomItsCauseNames) {
    add(0, 2, State::Running);
    add(2, 5, State::Running, {.cause = Cause::Preempted, .argument = 0});
    EXPECT_EQ(built(), Texts{"0..5 running -1 finished -1 -"});
    EXPECT_EQ(repairs(), (TraceRepairs{.joined = 1}));
}

TEST_F(Recorded, AnUnfinishedOneEndsWhereTheNextStartsOrWithTheTrace) {
    const TaskId other = builder.addTask("other");
    builder.addInterval(other, Nanos{0}, Nanos{30}, State::Running);
    builder.addInterval(task, Nanos{2}, {}, State::Running);
    builder.addInterval(task, Nanos{5}, {}, State::Io);
    EXPECT_EQ(built(), (Texts{"2..5 running -1 - -1 -", "5..30 io -1 killed -1 -"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.unfinished = 2}));
    EXPECT_EQ(m_trace->tasks()[0].finish, std::nullopt);
    EXPECT_EQ(m_trace->tasks()[1].finish, Nanos{30});
    EXPECT_EQ(m_trace->end(), Nanos{30});
}

TEST_F(Recorded, AnUnfinishedOneAtTheVeryEndIsNothing) {
    add(0, 5, State::Io);
    builder.addInterval(task, Nanos{5}, {}, State::Running);
    EXPECT_EQ(built(), Texts{"0..5 io -1 killed -1 -"});
    EXPECT_EQ(repairs(), (TraceRepairs{.noLength = 1}));
}

TEST_F(Recorded, TheOneThatCameFirstKeepsTheCore) {
    const TaskId other = builder.addTask("other");
    builder.addInterval(other, Nanos{3}, Nanos{8}, State::Running, {.core = CoreId{0}});
    builder.addInterval(other, Nanos{8}, Nanos{12}, State::Running, {.core = CoreId{0}});
    add(0, 5, State::Running, {.core = CoreId{0}});
    EXPECT_EQ(built(), Texts{"0..5 running 0 finished -1 -"});
    EXPECT_EQ(intervalTexts(*m_trace, other),
              (Texts{"3..8 running -1 - -1 -", "8..12 running 0 finished -1 -"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.coresTaken = 1}));
    EXPECT_FALSE(m_trace->coresKnown());
    EXPECT_EQ(m_trace->intervalsOn(CoreId{0}).size(), 2U);
}

TEST_F(Recorded, ACoreIsKeptOnlyWhereThereMayBeOne) {
    add(0, 5, State::Io, {.core = CoreId{0}});
    add(5, 6, State::Running, {.core = CoreId{kMaxRecordedCores}});
    EXPECT_EQ(built(), (Texts{"0..5 io -1 - -1 -", "5..6 running -1 finished -1 -"}));
    EXPECT_EQ(repairs(), (TraceRepairs{.coresImpossible = 1}));
    EXPECT_EQ(m_trace->coreCount(), 0);
}

TEST_F(Recorded, TimesCountFromTheFirstThingRecorded) {
    add(-7, 5, State::Running);
    EXPECT_EQ(built(), Texts{"0..12 running -1 finished -1 -"});
    EXPECT_EQ(m_trace->offset(), Nanos{-7});
    EXPECT_EQ(remarksIn(*m_trace),
              Texts{"Times count from the start of the recording, which is -7 ns in its own time."});
    EXPECT_EQ(repairs(), TraceRepairs{});
}

TEST(RecordedTime, StaysTheSourcesOwnWhenAskedUnlessSomethingLiesBeforeIt) {
    for (const int64_t first : {4, -4}) {
        RecordedTraceBuilder builder(0, RecordedTraceBuilder::Zero::Source);
        const TaskId task = builder.addTask("t");
        builder.addInterval(task, Nanos{first}, Nanos{10}, State::Running);
        const TracePtr trace = sound(builder);
        EXPECT_EQ(trace->offset(), Nanos{std::min<int64_t>(first, 0)});
        EXPECT_EQ(trace->tasks()[0].arrival, Nanos{std::max<int64_t>(first, 0)});
    }
}

TEST_F(Recorded, ImpossibleTimesAreLeftOutAndTheFarthestPossibleStay) {
    add(-kMaxRecordedTime.count(), -5, State::Io);
    add(5, kMaxRecordedTime.count(), State::Io);
    add(0, kMaxRecordedTime.count() + 1, State::Running);
    add(INT64_MIN, 0, State::Running);
    builder.beginSpan(task, kNever, "f");
    builder.mark(MarkKind::Wake, task, task, Nanos::min());
    EXPECT_EQ(built().size(), 3U);
    EXPECT_EQ(m_trace->end(), kMaxRecordedTime * 2);
    EXPECT_EQ(repairs(), (TraceRepairs{.impossibleTimes = 4, .gaps = 1}));
}

TEST_F(Recorded, ALifeCoversItsSpans) {
    add(5, 10, State::Running);
    builder.addSpan(task, Nanos{0}, Nanos{20}, "main");
    builder.addSpan(task, Nanos{6}, Nanos{8}, "f");
    EXPECT_EQ(built(), (Texts{"0..5 unknown -1 - -1 -", "5..10 running -1 - -1 -",
                              "10..20 unknown -1 finished -1 -"}));
    EXPECT_EQ(test::spanTexts(m_trace->spans(), task), (Texts{"0 0: 0..20", "1 1: 6..8"}));
    EXPECT_EQ(m_trace->names().at(NameId{1}), "f");
    EXPECT_EQ(repairs(), (TraceRepairs{.gaps = 2}));
}

TEST_F(Recorded, ATaskOfWhichOnlySpansAreKnownIsUnknownAndNoRepair) {
    builder.addSpan(task, Nanos{5}, Nanos{20}, "main");
    EXPECT_EQ(built(), Texts{"0..15 unknown -1 finished -1 -"});
    EXPECT_EQ(repairs(), TraceRepairs{});
}

TEST_F(Recorded, OpenSpansEndWithTheLifeOfTheirTask) {
    const TaskId other = builder.addTask("other");
    add(0, 10, State::Running);
    builder.beginSpan(task, Nanos{2}, "f");
    builder.beginSpan(other, Nanos{4}, "g");
    builder.addInterval(builder.addTask("third"), Nanos{0}, Nanos{30}, State::Running);
    builder.endSpan(task, Nanos{1}, "unheard");
    EXPECT_EQ(built(), Texts{"0..10 running -1 finished -1 -"});
    EXPECT_EQ(test::spanTexts(m_trace->spans(), task), Texts{"0 0: 2..10"});
    EXPECT_EQ(test::spanTexts(m_trace->spans(), other), Texts{"1 0: 4..30"});
    EXPECT_EQ(intervalTexts(*m_trace, other), Texts{"4..30 unknown -1 killed -1 -"});
    EXPECT_EQ(repairs().spans, (SpanRepairs{.closed = 2, .strayEnds = 1}));
}

TEST_F(Recorded, SortsSamplesAndKeepsTheLastOfATime) {
    add(-10, 50, State::Running);
    const CounterId counter = builder.addCounter("memory", "MB", "firefox");
    builder.addSample(counter, Nanos{20}, 2);
    builder.addSample(counter, Nanos{0}, 1);
    builder.addSample(counter, Nanos{20}, 3);
    builder.addSample(counter, Nanos{30}, std::numeric_limits<double>::quiet_NaN());
    built();
    ASSERT_EQ(m_trace->counters().size(), 1U);
    const TraceCounter& read = m_trace->counters()[counter.index()];
    EXPECT_EQ(read.name + read.unit + read.group, "memoryMBfirefox");
    EXPECT_EQ(read.samples, (std::vector<CounterSample>{{Nanos{10}, 1}, {Nanos{30}, 3}}));
    EXPECT_EQ(repairs(), (TraceRepairs{.samplesReplaced = 1, .samplesNoNumber = 1}));
}

TEST_F(Recorded, KeepsMarksInOrderAndInTheTracesTime) {
    add(100, 150, State::Running);
    builder.mark(MarkKind::Spawn, task, task, Nanos{140});
    builder.mark(MarkKind::Wake, task, task, Nanos{120});
    built();
    ASSERT_EQ(m_trace->marks().size(), 2U);
    EXPECT_EQ(m_trace->marks()[0].kind, MarkKind::Wake);
    EXPECT_EQ(m_trace->marks()[0].time, Nanos{20});
    EXPECT_EQ(m_trace->marks()[1].time, Nanos{40});
}

TEST(RecordedTasks, SayWhereTheyWere) {
    RecordedTraceBuilder builder;
    const TaskId task = builder.addTask("Compositor", {"firefox", "4711", "4715"});
    const TaskId silent = builder.addTask("silent");
    builder.addInterval(task, Nanos{0}, Nanos{5}, State::Running);
    const TracePtr trace = sound(builder);
    EXPECT_EQ(trace->originOf(task), (TaskOrigin{"firefox", "4711", "4715"}));
    EXPECT_EQ(trace->originOf(silent), TaskOrigin{});
    EXPECT_EQ(trace->tasks()[silent.index()].arrival, Nanos{5}) << "a life of no length";
    EXPECT_EQ(trace->intervalsOf(silent).size(), 0U);
}

TEST(RecordedTasks, OfWhichThereAreNoneAreATrace) {
    RecordedTraceBuilder builder(8);
    const TracePtr trace = sound(builder, Nanos{9});
    EXPECT_EQ(trace->intervalCount(), 0U);
    EXPECT_EQ(trace->end(), Nanos{9});
    EXPECT_EQ(trace->coreCount(), 8);
}

TEST_F(Recorded, EndsLaterWhenToldSo) {
    add(10, 20, State::Running);
    builder.addInterval(builder.addTask("other"), Nanos{12}, {}, State::Running);
    m_trace = sound(builder, Nanos{60});
    EXPECT_EQ(m_trace->end(), Nanos{50});
    EXPECT_EQ(m_trace->tasks()[0].finish, Nanos{10});
    EXPECT_EQ(intervalTexts(*m_trace, TaskId{1}), Texts{"2..50 running -1 killed -1 -"});
}

TEST(Repairs, EachKindHasASentenceWithItsCount) {
    TraceRepairs repairs{2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, {14, 15, 16, 17, 18}};
    std::string all;
    for (const Text& remark : remarksOf(repairs)) all += plainEnglish().render(remark) + "\n";
    EXPECT_EQ(std::ranges::count(all, '\n'), 17);
    for (int count = 2; count <= 18; ++count)
        EXPECT_THAT(all, testing::HasSubstr(" " + std::to_string(count) + " ")) << count;
    EXPECT_TRUE(remarksOf({}).empty());
}

} // namespace
} // namespace timeslice
