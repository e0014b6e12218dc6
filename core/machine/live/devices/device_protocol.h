// What devices and their clients say to each other. Both ends are of one build, on one machine.
#pragma once

#include <cstdint>

namespace timeslice {

// To the plain device and to links. A server speaks HTTP/1.1: GET /work?ns=LATENCY
struct DeviceOrder {
    int64_t latency = 0; // ns
    int64_t bytes = 0;   // that the answer shall have; not looked at by the plain device
    int64_t number = 0;  // of the client's choice; not looked at by links
};

// The plain device's answer is the order's number: a connection may have many orders under way. A link answers
// with `bytes` bytes.
using PlainAnswer = int64_t;
inline constexpr int64_t kPlainAnswer = sizeof(PlainAnswer);

} // namespace timeslice
