// A pipe whose two ends one thread holds: what it sends comes back to it, and costs what sending costs.
#pragma once

#include "core/machine/live/system/file_descriptor.h"

#include <cstddef>
#include <cstdint>

namespace timeslice {

class RoundPipe {
  public:
    // `capacity`: bytes, at least a page; 0: what the system gives, which is a page or two for a user who has
    // many pipes. Throws std::runtime_error when the system has none left.
    explicit RoundPipe(int capacity = 0);

    // Writes the bytes and reads them back, piece by piece, none larger than what the pipe holds: a thread
    // that waited for room in it would wait for itself. Throws when the system refuses.
    void send(int64_t bytes);

  private:
    FileDescriptor m_reader;
    FileDescriptor m_writer;
    size_t m_piece = 0;
};

} // namespace timeslice
