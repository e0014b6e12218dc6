// System calls that complete: a signal in between does not end them, and a call that did only a part is
// followed by one for the rest.
#pragma once

#include <cerrno>
#include <cstddef>
#include <string>

namespace timeslice {

// Calls until no signal came in between; answers as the call does, with errno.
template <typename Call>
auto uninterrupted(Call call) -> decltype(call()) {
    while (true) {
        const auto answer = call();
        if (answer != -1 || errno != EINTR) return answer;
    }
}

// All of the bytes, to a descriptor that waits when it has no room. False: the system refused, with errno.
bool writeAll(int descriptor, const void* bytes, size_t count);
// All of the bytes, from one that waits when it has none. False: the same, or they came to an end (errno 0).
bool readAll(int descriptor, void* bytes, size_t count);
// What a file holds from its beginning to its end; what could be read of it, when the system refuses.
std::string contentsOf(int descriptor);

} // namespace timeslice
