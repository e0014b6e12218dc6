#include "core/machine/live/record/agreement.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr Nanos kMinWork = 1ms;

// The source of most threads; of equals the first.
SwitchSource mostUsed(const std::array<int64_t, kSwitchSources>& threads) {
    return static_cast<SwitchSource>(std::max_element(threads.begin(), threads.end()) - threads.begin());
}

} // namespace

Text nameOf(SwitchSource source) {
    switch (source) {
    case SwitchSource::Perf:
        return TS_TEXT("the kernel's own records (perf_event)");
    case SwitchSource::Rseq:
        return TS_TEXT("preemptions flagged by the kernel (rseq)");
    case SwitchSource::Gaps:
        break;
    }
    return TS_TEXT("gaps between checkpoints, confirmed by the threads' own counts");
}

std::optional<double> RecordAgreement::speed() const {
    if (workTime < kMinWork || work <= Nanos{0}) return {};
    return static_cast<double>(work.count()) / static_cast<double>(workTime.count());
}

double RecordAgreement::cpuTimeError() const {
    if (cpuTime <= Nanos{0}) return 0;
    return 100 * static_cast<double>(apart.count()) / static_cast<double>(cpuTime.count());
}

namespace {

// How far the record agrees with the counts of the kernel.
Text checkOf(const RecordAgreement& all) {
    if (all.compared == 0) return TS_TEXT("The threads ended before they could be checked.");
    if (all.involuntaryInWaits > 0)
        return Text(TS_TEXT("{0} of {1} involuntary switches were seen, and {2} more during waits; "
                            "CPU time is accurate to within {3}."),
                    all.involuntarySeen, all.involuntary, all.involuntaryInWaits,
                    Percent{all.cpuTimeError()});
    return Text(TS_TEXT("{0} of {1} involuntary switches were seen; CPU time is accurate to within {2}."),
                all.involuntarySeen, all.involuntary, Percent{all.cpuTimeError()});
}

} // namespace

Text RecordAgreement::remark() const {
    int64_t all = 0;
    for (const int64_t count : threads) all += count;
    if (all == 0) return {};
    const SwitchSource source = mostUsed(threads);
    const int64_t its = threads[static_cast<size_t>(source)];
    Text from = its == all ? Text(TS_TEXT("Switches come from {0}."), nameOf(source))
                           : Text(TS_TEXT("Switches of {0} of {1} threads come from {2}, "
                                          "the rest from other sources."),
                                  its, all, nameOf(source));
    return Text(TS_TEXT("{0} {1}"), from, checkOf(*this));
}

} // namespace timeslice
