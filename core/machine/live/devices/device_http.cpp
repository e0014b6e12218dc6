#include "core/machine/live/devices/device_http.h"

#include "core/base/time.h"

#include <algorithm>
#include <charconv>

namespace timeslice {
namespace {

constexpr std::string_view kHeadEnd = "\r\n\r\n";
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kPath = "GET /work?ns=";
constexpr std::string_view kVersion = " HTTP/1.1";

bool sameWord(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text) {
    const size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

bool readRequestLine(std::string_view line, int64_t& latency) {
    if (!line.starts_with(kPath) || !line.ends_with(kVersion)) return false;
    if (line.size() < kPath.size() + kVersion.size()) return false;
    const std::string_view number = line.substr(kPath.size(), line.size() - kPath.size() - kVersion.size());
    const char* const end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, latency);
    return error == std::errc{} && stop == end && latency >= 0 && latency <= kLongestTime.count();
}

// "Name: value"; a body is refused.
bool readField(std::string_view line, HttpRequest& request) {
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (name.find_first_of(" \t") != std::string_view::npos) return false;
    if (sameWord(name, "connection") && sameWord(value, "close")) request.keepAlive = false;
    if (sameWord(name, "transfer-encoding")) return false;
    return !sameWord(name, "content-length") || value == "0";
}

bool readHead(std::string_view head, HttpRequest& request) {
    bool first = true;
    for (size_t begin = 0; begin < head.size();) {
        const size_t end = std::min(head.find(kLineEnd, begin), head.size());
        const std::string_view line = head.substr(begin, end - begin);
        if (first ? !readRequestLine(line, request.latency) : !readField(line, request)) return false;
        first = false;
        begin = end + kLineEnd.size();
    }
    return !first;
}

} // namespace

HttpRequest parseHttpRequest(std::string_view input) {
    HttpRequest request;
    const size_t end = input.find(kHeadEnd);
    request.length = end + kHeadEnd.size();
    if (end == std::string_view::npos) {
        if (input.size() > kMaxHttpHead) request.state = HttpRequest::State::Malformed;
        return request;
    }
    const bool fine = end <= kMaxHttpHead && readHead(input.substr(0, end), request);
    request.state = fine ? HttpRequest::State::Complete : HttpRequest::State::Malformed;
    return request;
}

std::string_view httpDone(bool keepAlive) {
    if (keepAlive) return "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\ndone\n";
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\ndone\n";
}

std::string_view httpBadRequest() {
    return "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 12\r\n\r\nbad request\n";
}

} // namespace timeslice
