#include "core/lessons/answers.h"

#include "core/lessons/run_words.h"
#include "core/run/declared.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

// What 1 stands for where a person leaves out the unit: that of the value as it is shown.
double unitOfShown(const ClaimValue& value) {
    const double size = std::abs(value.number);
    if (value.kind == ValueKind::Share) return 0.01;
    if (value.kind != ValueKind::Time) return 1;
    return size >= 999.95e6 ? 1e9 : size >= 999.95e3 ? 1e6 : size >= 1e3 ? 1e3 : 1;
}

struct Turn {
    TaskId task;
    TimeRange time;
};

// The turn on a core that begins first at `at` or later; goes on with what a task was doing there is none.
std::optional<Turn> nextTurn(const Trace& trace, CoreId core, Nanos at) {
    const std::span<const uint32_t> numbers = trace.intervalsOn(core);
    const auto begin = std::ranges::lower_bound(
        numbers, at, {}, [&trace](uint32_t number) { return trace.interval(number).start; });
    std::optional<Interval> before;
    std::optional<Turn> turn;
    if (begin != numbers.begin()) before = trace.interval(*std::prev(begin));
    for (auto it = begin; it != numbers.end(); ++it) {
        const Interval interval = trace.interval(*it);
        const bool goesOn = before && before->task == interval.task && before->end() == interval.start;
        if (turn && !goesOn) break;
        if (!goesOn && !trace.tasks()[interval.task.index()].helper)
            turn = Turn{interval.task, {interval.start, interval.end()}};
        if (turn) turn->time.to = interval.end();
        before = interval;
    }
    return turn;
}

// By what the task does at the instant, and did just before it; one that is done by then could not.
bool couldRun(const Trace& trace, TaskId task, CoreId core, Nanos at) {
    const auto stateAt = [&](Nanos time) -> std::optional<Interval> {
        const std::optional<size_t> number = trace.intervalAt(task, time);
        return number ? std::optional(trace.interval(*number)) : std::nullopt;
    };
    const std::optional<Interval> now = stateAt(at);
    if (!now) return false;
    const std::optional<Interval> before = at > Nanos{0} ? stateAt(at - Nanos{1}) : std::nullopt;
    return waitsForItsTurn(now->state) ||
           (before && (waitsForItsTurn(before->state) || before->core == core));
}

} // namespace

AnswerOf<std::vector<bool>> rightChoices(const LessonChoices& choices, const ClaimScope& scope) {
    std::vector<bool> right(choices.choices.size(), choices.allRight);
    if (choices.right) right[*choices.right] = true;
    for (size_t i = 0; i < right.size(); ++i) {
        if (!choices.choices[i].when) continue;
        const ClaimResult<Finding> finding = choices.choices[i].when->expression.check(scope);
        if (!finding) return tl::unexpected(finding.error().message);
        right[i] = finding->holds;
    }
    if (std::ranges::find(right, true) == right.end())
        return tl::unexpected(Text(TS_TEXT("none of the choices is right")));
    return right;
}

AnswerOf<bool> isRight(const LessonNumber& number, std::string_view typed, const ClaimScope& scope) {
    const ClaimResult<ClaimValue> value = number.value.expression.value(scope);
    if (!value) return tl::unexpected(value.error().message);
    const ClaimResult<ClaimExpression> parsed = ClaimExpression::parseFigure(typed);
    if (!parsed) return tl::unexpected(parsed.error().message);
    ClaimResult<ClaimValue> answer = parsed->value(scope);
    if (!answer) return tl::unexpected(answer.error().message);
    if (answer->kind == ValueKind::Number)
        answer = ClaimValue{value->kind, answer->number * unitOfShown(*value)};
    if (!areAlike(answer->kind, value->kind))
        return tl::unexpected(
            Text(TS_TEXT("found {0}, expected {1}"), nameOf(answer->kind), nameOf(value->kind)));
    return number.within.covers(*answer, *value);
}

AnswerOf<NextOnCore> whoRunsNext(const Trace& trace, CoreId core, Nanos at) {
    if (core.value >= trace.coreCount())
        return tl::unexpected(
            Text(TS_PLURAL("core {1}: this run has only {0} core", "core {1}: this run has only {0} cores"),
                 trace.coreCount(), core.value + 1));
    const std::optional<Turn> turn = nextTurn(trace, core, at);
    if (!turn) return tl::unexpected(Text(TS_TEXT("nobody gets core {0} after {1}"), core.value + 1, at));
    NextOnCore next{turn->task, {}, turn->time};
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        const TaskId task = TaskId::at(i);
        if (trace.tasks()[i].helper) continue;
        if (task == turn->task || couldRun(trace, task, core, at)) next.candidates.push_back(task);
    }
    return next;
}

std::vector<StageRun> runsToPickFrom(const LessonPick& pick, const Stage& stage) {
    std::vector<StageRun> runs;
    for (const std::string& model : pick.from) {
        StageRun run;
        run.workload = stage.workload.workload ? stage.workload : stage.runs.front().workload;
        RunSpec simulation = stage.common;
        simulation.engine = Engine::Simulated;
        simulation.model = model;
        std::erase_if(simulation.settings, [&simulation](const auto& setting) {
            return !declarationOf(simulation, setting.first);
        });
        PlannedRun planned = plannedOn(stage.common.engine, std::move(simulation));
        run.spec = std::move(planned.spec);
        run.simulation = std::move(planned.simulation);
        run.place = pick.place;
        runs.push_back(std::move(run));
    }
    return runs;
}

Stage stageOf(const LessonStep& step) {
    Stage stage = step.stage;
    if (const auto* pick = std::get_if<LessonPick>(&step.task)) stage.runs = runsToPickFrom(*pick, stage);
    return stage;
}

AnswerOf<std::vector<size_t>> bestPicks(const LessonPick& pick, std::span<const ClaimRun> runs) {
    std::vector<size_t> best;
    std::optional<double> found;
    for (size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i].metrics->verdict.isRight()) continue;
        const ClaimResult<ClaimValue> value = pick.figure.expression.value({runs.subspan(i, 1)});
        if (!value) return tl::unexpected(value.error().message);
        const bool better = !found || (pick.least ? value->number < *found : value->number > *found);
        if (better) best.clear();
        if (better || value->number == *found) best.push_back(i);
        if (better) found = value->number;
    }
    if (best.empty()) return tl::unexpected(Text(TS_TEXT("no run of these models has a right result")));
    return best;
}

ClaimResult<Finding> reached(const LessonAim& aim, const StageFigures& figures) {
    return aim.goal.expression.check(figures.goalScope(aim.run));
}

ClaimResult<Finding> reached(const LessonTry& attempt, const StageFigures& figures) {
    return attempt.until.expression.check(figures.goalScope(std::nullopt));
}

} // namespace timeslice
