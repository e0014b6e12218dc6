// What devices and their clients say to each other. Both ends are of one build, on one machine.
#pragma once

#include <cstdint>

namespace timeslice {

// To the plain device and to links. A server speaks HTTP/1.1: GET /work?ns=LATENCY
struct DeviceOrder {
    int64_t latency = 0; // ns
    int64_t bytes = 0;   // that the answer shall have; not looked at by the plain device
};

// The plain device's answer: so many bytes. A link answers with `bytes` bytes.
inline constexpr int64_t kPlainAnswer = 8;

} // namespace timeslice
