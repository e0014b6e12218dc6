#include "core/trace/interval_repair.h"

#include <algorithm>

namespace timeslice {
namespace {

RawInterval unknownPiece(Nanos start, Nanos end) {
    return {start, end, -1, {}, {}, State::Unknown, Cause::None};
}

bool equalButCause(const RawInterval& a, const RawInterval& b) {
    return a.state == b.state && a.core == b.core && a.argument == b.argument && a.name == b.name;
}

} // namespace

bool closeUnfinished(RawIntervals& intervals, Nanos traceEnd, TraceRepairs& repairs) {
    if (!std::ranges::is_sorted(intervals, {}, &RawInterval::start))
        std::ranges::stable_sort(intervals, {}, &RawInterval::start);
    Nanos next = kNever; // the first start that is later
    bool open = false;
    for (size_t i = intervals.size(); i-- > 0;) {
        RawInterval& interval = intervals[i];
        if (i + 1 < intervals.size() && interval.start < intervals[i + 1].start)
            next = intervals[i + 1].start;
        if (interval.end != kNever) continue;
        interval.end = std::min(next, traceEnd);
        open = open || next == kNever;
        ++(interval.end > interval.start ? repairs.unfinished : repairs.noLength);
    }
    std::erase_if(intervals, [](const RawInterval& interval) { return interval.end <= interval.start; });
    return open;
}

RawIntervals withoutGaps(RawIntervals pieces, Nanos from, Nanos to, int64_t& gaps) {
    RawIntervals tiles;
    const auto fillUntil = [&tiles, &gaps](Nanos known, Nanos until) {
        if (known >= until) return;
        ++gaps;
        tiles.push_back(unknownPiece(known, until));
    };
    const auto apart = [](const RawInterval& a, const RawInterval& b) { return a.end != b.start; };
    const bool whole = !pieces.empty() && pieces.front().start == from && pieces.back().end == to &&
                       std::ranges::adjacent_find(pieces, apart) == pieces.end();
    if (whole) return pieces;
    for (const RawInterval& piece : pieces) {
        fillUntil(from, piece.start);
        tiles.push_back(piece);
        from = piece.end;
    }
    fillUntil(from, to);
    return tiles;
}

void joinEqual(RawIntervals& pieces, TraceRepairs& repairs) {
    size_t kept = 0; // the last one that stays
    for (size_t i = 1; i < pieces.size(); ++i) {
        if (equalButCause(pieces[kept], pieces[i])) {
            pieces[kept].end = pieces[i].end;
            pieces[kept].cause = pieces[i].cause;
            ++repairs.joined;
        } else {
            pieces[++kept] = pieces[i];
        }
    }
    if (!pieces.empty()) pieces.resize(kept + 1);
}

void forgetCause(RawInterval& piece) {
    if (onCore(piece.state) && piece.cause == Cause::Preempted) piece.argument = -1;
    piece.cause = Cause::None;
}

void clearTakenCores(std::span<RawIntervals> tasks, int cores, TraceRepairs& repairs) {
    struct Turn {
        Nanos start;
        uint32_t task;
        uint32_t piece;
    };
    std::vector<std::vector<Turn>> turns(static_cast<size_t>(cores));
    for (uint32_t task = 0; task < tasks.size(); ++task)
        for (uint32_t i = 0; i < tasks[task].size(); ++i)
            if (const RawInterval& piece = tasks[task][i]; piece.core.valid())
                turns[piece.core.index()].push_back({piece.start, task, i});
    for (std::vector<Turn>& core : turns) {
        std::ranges::stable_sort(core, {}, &Turn::start); // of equal starts the first task comes first
        Nanos free = Nanos::min();
        for (const Turn& turn : core) {
            RawInterval& piece = tasks[turn.task][turn.piece];
            if (piece.start < free) {
                piece.core = {};
                ++repairs.coresTaken;
            } else {
                free = piece.end;
            }
        }
    }
}

} // namespace timeslice
