#include "core/machine/live/record/note_records.h"

#include <algorithm>
#include <utility>

namespace timeslice {
namespace {

// What a record of a store says of its value, if not the value itself.
constexpr uint8_t kOneMore = 1;   // it is one more than before
constexpr uint8_t kElsewhere = 2; // it is another process's

constexpr uint16_t kNoNumber = UINT16_MAX; // no task, or the one of the record before

// The number of a task or a resource, in the two bytes that a record has for it.
template <typename Tag>
uint16_t shortOf(Id<Tag> id) {
    return static_cast<uint16_t>(id.value);
}

// The task that the next record has in `b`: one with a large number is a record of its own.
uint16_t placed(Recorder& recorder, TaskId task) {
    if (task.value < kNoNumber) return shortOf(task); // also of none
    recorder.write(RecordKind::Far, 0, 0, task.value);
    return kNoNumber;
}

int32_t clamped(int64_t value) {
    return static_cast<int32_t>(std::min<int64_t>(value, INT32_MAX));
}

// A value of more than 32 bits is two records.
void writeValue(Recorder& recorder, RecordKind kind, const Note& note) {
    const auto low = static_cast<int32_t>(static_cast<uint32_t>(static_cast<uint64_t>(note.value)));
    if (low != note.value) recorder.write(RecordKind::High, 0, 0, static_cast<int32_t>(note.value >> 32));
    recorder.write(kind, 0, shortOf(note.resource), low);
}

void writePark(Recorder& recorder, const Note& note, Nanos now) {
    const uint16_t task = placed(recorder, note.task);
    if (!note.since) return recorder.write(RecordKind::Park, byteOf(note.state), task, note.argument);
    const int64_t micros = std::max<int64_t>(0, (now - *note.since).count() / 1000);
    recorder.write(RecordKind::ParkedFor, byteOf(note.state), task, clamped(micros));
}

void writeMark(Recorder& recorder, const Note& note) {
    if (note.resource.valid()) recorder.write(RecordKind::About, 0, shortOf(note.resource));
    const uint16_t other = placed(recorder, note.other);
    recorder.write(RecordKind::Mark, byteOf(note.mark), other, note.task.value);
}

} // namespace

void writeNote(Recorder& recorder, const Note& note, Nanos now) {
    const auto ofTask = [&](RecordKind kind) { recorder.write(kind, 0, 0, note.task.value); };
    const auto ofResource = [&](RecordKind kind) {
        recorder.write(kind, 0, shortOf(note.resource), note.task.value);
    };
    const auto ofState = [&](RecordKind kind) {
        recorder.write(kind, byteOf(note.state), byteOf(note.cause), note.argument);
    };
    switch (note.kind) {
    case NoteKind::Bind:
        return ofTask(RecordKind::Bind);
    case NoteKind::Unbind:
        return ofState(RecordKind::Unbind);
    case NoteKind::Park:
        return writePark(recorder, note, now);
    case NoteKind::Overlay:
        return ofState(RecordKind::Overlay);
    case NoteKind::ClearOverlay:
        return recorder.write(RecordKind::ClearOverlay);
    case NoteKind::Arrived:
        return ofTask(RecordKind::Arrive);
    case NoteKind::Finished:
        return ofTask(RecordKind::Finish);
    case NoteKind::Took:
        return ofResource(RecordKind::Take);
    case NoteKind::Released:
        return ofResource(RecordKind::Release);
    case NoteKind::BlockedOn:
        return ofResource(RecordKind::BlockedOn);
    case NoteKind::BlockedOnEnd:
        return recorder.write(RecordKind::BlockedOnEnd, note.any ? 1 : 0, placed(recorder, note.other),
                              note.task.value);
    case NoteKind::Unblocked:
        return ofTask(RecordKind::Unblocked);
    case NoteKind::Stored:
        return writeValue(recorder, RecordKind::Store, note);
    case NoteKind::Increased:
        return recorder.write(RecordKind::Store, kOneMore, shortOf(note.resource));
    case NoteKind::UpdatedElsewhere:
        return recorder.write(RecordKind::Store, kElsewhere, shortOf(note.resource));
    case NoteKind::Written:
        return writeValue(recorder, RecordKind::Write, note);
    case NoteKind::Mark:
        return writeMark(recorder, note);
    }
}

int64_t NoteReader::valueOf(const Record& record) {
    const std::optional<int32_t> high = std::exchange(m_high, std::nullopt);
    if (!high) return record.c;
    const uint64_t upper = static_cast<uint64_t>(static_cast<uint32_t>(*high)) << 32;
    return static_cast<int64_t>(upper | static_cast<uint32_t>(record.c));
}

TaskId NoteReader::taskIn(const Record& record) {
    const std::optional<int32_t> far = std::exchange(m_far, std::nullopt);
    if (record.b != kNoNumber) return TaskId{record.b};
    return TaskId{far.value_or(-1)};
}

std::optional<Note> NoteReader::read(const Record& record, Nanos time) {
    const TaskId task{record.c};
    const ResourceId resource{record.b};
    const auto state = static_cast<State>(record.a);
    const auto cause = static_cast<Cause>(record.b);
    switch (record.kind) {
    case RecordKind::Bind:
        return Note{.kind = NoteKind::Bind, .task = task};
    case RecordKind::Unbind:
        return Note{.kind = NoteKind::Unbind, .state = state, .cause = cause, .argument = record.c};
    case RecordKind::Park:
        return Note{.kind = NoteKind::Park, .state = state, .task = taskIn(record), .argument = record.c};
    case RecordKind::ParkedFor:
        return Note{.kind = NoteKind::Park,
                    .state = state,
                    .task = taskIn(record),
                    .since = time - std::chrono::microseconds(record.c)};
    case RecordKind::Overlay:
        return Note{.kind = NoteKind::Overlay, .state = state, .cause = cause, .argument = record.c};
    case RecordKind::ClearOverlay:
        return Note{.kind = NoteKind::ClearOverlay};
    case RecordKind::Arrive:
        return Note{.kind = NoteKind::Arrived, .task = task};
    case RecordKind::Finish:
        return Note{.kind = NoteKind::Finished, .task = task};
    case RecordKind::Take:
        return Note{.kind = NoteKind::Took, .task = task, .resource = resource};
    case RecordKind::Release:
        return Note{.kind = NoteKind::Released, .task = task, .resource = resource};
    case RecordKind::BlockedOn:
        return Note{.kind = NoteKind::BlockedOn, .task = task, .resource = resource};
    case RecordKind::BlockedOnEnd:
        return Note{
            .kind = NoteKind::BlockedOnEnd, .task = task, .other = taskIn(record), .any = record.a != 0};
    case RecordKind::Unblocked:
        return Note{.kind = NoteKind::Unblocked, .task = task};
    case RecordKind::Store:
        if (record.a == kOneMore) return Note{.kind = NoteKind::Increased, .resource = resource};
        if (record.a == kElsewhere) return Note{.kind = NoteKind::UpdatedElsewhere, .resource = resource};
        return Note{.kind = NoteKind::Stored, .resource = resource, .value = valueOf(record)};
    case RecordKind::Write:
        return Note{.kind = NoteKind::Written, .resource = resource, .value = valueOf(record)};
    case RecordKind::High:
        m_high = record.c;
        return std::nullopt;
    case RecordKind::Far:
        m_far = record.c;
        return std::nullopt;
    case RecordKind::About:
        m_about = resource;
        return std::nullopt;
    case RecordKind::Mark:
        return Note{.kind = NoteKind::Mark,
                    .mark = static_cast<MarkKind>(record.a),
                    .task = task,
                    .other = taskIn(record),
                    .resource = std::exchange(m_about, {})};
    default:
        return std::nullopt;
    }
}

} // namespace timeslice
