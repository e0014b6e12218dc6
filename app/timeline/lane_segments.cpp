#include "app/timeline/lane_segments.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

// Fewer crowded columns in a row than this are short bursts, not density.
constexpr size_t kDense = 3;
constexpr int kEighths = 8;

using Kind = LaneSegment::Kind;

Nanos timeIn(const ColumnSummary& column, State state) {
    return column.time[static_cast<size_t>(state)];
}

Nanos onCoreTime(const ColumnSummary& column) {
    return timeIn(column, State::Running) + timeIn(column, State::Overhead);
}

State busiest(const ColumnSummary& column) {
    return timeIn(column, State::Running) >= timeIn(column, State::Overhead) ? State::Running
                                                                             : State::Overhead;
}

std::optional<State> commonestWait(const ColumnSummary& column) {
    std::optional<State> best;
    for (int i = 0; i < kStateCount; ++i) {
        const State state = static_cast<State>(i);
        if (onCore(state) || timeIn(column, state) == Nanos{0}) continue;
        if (!best || timeIn(column, state) > timeIn(column, *best)) best = state;
    }
    return best;
}

LaneSegment interval(int64_t number, State state) {
    LaneSegment segment;
    segment.number = number;
    segment.state = state;
    return segment;
}

LaneSegment stretch(State state) {
    LaneSegment segment;
    segment.kind = Kind::Stretch;
    segment.state = state;
    return segment;
}

// `whole` is the time that would be fully busy.
LaneSegment blend(const ColumnSummary& column, Nanos whole) {
    LaneSegment segment;
    segment.kind = Kind::Blend;
    const double share = static_cast<double>(onCoreTime(column).count()) /
                         static_cast<double>(std::max(whole, Nanos{1}).count());
    segment.busy = static_cast<int>(std::lround(share * kEighths));
    if (onCoreTime(column) > Nanos{0}) segment.busy = std::clamp(segment.busy, 1, kEighths);
    segment.state = busiest(column);
    segment.waiting = commonestWait(column);
    return segment;
}

// A stretch of equal columns before its edges are known.
struct Run {
    LaneSegment segment;
    size_t begin = 0;
    size_t end = 0;
};

class Segmenter {
  public:
    Segmenter(std::span<const ColumnSummary> columns, const TimeScale& scale, const ExtentOf& extentOf)
        : m_columns(columns), m_scale(scale), m_extentOf(extentOf), m_owners(columns.size()),
          m_crowded(columns.size()) {}

    std::vector<LaneSegment> segments() {
        for (size_t i = 0; i < m_columns.size(); ++i) m_owners[i] = ownerOf(i);
        settleCrowded();
        keepShortBursts();
        std::vector<Run> runs = findRuns();
        return withEdges(runs);
    }

  private:
    using Owner = std::optional<LaneSegment>; // none: nothing in the column

    Nanos start(size_t column) const {
        return columnStart(m_scale.from, m_scale.to, static_cast<int>(column),
                           static_cast<int>(m_columns.size()));
    }
    double edge(size_t column) const {
        return m_scale.left +
               m_scale.width * static_cast<double>(column) / static_cast<double>(m_columns.size());
    }
    Nanos overlap(const IntervalExtent& extent, size_t column) const {
        return std::min(extent.end, start(column + 1)) - std::max(extent.start, start(column));
    }
    // On a core for less than the column, within it: would be lost if the column went to another.
    bool isBurst(const IntervalExtent& extent, size_t column) const {
        return onCore(extent.state) && extent.start >= start(column) && extent.end <= start(column + 1);
    }
    LaneSegment asSegment(int64_t number, const IntervalExtent& extent) const {
        return interval(number, extent.state);
    }

    Owner ownerOf(size_t i) {
        const ColumnSummary& column = m_columns[i];
        if (column.first < 0) return std::nullopt;
        const IntervalExtent first = m_extentOf(column.first);
        if (column.first == column.last) return asSegment(column.first, first);
        const IntervalExtent last = m_extentOf(column.last);
        const bool isPair = column.boundaries == (first.start < start(i) ? 1U : 2U);
        m_crowded[i] = !isPair || isBurst(first, i) || isBurst(last, i);
        return overlap(first, i) >= overlap(last, i) ? asSegment(column.first, first)
                                                     : asSegment(column.last, last);
    }

    void settleCrowded() {
        for (size_t begin = 0; begin < m_crowded.size(); ++begin) {
            if (!m_crowded[begin]) continue;
            size_t end = begin;
            while (end < m_crowded.size() && m_crowded[end]) ++end;
            for (size_t i = begin; i < end; ++i)
                m_owners[i] =
                    end - begin >= kDense ? blend(m_columns[i], start(i + 1) - start(i)) : settled(i);
            begin = end;
        }
    }

    // Work is, however short; a switch that took next to nothing is not.
    bool isWorthATick(const ColumnSummary& column, size_t i) const {
        return timeIn(column, State::Running) > Nanos{0} ||
               timeIn(column, State::Overhead) * kEighths >= start(i + 1) - start(i);
    }

    // One crowded column among quiet ones.
    LaneSegment settled(size_t i) const {
        const ColumnSummary& column = m_columns[i];
        const IntervalExtent first = m_extentOf(column.first);
        const IntervalExtent last = m_extentOf(column.last);
        const Nanos busy = onCoreTime(column);
        const std::optional<State> wait = commonestWait(column);
        if (isWorthATick(column, i) && !onCore(first.state) && !onCore(last.state))
            return stretch(busiest(column));
        const bool wantsBusy = busy * 2 >= start(i + 1) - start(i) || !wait;
        const bool firstFits = wantsBusy ? onCore(first.state) : first.state == *wait;
        const bool lastFits = wantsBusy ? onCore(last.state) : last.state == *wait;
        if (firstFits && (!lastFits || overlap(first, i) >= overlap(last, i)))
            return asSegment(column.first, first);
        if (lastFits) return asSegment(column.last, last);
        return stretch(wantsBusy ? busiest(column) : *wait);
    }

    // A short stretch on a core across two columns of which it has the lesser part of each.
    void keepShortBursts() {
        for (size_t i = 0; i + 1 < m_columns.size(); ++i) {
            const int64_t number = m_columns[i].last;
            if (number < 0 || number != m_columns[i + 1].first || owns(i, number) || owns(i + 1, number))
                continue;
            if (m_owners[i]->kind != Kind::Interval || m_owners[i + 1]->kind != Kind::Interval) continue;
            const IntervalExtent extent = m_extentOf(number);
            if (!onCore(extent.state)) continue;
            const size_t better = overlap(extent, i) >= overlap(extent, i + 1) ? i : i + 1;
            m_owners[better] = asSegment(number, extent);
        }
    }
    bool owns(size_t column, int64_t number) const {
        return m_owners[column] && m_owners[column]->number == number;
    }

    std::vector<Run> findRuns() const {
        std::vector<Run> runs;
        for (size_t i = 0; i < m_owners.size(); ++i) {
            if (!m_owners[i]) continue;
            if (!runs.empty() && runs.back().end == i && runs.back().segment == *m_owners[i])
                runs.back().end = i + 1;
            else
                runs.push_back({*m_owners[i], i, i + 1});
        }
        return runs;
    }

    // Long enough for its own edges to be shown; else the columns' are.
    bool isExact(const Run& run) const {
        if (run.segment.kind != Kind::Interval) return false;
        const IntervalExtent extent = m_extentOf(run.segment.number);
        return m_scale.lengthOf(extent.end - extent.start) >= edge(1) - edge(0);
    }
    // The instant's place if it lies within a column of `edge`, else that.
    double near(Nanos time, double columnEdge) const {
        const double x = m_scale.xOf(time);
        if (std::abs(x - columnEdge) > edge(1) - edge(0)) return columnEdge;
        return std::clamp(x, m_scale.left, m_scale.right());
    }

    std::vector<LaneSegment> withEdges(std::vector<Run>& runs) const {
        std::vector<LaneSegment> segments;
        segments.reserve(runs.size());
        for (size_t i = 0; i < runs.size(); ++i) {
            Run& run = runs[i];
            const bool follows = i > 0 && runs[i - 1].end == run.begin;
            const bool isFollowed = i + 1 < runs.size() && runs[i + 1].begin == run.end;
            const bool exact = isExact(run);
            run.segment.left = edge(run.begin);
            run.segment.right = edge(run.end);
            if (follows)
                run.segment.left = segments.back().right;
            else if (exact)
                run.segment.left = near(m_extentOf(run.segment.number).start, run.segment.left);
            if (exact && (!isFollowed || meet(run, runs[i + 1])))
                run.segment.right = near(m_extentOf(run.segment.number).end, run.segment.right);
            segments.push_back(run.segment);
        }
        return segments;
    }
    bool meet(const Run& run, const Run& next) const {
        return isExact(next) && m_extentOf(run.segment.number).end == m_extentOf(next.segment.number).start;
    }

    std::span<const ColumnSummary> m_columns;
    const TimeScale& m_scale;
    const ExtentOf& m_extentOf;
    std::vector<Owner> m_owners;
    std::vector<bool> m_crowded;
};

} // namespace

std::vector<LaneSegment> laneSegments(std::span<const ColumnSummary> columns, const TimeScale& scale,
                                      const ExtentOf& extentOf) {
    return Segmenter(columns, scale, extentOf).segments();
}

std::vector<LaneSegment> blendedSegments(std::span<const ColumnSummary> columns, const TimeScale& scale,
                                         size_t lanes) {
    std::vector<LaneSegment> segments;
    const double width = scale.width / static_cast<double>(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].first < 0) continue;
        const int count = static_cast<int>(columns.size());
        const int index = static_cast<int>(i);
        const Nanos whole = columnStart(scale.from, scale.to, index + 1, count) -
                            columnStart(scale.from, scale.to, index, count);
        LaneSegment segment = blend(columns[i], whole * static_cast<int64_t>(lanes));
        segment.left = scale.left + width * static_cast<double>(i);
        segment.right = scale.left + width * static_cast<double>(i + 1);
        if (!segments.empty() && segments.back().right == segment.left) {
            LaneSegment longer = segments.back();
            longer.left = segment.left;
            longer.right = segment.right;
            if (longer == segment) {
                segments.back().right = segment.right;
                continue;
            }
        }
        segments.push_back(segment);
    }
    return segments;
}

} // namespace timeslice
