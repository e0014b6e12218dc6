#include "core/machine/live/record/note_records.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr Nanos kAt = 40us; // since the run's start, of every note

// Writes notes as a thread of a live run does, and reads them back.
class NoteRecords : public testing::Test, public Notes {
  protected:
    NoteRecords() { m_log.header().start = 1; }
    ~NoteRecords() override { close(m_descriptor); }

    // What came back since the last call.
    std::vector<Note> back() {
        std::vector<Note> notes;
        const LogChunk& chunk = m_log.chunks().front();
        for (; m_seen < chunk.count; ++m_seen)
            if (const auto note = m_reader.read(chunk.records[m_seen], kAt)) notes.push_back(*note);
        return notes;
    }
    size_t records() const { return m_log.chunks().front().count; }

  private:
    void tell(const Note& note) override { writeNote(m_recorder, note, kAt); }

    int m_descriptor = SharedLog::create();
    SharedLog m_log{m_descriptor};
    Recorder m_recorder{m_log, 0};
    NoteReader m_reader;
    uint32_t m_seen = 0;
};

void expectSameNote(const Note& a, const Note& b) {
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.state, b.state);
    EXPECT_EQ(a.cause, b.cause);
    EXPECT_EQ(a.mark, b.mark);
    EXPECT_EQ(a.task, b.task);
    EXPECT_EQ(a.other, b.other);
    EXPECT_EQ(a.resource, b.resource);
    EXPECT_EQ(a.argument, b.argument);
    EXPECT_EQ(a.since, b.since);
    EXPECT_EQ(a.value, b.value);
    EXPECT_EQ(a.any, b.any);
}

TEST_F(NoteRecords, EveryNoteComesBackAsItWas) {
    constexpr TaskId task{3}, other{4};
    constexpr ResourceId resource{5};
    bind(task);
    unbind(State::Carrying, Cause::Joined, 7);
    park(task, State::Io, 8);
    overlay(State::GilWait, Cause::DropRequest, 9);
    clearOverlay();
    arrived(task);
    finished(task);
    took(resource, task);
    released(resource, task);
    blockedOn(resource, task);
    blockedOnEnd(task, other);
    blockedOnEnd(task, other, true);
    unblocked(task);
    stored(resource, 77);
    increased(resource);
    updatedElsewhere(resource);
    written(resource, -78);
    mark(MarkKind::Spawn, task, other);
    const std::vector<Note> expected = {
        {.kind = NoteKind::Bind, .task = task},
        {.kind = NoteKind::Unbind, .state = State::Carrying, .cause = Cause::Joined, .argument = 7},
        {.kind = NoteKind::Park, .state = State::Io, .task = task, .argument = 8},
        {.kind = NoteKind::Overlay, .state = State::GilWait, .cause = Cause::DropRequest, .argument = 9},
        {.kind = NoteKind::ClearOverlay},
        {.kind = NoteKind::Arrived, .task = task},
        {.kind = NoteKind::Finished, .task = task},
        {.kind = NoteKind::Took, .task = task, .resource = resource},
        {.kind = NoteKind::Released, .task = task, .resource = resource},
        {.kind = NoteKind::BlockedOn, .task = task, .resource = resource},
        {.kind = NoteKind::BlockedOnEnd, .task = task, .other = other},
        {.kind = NoteKind::BlockedOnEnd, .task = task, .other = other, .any = true},
        {.kind = NoteKind::Unblocked, .task = task},
        {.kind = NoteKind::Stored, .resource = resource, .value = 77},
        {.kind = NoteKind::Increased, .resource = resource},
        {.kind = NoteKind::UpdatedElsewhere, .resource = resource},
        {.kind = NoteKind::Written, .resource = resource, .value = -78},
        {.kind = NoteKind::Mark, .mark = MarkKind::Spawn, .task = task, .other = other},
    };
    const std::vector<Note> notes = back();
    ASSERT_EQ(notes.size(), expected.size());
    for (size_t i = 0; i < notes.size(); ++i) {
        SCOPED_TRACE(i);
        expectSameNote(notes[i], expected[i]);
    }
}

TEST_F(NoteRecords, WhatHasBeenSoForAWhileComesBackInMicroseconds) {
    park(TaskId{3}, State::Ready, -1, kAt - 12'300ns);
    park(TaskId{3}, State::Ready, -1, kAt + 5us); // the clock was read later
    const std::vector<Note> notes = back();
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].since, kAt - 12us);
    EXPECT_EQ(notes[1].since, kAt);
}

TEST_F(NoteRecords, AMarkAboutAResourceIsTwoRecordsAndTheNextMarkIsNot) {
    mark(MarkKind::LostUpdate, TaskId{1}, TaskId{2}, ResourceId{6});
    mark(MarkKind::Failed, TaskId{1}, {});
    EXPECT_EQ(records(), 3U);
    const std::vector<Note> notes = back();
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].resource, ResourceId{6});
    EXPECT_FALSE(notes[1].resource.valid());
    EXPECT_FALSE(notes[1].other.valid());
}

TEST_F(NoteRecords, ATaskWithALargeNumberIsARecordOfItsOwnAndTheNextOneIsNot) {
    for (const int32_t number : {65'534, 65'535, 65'536, 99'999}) {
        const TaskId task{number};
        park(task, State::Io, 8);
        park(task, State::Ready, -1, kAt - 12us);
        blockedOnEnd(TaskId{1}, task);
        mark(MarkKind::Wake, TaskId{1}, task);
        mark(MarkKind::Failed, TaskId{1}, {});
        const std::vector<Note> notes = back();
        ASSERT_EQ(notes.size(), 5U) << number;
        EXPECT_EQ(notes[0].task, task);
        EXPECT_EQ(notes[0].argument, 8);
        EXPECT_EQ(notes[1].task, task);
        EXPECT_EQ(notes[2].other, task);
        EXPECT_EQ(notes[3].other, task);
        EXPECT_FALSE(notes[4].other.valid());
    }
    EXPECT_EQ(records(), 4 * 5 + 3 * 4U);
}

TEST_F(NoteRecords, AValueOfMoreThan32BitsIsTwoRecordsAndTheNextOneIsNot) {
    const int64_t values[] = {
        INT64_MAX, INT64_MIN, -1, INT32_MAX, int64_t{INT32_MAX} + 1, int64_t{INT32_MIN} - 1};
    for (const int64_t value : values) written(ResourceId{6}, value);
    EXPECT_EQ(records(), 10U);
    const std::vector<Note> notes = back();
    ASSERT_EQ(notes.size(), std::size(values));
    for (size_t i = 0; i < notes.size(); ++i) EXPECT_EQ(notes[i].value, values[i]);
}

TEST_F(NoteRecords, WhatTheNextWaitMeansIsKeptAndNotWritten) {
    clearOverlay();
    EXPECT_EQ(wait().state, State::MessageWait);
    waitMeans(State::Io, Cause::Blocked, 4);
    EXPECT_EQ(wait().state, State::Io);
    EXPECT_EQ(wait().argument, 4);
    EXPECT_EQ(records(), 1U);
}

TEST_F(NoteRecords, RecordsOfTheMachineAreNoNotes) {
    NoteReader reader;
    for (const RecordKind kind :
         {RecordKind::On, RecordKind::Off, RecordKind::WaitBegins, RecordKind::WaitEnds, RecordKind::KernelIn,
          RecordKind::KernelOut, RecordKind::Yields, RecordKind::OverheadBegins, RecordKind::OverheadEnds})
        EXPECT_FALSE(reader.read({0, kind, 0, 0, 0}, kAt).has_value());
}

} // namespace
} // namespace timeslice
