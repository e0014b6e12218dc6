#include "core/machine/live/system/system_calls.h"

#include <unistd.h>

namespace timeslice {

bool writeAll(int descriptor, const void* bytes, size_t count) {
    const auto* from = static_cast<const char*>(bytes);
    while (count > 0) {
        const ssize_t written = uninterrupted([&] { return write(descriptor, from, count); });
        if (written < 0) return false;
        from += written;
        count -= static_cast<size_t>(written);
    }
    return true;
}

bool readAll(int descriptor, void* bytes, size_t count) {
    auto* to = static_cast<char*>(bytes);
    while (count > 0) {
        errno = 0;
        const ssize_t got = uninterrupted([&] { return read(descriptor, to, count); });
        if (got <= 0) return false;
        to += got;
        count -= static_cast<size_t>(got);
    }
    return true;
}

std::string contentsOf(int descriptor) {
    std::string text;
    char buffer[65536];
    while (true) {
        const auto place = static_cast<off_t>(text.size());
        const ssize_t got = uninterrupted([&] { return pread(descriptor, buffer, sizeof buffer, place); });
        if (got <= 0) return text;
        text.append(buffer, static_cast<size_t>(got));
    }
}

} // namespace timeslice
