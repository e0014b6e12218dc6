#include "core/machine/live/devices/device_http.h"

#include <gtest/gtest.h>
#include <string>

namespace timeslice::device_http_test {
namespace {

using State = HttpRequest::State;

TEST(DeviceHttp, ReadsARequest) {
    const std::string text = "GET /work?ns=1500 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    const HttpRequest request = parseHttpRequest(text + "GET /work");
    EXPECT_EQ(request.state, State::Complete);
    EXPECT_EQ(request.length, text.size());
    EXPECT_EQ(request.latency, 1500);
    EXPECT_TRUE(request.keepAlive);
}

TEST(DeviceHttp, ClosesWhenAsked) {
    const HttpRequest request = parseHttpRequest("GET /work?ns=0 HTTP/1.1\r\nconnection:  CLOSE \r\n\r\n");
    EXPECT_EQ(request.state, State::Complete);
    EXPECT_FALSE(request.keepAlive);
}

TEST(DeviceHttp, WaitsForTheRest) {
    const std::string text = "GET /work?ns=1500 HTTP/1.1\r\nHost: a\r\n\r\n";
    for (size_t length = 0; length < text.size(); ++length)
        EXPECT_EQ(parseHttpRequest(text.substr(0, length)).state, State::Incomplete) << length;
}

TEST(DeviceHttp, RefusesWhatItDoesNotKnow) {
    for (const char* text : {
             "\r\n\r\n",
             "POST /work?ns=1 HTTP/1.1\r\n\r\n",
             "GET /work?ns= HTTP/1.1\r\n\r\n",
             "GET /work?ns=1x HTTP/1.1\r\n\r\n",
             "GET /work?ns=-1 HTTP/1.1\r\n\r\n",
             "GET /work?ns=99999999999999999999 HTTP/1.1\r\n\r\n",
             "GET /work?ns=9223372036854775807 HTTP/1.1\r\n\r\n",
             "GET /work?ns=1 HTTP/1.0\r\n\r\n",
             "GET /work?ns=HTTP/1.1\r\n\r\n",
             "GET /work?ns=1 HTTP/1.1\r\nno colon\r\n\r\n",
             "GET /work?ns=1 HTTP/1.1\r\n: x\r\n\r\n",
             "GET /work?ns=1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
             "GET /work?ns=1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
         })
        EXPECT_EQ(parseHttpRequest(text).state, State::Malformed) << text;
}

TEST(DeviceHttp, RefusesAHeadThatIsTooLong) {
    const std::string line = "GET /work?ns=1 HTTP/1.1\r\nX: ";
    EXPECT_EQ(parseHttpRequest(line + std::string(kMaxHttpHead, 'x')).state, State::Malformed);
    EXPECT_EQ(parseHttpRequest(line + std::string(kMaxHttpHead, 'x') + "\r\n\r\n").state, State::Malformed);
    EXPECT_EQ(parseHttpRequest(line + std::string(kMaxHttpHead / 2, 'x') + "\r\n\r\n").state,
              State::Complete);
}

} // namespace
} // namespace timeslice::device_http_test
