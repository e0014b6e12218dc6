#include "core/machine/simulated/burst_predictions.h"

#include "core/base/products.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kWholeAlpha = 1'000'000;

// Functions, since policies are declared with them before this file's constants would be made.
Parameter bursts() {
    return {
        "bursts",
        TS_TEXT("Bursts"),
        TS_TEXT("Whether a task's next CPU burst is known from the workload, "
                "or predicted from its earlier ones."),
        ParameterKind::Choice,
        0,
        0,
        1,
        {{"known", TS_TEXT("known")}, {"predicted", TS_TEXT("predicted")}},
    };
}
Parameter alpha() {
    return {
        "alpha",
        TS_TEXT("Weight of the last burst"),
        TS_TEXT("How much the last CPU burst counts in a prediction; "
                "the rest of the weight is that of the prediction before it."),
        ParameterKind::Ratio,
        kWholeAlpha / 2,
        0,
        kWholeAlpha,
    };
}
Parameter firstGuess() {
    return {
        "first_guess",
        TS_TEXT("First guess"),
        TS_TEXT("What is predicted for a task's first CPU burst."),
        ParameterKind::Time,
        Nanos(10ms).count(),
        0,
        kLongestTime.count(),
    };
}

} // namespace

std::vector<Parameter> burstParameters() {
    return {bursts(), alpha(), firstGuess()};
}

BurstPredictions::BurstPredictions(const Settings& settings)
    : m_wanted(valueOf(bursts(), settings, false) != 0), m_alpha(valueOf(alpha(), settings, false)),
      m_firstGuess(valueOf(firstGuess(), settings, false)) {}

void BurstPredictions::came(ThreadId id, Came how) {
    Thread& thread = m_threads[id.index()];
    if ((how != Came::New && how != Came::Woken) || thread.used == Nanos{0}) return;
    const WideInteger sum = WideInteger{m_alpha} * thread.used.count() +
                            WideInteger{kWholeAlpha - m_alpha} * thread.predicted.count();
    thread.predicted = Nanos(averageOf(sum, kWholeAlpha));
    thread.used = Nanos{0};
}

Nanos BurstPredictions::left(ThreadId id) const {
    const Thread& thread = m_threads[id.index()];
    return std::max(thread.predicted - thread.used, Nanos{0});
}

} // namespace timeslice
