// Spans in any order, and begins and ends that do not fit: what comes of it is nested, and each repair is
// counted. The oracle compares every span with every other.
#include "core/trace/span_builder.h"

#include "tests/core/trace/span_texts.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace timeslice::random_spans {
namespace {

constexpr int64_t kEnd = 400; // where the open ones are closed

// Small numbers, so that shrinking makes them smaller.
struct Call {
    uint8_t kind = 0; // a whole span, a begin or an end
    uint8_t start = 0;
    uint8_t length = 0;
    uint8_t name = 0;
};

} // namespace
} // namespace timeslice::random_spans

namespace rc {

template <>
struct Arbitrary<timeslice::random_spans::Call> {
    using Call = timeslice::random_spans::Call;
    static Gen<Call> arbitrary() {
        return gen::build<Call>(gen::set(&Call::kind), gen::set(&Call::start), gen::set(&Call::length),
                                gen::set(&Call::name));
    }
};

} // namespace rc

namespace timeslice::random_spans {
namespace {

struct Naive {
    int64_t start;
    int64_t end; // kEnd + 1: open
    int name;
    size_t depth = 0;
};
constexpr int64_t kStillOpen = kEnd + 1;

class NaiveSpans {
  public:
    void whole(int64_t start, int64_t end, int name) {
        if (end < start)
            ++repairs.negative;
        else
            spans.push_back({start, end, name});
    }
    void begin(int64_t time, int name) { spans.push_back({time, kStillOpen, name}); }
    // `name`: -1 for any. All that began after the one that fits and are open end too.
    void end(int64_t time, int name) {
        size_t fits = spans.size();
        for (size_t i = 0; i < spans.size(); ++i)
            if (spans[i].end == kStillOpen && (name < 0 || spans[i].name == name)) fits = i;
        if (fits == spans.size()) {
            ++repairs.strayEnds;
            return;
        }
        for (size_t i = fits; i < spans.size(); ++i) {
            if (spans[i].end != kStillOpen) continue;
            spans[i].end = time;
            if (i > fits) ++repairs.closed;
        }
    }

    void nest() {
        for (Naive& span : spans) {
            if (span.end != kStillOpen) continue;
            span.end = kEnd;
            ++repairs.closed;
        }
        std::stable_sort(spans.begin(), spans.end(), [](const Naive& a, const Naive& b) {
            return a.start != b.start ? a.start < b.start : a.end > b.end;
        });
        for (size_t i = 0; i < spans.size(); ++i) {
            const int64_t own = spans[i].end;
            for (size_t j = 0; j < i; ++j) {
                if (spans[j].end <= spans[i].start) continue; // it is over
                ++spans[i].depth;
                spans[i].end = std::min(spans[i].end, spans[j].end);
            }
            if (spans[i].end < own) ++repairs.cut;
        }
    }

    std::vector<Naive> spans;
    SpanRepairs repairs;
};

// Begins and ends come in order of time, whole spans in any.
void tell(const std::vector<Call>& calls, SpanBuilder& builder, NaiveSpans& naive) {
    constexpr TaskId kSecond{1};
    int64_t now = 0;
    for (const Call& call : calls) {
        const int name = call.name % 3;
        const int64_t end = call.start + call.length % 60 - 3;
        now += call.length % 4;
        switch (call.kind % 5) {
        case 0:
            builder.add(kSecond, Nanos{call.start}, Nanos{end}, NameId{name});
            naive.whole(call.start, end, name);
            break;
        case 1:
        case 2:
            builder.begin(kSecond, Nanos{now}, NameId{name});
            naive.begin(now, name);
            break;
        case 3:
            builder.end(kSecond, Nanos{now}, NameId{name});
            naive.end(now, name);
            break;
        default:
            builder.end(kSecond, Nanos{now});
            naive.end(now, -1);
        }
    }
}

TEST(RandomSpans, AreNestedAsTheOracleDoes) {
    EXPECT_TRUE(rc::check("spans", [](const std::vector<Call>& calls) {
        SpanBuilder builder;
        NaiveSpans naive;
        tell(calls, builder, naive);
        naive.nest();
        const std::vector<Nanos> ends(2, Nanos{kEnd});
        const SpanStore store = builder.build(ends);
        std::vector<std::string> expected;
        for (const Naive& span : naive.spans)
            expected.push_back(fmt::format("{} {}: {}..{}", span.name, span.depth, span.start, span.end));
        RC_ASSERT(test::spanTexts(store, TaskId{1}) == expected);
        RC_ASSERT(builder.repairs() == naive.repairs);
        for (int64_t time = 0; time < 90; time += 7) {
            size_t holding = 0;
            for (const Naive& span : naive.spans) holding += span.start <= time && time < span.end ? 1U : 0U;
            RC_ASSERT(store.spansAt(TaskId{1}, Nanos{time}).size() == holding);
        }
    }));
}

} // namespace
} // namespace timeslice::random_spans
