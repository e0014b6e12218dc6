// The little of HTTP/1.1 (RFC 9112) that the servers of a live run speak.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace timeslice {

struct HttpRequest {
    enum class State : uint8_t { Incomplete, Complete, Malformed };
    State state = State::Incomplete;
    size_t length = 0;     // bytes of the request, to be taken off the input
    int64_t latency = 0;   // ns
    bool keepAlive = true; // the connection stays open
};

// A request's head may have so many bytes.
inline constexpr size_t kMaxHttpHead = 8192;

// Reads the request at the start of the input: GET /work?ns=LATENCY HTTP/1.1 without a body, latency from 0
// to 2^62 ns. Everything else, and a head that is too long, is malformed.
HttpRequest parseHttpRequest(std::string_view input);

// What a server answers.
std::string_view httpDone(bool keepAlive);
std::string_view httpBadRequest();

} // namespace timeslice
