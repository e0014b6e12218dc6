#include "core/trace/interval_repair.h"

#include <algorithm>
#include <utility>

namespace timeslice {
namespace {

// Each counts more than those before it: it began later, or, at the same time, it ends sooner.
bool countsLess(const RawInterval& a, const RawInterval& b) {
    return a.start != b.start ? a.start < b.start : a.end > b.end;
}

// Goes from one start or end to the next. What has begun lies on a stack; the one that began last is on top.
class Tiler {
  public:
    Tiler(const RawIntervals& intervals, TraceRepairs& repairs)
        : m_intervals(intervals), m_repairs(repairs) {}

    RawIntervals run() {
        size_t next = 0;
        Nanos now = m_intervals.front().start;
        while (true) {
            while (next < m_intervals.size() && m_intervals[next].start == now) m_begun.push_back({next++});
            popEnded(now);
            const Nanos nextStart = next < m_intervals.size() ? m_intervals[next].start : kNever;
            if (m_begun.empty() && nextStart == kNever) return std::move(m_pieces);
            now = m_begun.empty() ? nextStart : showTop(now, nextStart);
        }
    }

  private:
    struct Begun {
        size_t index;
        Nanos shown{0};
        bool endShown = false;
    };

    // Until it ends or another one begins.
    Nanos showTop(Nanos now, Nanos nextStart) {
        Begun& top = m_begun.back();
        RawInterval piece = m_intervals[top.index];
        const Nanos until = std::min(piece.end, nextStart);
        top.shown += until - now;
        if (until == piece.end)
            top.endShown = true;
        else
            forgetCause(piece);
        piece.start = now;
        piece.end = until;
        m_pieces.push_back(piece);
        return until;
    }

    void popEnded(Nanos now) {
        while (!m_begun.empty() && m_intervals[m_begun.back().index].end <= now) {
            count(m_begun.back());
            m_begun.pop_back();
        }
    }

    void count(const Begun& ended) {
        const RawInterval& interval = m_intervals[ended.index];
        if (ended.shown == Nanos{0})
            ++m_repairs.hidden;
        else if (!ended.endShown)
            ++m_repairs.cut;
        else if (ended.shown < interval.end - interval.start)
            ++m_repairs.interrupted;
    }

    const RawIntervals& m_intervals;
    TraceRepairs& m_repairs;
    std::vector<Begun> m_begun;
    RawIntervals m_pieces;
};

} // namespace

RawIntervals withoutOverlaps(RawIntervals intervals, TraceRepairs& repairs) {
    if (!std::ranges::is_sorted(intervals, countsLess)) std::ranges::stable_sort(intervals, countsLess);
    const auto overlap = [](const RawInterval& a, const RawInterval& b) { return a.end > b.start; };
    if (std::ranges::adjacent_find(intervals, overlap) == intervals.end()) return intervals;
    return Tiler(intervals, repairs).run();
}

} // namespace timeslice
