// A model's notes as records of a live run's log, and back.
//
// A record has room for three numbers (record.h). So a task that is told to be parked since before now has
// no argument and a time in whole µs, and a mark that is about a resource, or a value of more than
// 32 bits, is two records.
#pragma once

#include "core/machine/live/record/record.h"
#include "core/machine/notes.h"

namespace timeslice {

// `now`: since the run's start; used only for what has been so since before.
void writeNote(Recorder& recorder, const Note& note, Nanos now);

// Reads the records of one thread, in the order in which it wrote them.
class NoteReader {
  public:
    // None: the record is the machine's own, or belongs to the next one. `time`: the record's, since the
    // run's start.
    std::optional<Note> read(const Record& record, Nanos time);

  private:
    int64_t valueOf(const Record& record);
    TaskId taskIn(const Record& record); // in `b`

    ResourceId m_about;            // of the next mark
    std::optional<int32_t> m_high; // of the next value
    std::optional<int32_t> m_far;  // the task of the next record that has one in `b`
};

} // namespace timeslice
