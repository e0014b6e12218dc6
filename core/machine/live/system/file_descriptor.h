// A file descriptor that is closed with its owner.
#pragma once

#include <unistd.h>
#include <utility>

namespace timeslice {

class FileDescriptor {
  public:
    FileDescriptor() = default;
    explicit FileDescriptor(int value) : m_value(value) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~FileDescriptor() {
        if (m_value >= 0) close(m_value);
    }

    int value() const { return m_value; } // -1: none
    bool valid() const { return m_value >= 0; }

  private:
    int m_value = -1;
};

} // namespace timeslice
