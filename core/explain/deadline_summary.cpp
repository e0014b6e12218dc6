#include "core/explain/deadline_summary.h"

#include <algorithm>

namespace timeslice::explaining {
namespace {

Text whatCameOfThem(const RunMetrics& metrics) {
    const DeadlineMetrics& deadlines = *metrics.deadlines;
    if (!deadlines.latest)
        return {TS_TEXT("Deadlines missed: {0} of {1}."), deadlines.misses, deadlines.count};
    const Text name = Text::verbatim(metrics.tasks[*deadlines.latest].name);
    const Nanos most = *deadlines.maxLateness();
    if (deadlines.misses > 0)
        return {TS_TEXT("Deadlines missed: {0} of {1}. {2} was the latest, by {3}."), deadlines.misses,
                deadlines.count, name, most};
    return {TS_TEXT("Deadlines missed: {0} of {1}. {2} came closest, with {3} to spare."), deadlines.misses,
            deadlines.count, name, -most};
}

Text utilisation(const Feasibility& found) {
    return {TS_PLURAL("The utilisation of the {0} periodic task is {1} of one core.",
                      "The utilisation of the {0} periodic tasks is {1} of one core."),
            found.tasks, found.utilisation};
}

Text bounds(const Feasibility& found) {
    return {TS_TEXT("Rate monotonic is sure to meet all deadlines up to a utilisation of {0} (Liu and "
                    "Layland), or while the product of all utilisations plus 1, here {1}, is at most 2."),
            found.liuLayland, found.hyperbolic};
}

Text responses(const Feasibility& found) {
    if (!found.rateMonotonic)
        return TS_TEXT("The response-time analysis for rate monotonic would take too long.");
    if (*found.rateMonotonic)
        return TS_TEXT(
            "By response-time analysis, rate monotonic meets all deadlines of these tasks on one core.");
    const WorstResponse& late = *std::ranges::find_if(found.responses, &WorstResponse::isLate);
    const Text name = Text::verbatim(late.task);
    if (!late.time)
        return {TS_TEXT("Under rate monotonic on one core, {0} falls further and further behind, by "
                        "response-time analysis."),
                name};
    return {TS_TEXT("By response-time analysis, rate monotonic on one core misses deadlines: {0} may need "
                    "{1}, and has {2}."),
            name, *late.time, late.deadline};
}

Text demand(const Feasibility& found) {
    if (!found.earliestDeadline)
        return TS_TEXT("The processor-demand criterion for earliest deadline first would take too long.");
    if (*found.earliestDeadline && found.boundsHold)
        return TS_TEXT(
            "As the utilisation is at most 1, earliest deadline first meets all deadlines of these "
            "tasks on one core.");
    if (*found.earliestDeadline)
        return TS_TEXT("By the processor-demand criterion, earliest deadline first meets all deadlines of "
                       "these tasks on one core.");
    if (!found.overload)
        return TS_TEXT("As the utilisation is more than 1, no policy meets all deadlines on one core.");
    return {
        TS_TEXT("No policy meets all deadlines on one core: released together, the tasks have {1} of work "
                "due by {0}."),
        found.overload->by, found.overload->due};
}

Text whyNoAnalysis(const JobSeries& series) {
    const Text name = Text::verbatim(series.name);
    if (series.workIs == JobWork::Drawn)
        return {TS_TEXT("The lengths of the jobs of {0} are drawn at random, so there is no analysis of the "
                        "deadlines."),
                name};
    if (series.workIs == JobWork::Branches)
        return {TS_TEXT("What the jobs of {0} do depends on variables, so there is no analysis of the "
                        "deadlines."),
                name};
    if (series.workIs == JobWork::Left)
        return {TS_TEXT("The jobs of {0} may leave some of their steps early, so there is no analysis of the "
                        "deadlines."),
                name};
    return {
        TS_TEXT("The jobs of {0} may wait for more than a core, so there is no analysis of the deadlines."),
        name};
}

// edf and rm can be told not to.
bool interruptsNobody(const RunSpec& spec) {
    const auto preemptive = spec.settings.find("preemptive");
    return (spec.policy == "edf" || spec.policy == "rm") && preemptive != spec.settings.end() &&
           preemptive->second == 0;
}

} // namespace

std::vector<Text> deadlineSummaryOf(const Recording& recording) {
    const RunMetrics& metrics = recording.metrics();
    if (!metrics.deadlines) return {};
    std::vector<Text> texts = {whatCameOfThem(metrics)};
    if (const JobSeries* series = firstNotFixed(recording.trace().series()))
        texts.push_back(whyNoAnalysis(*series));
    if (!metrics.deadlines->feasibility) return texts;
    const Feasibility& found = *metrics.deadlines->feasibility;
    const std::string_view policy = recording.run() ? std::string_view(recording.run()->spec.policy) : "";
    texts.push_back(utilisation(found));
    if (policy != "edf" && found.boundsHold) texts.push_back(bounds(found));
    if (policy != "edf") texts.push_back(responses(found));
    if (policy != "rm") texts.push_back(demand(found));
    if (recording.run() && interruptsNobody(recording.run()->spec))
        texts.push_back(
            TS_TEXT("This theory is about jobs that may be interrupted; in this run each keeps its "
                    "core until it waits or ends."));
    return texts;
}

} // namespace timeslice::explaining
