#include "core/explain/tally.h"

#include "core/base/products.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"

#include <algorithm>
#include <array>
#include <set>

namespace timeslice::explaining {
namespace {

class Tally {
  public:
    Tally(const Trace& trace, std::span<const Happening> happenings, const std::stop_token& stop)
        : m_trace(trace) {
        for (const Happening& happening : happenings) {
            if (stop.stop_requested()) return;
            if (happening.what == What::TurnEnds) addTurn(happening.number);
            if (happening.what == What::WaitEnds) addWait(m_trace.interval(happening.number));
        }
    }

    std::vector<Text> paragraphs() const {
        std::vector<Text> texts;
        if (m_turns > 0) {
            texts.push_back(turns());
            texts.push_back(reason());
        } else if (m_waits > 0) {
            texts.emplace_back(
                TS_PLURAL("From {1} to {2}, {0} wait ends.", "From {1} to {2}, {0} waits end."), m_waits,
                m_from, m_to);
        }
        if (m_waits > 0) texts.push_back(longestWait());
        return texts;
    }

  private:
    void addSpan(Nanos start, Nanos end) {
        m_from = std::min(m_from, start);
        m_to = std::max(m_to, end);
    }

    void addTurn(size_t number) {
        const Turn turn = turnAround(m_trace, number);
        const Interval last = m_trace.interval(number);
        addSpan(turn.start, turn.end);
        m_tasks.insert(last.task);
        ++m_turns;
        m_worked += turn.length().count();
        ++m_causes[static_cast<size_t>(reasonOf(number, last))];
    }

    // A turn that ends with overhead (giving a lock back, say) has no cause of its own.
    Cause reasonOf(size_t number, const Interval& last) const {
        const auto next = nextOf(m_trace, number);
        const bool waits = next && m_trace.interval(*next).state != State::Ready;
        return last.cause == Cause::None && waits ? Cause::Blocked : last.cause;
    }

    void addWait(const Interval& wait) {
        ++m_waits;
        if (m_turns == 0) addSpan(wait.start, wait.end());
        if (wait.length > m_longest.length) m_longest = wait;
    }

    Text turns() const {
        const Nanos average(averageOf(m_worked, m_turns));
        if (m_tasks.size() == 1)
            return {TS_PLURAL("From {1} to {2}, {3} runs once, for {4}.",
                              "From {1} to {2}, {3} runs {0} times, {4} each on average."),
                    m_turns,
                    m_from,
                    m_to,
                    nameOf(m_trace, *m_tasks.begin()),
                    average};
        const std::vector<TaskId> tasks(m_tasks.begin(), m_tasks.end());
        return {TS_PLURAL("From {1} to {2}, {3} take {0} turn in total, {4} each on average.",
                          "From {1} to {2}, {3} take {0} turns in total, {4} each on average."),
                m_turns,
                m_from,
                m_to,
                listOf(m_trace, tasks),
                average};
    }

    Text reason() const {
        const auto most = std::ranges::max_element(m_causes);
        return {TS_PLURAL("Most frequent reason for stopping, {1} of {0} time: {2}.",
                          "Most frequent reason for stopping, {1} of {0} times: {2}."),
                m_turns, *most, titleOf(static_cast<Cause>(most - m_causes.begin()))};
    }

    Text longestWait() const {
        return {TS_TEXT("Meanwhile, {0} has the longest unbroken wait: {1} until {2} ({3})."),
                nameOf(m_trace, m_longest.task), m_longest.length, m_longest.end(), titleOf(m_longest.state)};
    }

    const Trace& m_trace;
    Nanos m_from = kNever;
    Nanos m_to{0};
    std::set<TaskId> m_tasks; // that had turns
    int64_t m_turns = 0;
    WideInteger m_worked = 0; // ns, of all turns together
    std::array<int64_t, kCauseCount> m_causes{};
    int64_t m_waits = 0;
    Interval m_longest;
};

// How many there are of each kind, from the first to the last.
struct Milestones {
    Nanos from = kNever;
    Nanos to{0};
    int64_t arrivals = 0;
    int64_t firstRuns = 0;
    int64_t finishes = 0;
    int64_t earlyEnds = 0;
    int64_t warnings = 0;
};

Milestones countMilestones(std::span<const Happening> happenings) {
    Milestones all;
    for (const Happening& happening : happenings) {
        if (!happening.milestone()) continue;
        all.from = std::min(all.from, happening.time);
        all.to = std::max(all.to, happening.time);
        if (happening.what == What::Arrival) all.arrivals += static_cast<int64_t>(happening.number);
        if (happening.what == What::FirstRun) ++all.firstRuns;
        if (happening.what == What::Finish) ++all.finishes;
        if (happening.what == What::EarlyEnd) ++all.earlyEnds;
        if (happening.what == What::ForkWarning) ++all.warnings;
    }
    return all;
}

} // namespace

std::vector<Text> tally(const Trace& trace, std::span<const Happening> happenings,
                        const std::stop_token& stop) {
    return Tally(trace, happenings, stop).paragraphs();
}

Text tallyMilestones(std::span<const Happening> happenings) {
    const auto [from, to, arrivals, firstRuns, finishes, earlyEnds, warnings] = countMilestones(happenings);
    if (warnings > 0 && earlyEnds > 0)
        return {
            TS_TEXT(
                "Arrivals from {0} to {1}: {2}; first runs: {3}; steps left early: {5}; finishes: {4}; forks "
                "beside other threads, of which Python warns: {6}."),
            from,
            to,
            arrivals,
            firstRuns,
            finishes,
            earlyEnds,
            warnings};
    if (warnings > 0)
        return {
            TS_TEXT(
                "Arrivals from {0} to {1}: {2}; first runs: {3}; finishes: {4}; forks beside other threads, "
                "of which Python warns: {5}."),
            from,
            to,
            arrivals,
            firstRuns,
            finishes,
            warnings};
    if (earlyEnds > 0)
        return {
            TS_TEXT("Arrivals from {0} to {1}: {2}; first runs: {3}; steps left early: {5}; finishes: {4}."),
            from,
            to,
            arrivals,
            firstRuns,
            finishes,
            earlyEnds};
    return {TS_TEXT("Arrivals from {0} to {1}: {2}; first runs: {3}; finishes: {4}."),
            from,
            to,
            arrivals,
            firstRuns,
            finishes};
}

} // namespace timeslice::explaining
