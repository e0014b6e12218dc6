#include "core/machine/live/system/round_pipe.h"

#include "core/machine/live/system/system_calls.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <stdexcept>

namespace timeslice {
namespace {

constexpr size_t kLargestPiece = 32768;

} // namespace

RoundPipe::RoundPipe(int capacity) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("The system has no pipes left. Lower the number of tasks.");
    m_reader = FileDescriptor(ends[0]);
    m_writer = FileDescriptor(ends[1]);
    if (capacity > 0) fcntl(m_writer.value(), F_SETPIPE_SZ, capacity);
    const int holds = fcntl(m_writer.value(), F_GETPIPE_SZ);
    if (holds <= 0)
        throw std::runtime_error(
            fmt::format("The capacity of a pipe could not be determined: {}", std::strerror(errno)));
    m_piece = std::min(kLargestPiece, static_cast<size_t>(holds));
}

void RoundPipe::send(int64_t bytes) {
    char buffer[kLargestPiece] = {};
    while (bytes > 0) {
        const size_t piece = static_cast<size_t>(std::min(bytes, static_cast<int64_t>(m_piece)));
        if (!writeAll(m_writer.value(), buffer, piece) || !readAll(m_reader.value(), buffer, piece))
            throw std::runtime_error(
                fmt::format("A message could not be sent through a pipe: {}", std::strerror(errno)));
        bytes -= static_cast<int64_t>(piece);
    }
}

} // namespace timeslice
