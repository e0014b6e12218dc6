// A real file of many lines that lives as long as this object, without a name, for steps that read one and
// count its lines.
#pragma once

#include "core/base/result.h"
#include "core/machine/live/system/file_descriptor.h"

#include <cstdint>
#include <functional>

namespace timeslice {

class LineFile {
  public:
    // Writes a file of exactly `size` bytes (at least 1) in $TMPDIR, else /tmp: lines of 1 to 160 characters,
    // the same each time. Errors: more than half of the free space there; the system refuses.
    static Result<LineFile> make(int64_t size);

    int64_t size() const { return m_size; }   // bytes
    int64_t lines() const { return m_lines; } // newlines in it
    int descriptor() const { return m_file.value(); }

    // Asks the system to forget its copy in memory, so that the next reading comes from the disk. A file
    // system that lives in memory has nothing else. Errors: the system refuses.
    Problems dropCache() const;

    // Reads the file in pieces of 1 MiB and counts newlines. `eachPiece` is called after each with the number
    // of bytes in it; false ends the reading. Any thread and forked process may, several at a time. Errors:
    // the file cannot be read.
    Result<int64_t> countLines(const std::function<bool(int64_t bytes)>& eachPiece = {}) const;

  private:
    LineFile(FileDescriptor file, int64_t size) : m_file(std::move(file)), m_size(size) {}
    Problems fill();

    FileDescriptor m_file;
    int64_t m_size;
    int64_t m_lines = 0;
};

} // namespace timeslice
