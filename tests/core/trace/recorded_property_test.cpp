// Whatever another program recorded becomes a sound trace, and each repair is counted. The oracle goes from
// instant to instant and asks every interval.
#include "core/trace/recorded_builder.h"

#include <algorithm>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace timeslice::random_recordings {
namespace {

constexpr int64_t kTasks = 3;
constexpr State kStates[] = {State::Running, State::Running, State::Io, State::Unknown, State::Overhead};
constexpr Cause kCauses[] = {Cause::None, Cause::Preempted, Cause::Blocked};
constexpr const char* kNames[] = {"", "", "f", "g"};

// Small numbers, so that shrinking makes them smaller.
struct Told {
    uint8_t task = 0;
    uint8_t start = 0;
    uint8_t length = 0;
    uint8_t what = 0;  // state, cause, name
    uint8_t where = 0; // core, argument
};

} // namespace
} // namespace timeslice::random_recordings

namespace rc {

template <>
struct Arbitrary<timeslice::random_recordings::Told> {
    using Told = timeslice::random_recordings::Told;
    static Gen<Told> arbitrary() {
        return gen::build<Told>(gen::set(&Told::task), gen::set(&Told::start), gen::set(&Told::length),
                                gen::set(&Told::what), gen::set(&Told::where));
    }
};

} // namespace rc

namespace timeslice::random_recordings {
namespace {

// An interval, later a piece of one.
struct Piece {
    int64_t task;
    int64_t start;
    int64_t end; // kOpen: unfinished
    State state;
    int core;
    Cause cause;
    int32_t argument;
    std::string name;
    int64_t ownEnd = 0; // of the interval that it is a piece of
    bool sameBut(const Piece& other) const {
        return state == other.state && core == other.core && argument == other.argument && name == other.name;
    }
};
constexpr int64_t kOpen = INT64_MAX;

Piece pieceFrom(const Told& told) {
    const int64_t start = told.start % 50 - 10;
    Piece piece{
        told.task % kTasks, start, start + told.length % 14 - 1, State::Running, -1, Cause::None, -1, {}};
    if (told.length % 14 == 13) piece.end = kOpen;
    piece.state = kStates[told.what % std::size(kStates)];
    piece.cause = kCauses[told.what / 5 % std::size(kCauses)];
    piece.name = kNames[told.what / 15 % std::size(kNames)];
    if (onCore(piece.state)) piece.core = told.where % 3 - 1;
    piece.argument = told.where / 3 % 3 - 1;
    return piece;
}

// What the builder should make of it, found out the slow way.
class Oracle {
  public:
    explicit Oracle(const std::vector<Piece>& told) {
        for (const Piece& piece : told) take(piece);
        m_first = 1'000;
        for (const Piece& piece : m_taken) {
            m_first = std::min(m_first, piece.start);
            m_end = std::max({m_end, piece.start, piece.end == kOpen ? piece.start : piece.end});
        }
        if (m_taken.empty()) m_first = m_end = 0;
        const std::vector<Piece> asTold = m_taken;
        for (Piece& piece : m_taken) close(piece, asTold);
        for (int64_t task = 0; task < kTasks; ++task) tile(task, asTold);
        takeCores();
        for (std::vector<Piece>& life : lives) joinAndEnd(life);
    }

    std::vector<std::vector<Piece>> lives{static_cast<size_t>(kTasks)};
    std::vector<bool> finished = std::vector<bool>(static_cast<size_t>(kTasks), true);
    TraceRepairs repairs;
    int64_t first() const { return m_first; }
    int64_t end() const { return m_end; }

  private:
    void take(const Piece& piece) {
        if (piece.end <= piece.start)
            ++repairs.noLength;
        else
            m_taken.push_back(piece);
    }

    void close(Piece& piece, const std::vector<Piece>& all) {
        if (piece.end != kOpen) return;
        int64_t next = kOpen;
        for (const Piece& other : all)
            if (other.task == piece.task && other.start > piece.start) next = std::min(next, other.start);
        if (next == kOpen) finished[static_cast<size_t>(piece.task)] = false;
        piece.end = std::min(next, m_end);
        ++(piece.end > piece.start ? repairs.unfinished : repairs.noLength);
    }

    // Who counts at an instant: -1 for nobody.
    int winnerAt(int64_t task, int64_t time) const {
        int best = -1;
        for (size_t i = 0; i < m_taken.size(); ++i) {
            const Piece& piece = m_taken[i];
            if (piece.task != task || piece.start > time || piece.end <= time) continue;
            const bool better = best < 0 || piece.start > m_taken[static_cast<size_t>(best)].start ||
                                (piece.start == m_taken[static_cast<size_t>(best)].start &&
                                 piece.end <= m_taken[static_cast<size_t>(best)].end);
            if (better) best = static_cast<int>(i);
        }
        return best;
    }

    void tile(int64_t task, const std::vector<Piece>& asTold) {
        int64_t from = kOpen;
        int64_t to = -kOpen;
        for (const Piece& piece : asTold) {
            if (piece.task != task) continue;
            from = std::min(from, piece.start);
            to = std::max(to, piece.end == kOpen ? piece.start : piece.end);
        }
        if (from == kOpen) finished[static_cast<size_t>(task)] = false; // nothing is known of it
        if (from == kOpen) return;
        if (!finished[static_cast<size_t>(task)]) to = m_end;
        std::vector<Piece>& life = lives[static_cast<size_t>(task)];
        int before = -2;
        for (int64_t time = from; time < to; ++time) {
            const int winner = winnerAt(task, time);
            if (winner != before) life.push_back(beginning(task, time, winner));
            life.back().end = time + 1;
            before = winner;
        }
        for (Piece& piece : life)
            if (piece.end != piece.ownEnd) loseCause(piece);
        countCovered(task);
    }

    Piece beginning(int64_t task, int64_t time, int winner) {
        if (winner < 0) ++repairs.gaps;
        Piece piece{task, time, time, State::Unknown, -1, Cause::None, -1, {}};
        if (winner >= 0) piece = m_taken[static_cast<size_t>(winner)];
        piece.ownEnd = piece.end;
        piece.start = time;
        return piece;
    }

    // It belongs to an end that is not there.
    static void loseCause(Piece& piece) {
        if (onCore(piece.state) && piece.cause == Cause::Preempted) piece.argument = -1;
        piece.cause = Cause::None;
    }

    void countCovered(int64_t task) {
        for (size_t i = 0; i < m_taken.size(); ++i) {
            const Piece& piece = m_taken[i];
            if (piece.task != task || piece.end <= piece.start) continue;
            int64_t shown = 0;
            for (int64_t time = piece.start; time < piece.end; ++time)
                shown += winnerAt(task, time) == static_cast<int>(i) ? 1 : 0;
            if (shown == 0)
                ++repairs.hidden;
            else if (winnerAt(task, piece.end - 1) != static_cast<int>(i))
                ++repairs.cut;
            else if (shown < piece.end - piece.start)
                ++repairs.interrupted;
        }
    }

    void takeCores() {
        std::vector<Piece*> turns;
        for (std::vector<Piece>& life : lives)
            for (Piece& piece : life)
                if (piece.core >= 0) turns.push_back(&piece);
        std::stable_sort(turns.begin(), turns.end(),
                         [](const Piece* a, const Piece* b) { return a->start < b->start; });
        std::vector<const Piece*> kept;
        for (Piece* turn : turns) {
            const bool taken = std::any_of(kept.begin(), kept.end(), [turn](const Piece* other) {
                return other->core == turn->core && other->end > turn->start;
            });
            if (!taken) kept.push_back(turn);
            if (taken) turn->core = -1;
            if (taken) ++repairs.coresTaken;
        }
    }

    void joinAndEnd(std::vector<Piece>& life) {
        if (life.empty()) return;
        loseCause(life.back());
        for (size_t i = life.size() - 1; i > 0; --i) {
            if (!life[i - 1].sameBut(life[i])) continue;
            life[i - 1].end = life[i].end;
            life[i - 1].cause = life[i].cause;
            life.erase(life.begin() + static_cast<std::ptrdiff_t>(i));
            ++repairs.joined;
        }
        life.back().cause = finished[static_cast<size_t>(life.back().task)] ? Cause::Finished : Cause::Killed;
    }

    std::vector<Piece> m_taken;
    int64_t m_first = 0;
    int64_t m_end = -1'000;
};

std::string textOf(const Piece& piece, int64_t offset) {
    return fmt::format("{}..{} {} core {} '{}' {} '{}'\n", piece.start - offset, piece.end - offset,
                       nameOf(piece.state), piece.core, nameOf(piece.cause), piece.argument, piece.name);
}

std::string lifeIn(const Trace& trace, TaskId task) {
    std::string text;
    const Trace::Range range = trace.intervalsOf(task);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Interval interval = trace.interval(i);
        text += textOf({task.value, interval.start.count(), interval.end().count(), interval.state,
                        interval.core.value, interval.cause, interval.argument,
                        std::string(trace.names().at(trace.nameOf(i)))},
                       0);
    }
    return text;
}

TracePtr traceOf(const std::vector<Piece>& told) {
    RecordedTraceBuilder builder;
    for (int64_t i = 0; i < kTasks; ++i) builder.addTask(fmt::format("t{}", i));
    for (const Piece& piece : told)
        builder.addInterval(TaskId{static_cast<int32_t>(piece.task)}, Nanos{piece.start},
                            piece.end == kOpen ? std::nullopt : std::optional<Nanos>(piece.end), piece.state,
                            {CoreId{piece.core}, piece.cause, piece.argument, piece.name});
    return builder.build();
}

std::vector<int64_t> countsOf(const TraceRepairs& r) {
    return {r.noLength, r.cut,        r.interrupted,  r.hidden,          r.unfinished,     r.gaps,
            r.joined,   r.coresTaken, r.spans.closed, r.impossibleTimes, r.coresImpossible};
}

TEST(RandomRecordings, AreMendedAsTheOracleDoes) {
    EXPECT_TRUE(rc::check("recordings", [](const std::vector<Told>& told) {
        std::vector<Piece> pieces;
        for (const Told& one : told) pieces.push_back(pieceFrom(one));
        for (const Piece& piece : pieces) RC_LOG() << "t" << piece.task << " " << textOf(piece, 0);
        const TracePtr trace = traceOf(pieces);
        RC_ASSERT(describe(validate(*trace)) == "");
        const Oracle oracle(pieces);
        RC_ASSERT(trace->offset().count() == oracle.first());
        RC_ASSERT(trace->end().count() == oracle.end() - oracle.first());
        for (size_t i = 0; i < static_cast<size_t>(kTasks); ++i) {
            std::string expected;
            for (const Piece& piece : oracle.lives[i]) expected += textOf(piece, oracle.first());
            RC_ASSERT(lifeIn(*trace, TaskId::at(i)) == expected);
            RC_ASSERT(trace->tasks()[i].finish.has_value() == oracle.finished[i]);
        }
        RC_ASSERT(countsOf(trace->repairs()) == countsOf(oracle.repairs));
        RC_ASSERT(trace->remarks().size() == remarksOf(oracle.repairs).size() + (oracle.first() != 0));
    }));
}

} // namespace
} // namespace timeslice::random_recordings
