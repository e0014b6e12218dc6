#include "core/lessons/lesson_checker.h"

#include "core/claims/claim_names.h"
#include "core/lessons/answers.h"
#include "core/recording/claim_runs.h"
#include "core/workload/scalar_places.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kTriesToReachAGoal = 1000;

class LessonChecker {
  public:
    LessonChecker(const Lesson& lesson, bool live, std::stop_token stop)
        : m_lesson(lesson), m_live(live), m_stop(std::move(stop)) {}

    LessonCheck run() {
        for (const LessonStep& step : m_lesson.steps)
            if (!m_stop.stop_requested()) checkStep(step);
        m_check.runs = static_cast<int>(m_known.count());
        return std::move(m_check);
    }

  private:
    void checkStep(const LessonStep& step) {
        countWords(step);
        Stage stage = stageOf(step);
        if (!m_live)
            for (StageRun& run : stage.runs) run.spec = run.simulation;
        Result<StageResults> results = runStage(stage, m_known, m_stop);
        if (m_stop.stop_requested()) return;
        if (!results) {
            for (const Problem& problem : results.error())
                fail({problem.line, problem.column}, problem.message);
            return;
        }
        const StageFigures figures(stage, *results);
        m_stage = &stage;
        m_results = &*results;
        m_figures = &figures;
        checkTexts(step);
        for (const LessonExpression& claim : step.expect) demand(claim, figures.scope());
        checkView();
        std::visit([this](const auto& task) { checkTask(task); }, step.task);
    }

    // Placeholders, wherever they are.
    void checkTexts(const LessonStep& step) {
        checkText(step.say);
        checkText(step.notes);
        for (const StageCallout& callout : m_stage->callouts) checkText(callout.text);
    }

    void checkText(const RichText& text) {
        for (const RichBlock& block : text.blocks)
            for (const RichSpan& span : block.spans) {
                if (!span.figure) continue;
                ++m_check.claims;
                const ClaimResult<ClaimValue> value = span.figure->value(m_figures->scope());
                if (value || isLeftToLiveRuns(value.error())) continue;
                fail(placeWithin(m_lesson.text, text.place, text.source, span.offset + value.error().offset),
                     Text(TS_TEXT("the placeholder {{{0}}} cannot be filled: {1}"), span.text,
                          value.error().message));
            }
    }

    // It must hold.
    void demand(const LessonExpression& claim, const ClaimScope& scope) {
        const std::optional<Finding> finding = checked(claim, scope);
        if (finding && !finding->holds)
            fail(claim.place, Text(TS_TEXT("the claim '{0}' does not hold: {1}"), claim.expression.text(),
                                   finding->found));
    }

    // None, and a problem, if it cannot be said.
    std::optional<Finding> checked(const LessonExpression& claim, const ClaimScope& scope) {
        ++m_check.claims;
        ClaimResult<Finding> finding = claim.expression.check(scope);
        if (finding) return std::move(*finding);
        if (isLeftToLiveRuns(finding.error())) return std::nullopt;
        failAt(claim, finding.error());
        return std::nullopt;
    }

    bool isLeftToLiveRuns(const ClaimProblem& problem) const { return !m_live && needsMeasuring(problem); }

    void failAt(const LessonExpression& expression, const ClaimProblem& problem) {
        const std::string& text = expression.expression.text();
        fail(placeWithin(m_lesson.text, expression.place, text, problem.offset),
             Text(TS_TEXT("'{0}' cannot be evaluated: {1}"), text, problem.message));
    }

    void checkView() {
        Nanos extent{0};
        for (const Compared& run : m_results->runs) extent = std::max(extent, run.recording->trace().end());
        const bool hasCards = !m_stage->scale && !m_stage->hunt;
        if (hasCards && m_stage->range && m_stage->range->from >= extent)
            fail(m_stage->rangeAt,
                 Text(TS_TEXT("found a range that begins at {0}; the longest run ends at {1}"),
                      m_stage->range->from, extent));
        if (hasCards && m_stage->playhead) checkInstant(*m_stage->playhead, extent);
        if (m_stage->cover && !m_stage->playhead)
            fail(m_stage->coverAt, TS_TEXT("found 'cover' without a playhead"));
        for (const StageCallout& callout : m_stage->callouts) {
            if (callout.run >= m_results->runs.size()) {
                fail(callout.place,
                     {TS_PLURAL("run {1}: there is only {0} run", "run {1}: there are only {0} runs"),
                      m_results->runs.size(), callout.run + 1});
                continue;
            }
            const Trace& trace = m_results->runs[callout.run].recording->trace();
            if (const Named<TaskId> task = taskNamed(callout.task, trace); !task)
                fail(callout.place, task.error());
            else
                checkInstant(callout.at, extent);
        }
    }

    void checkInstant(const StageInstant& instant, Nanos extent) {
        ++m_check.claims;
        const tl::expected<Nanos, Text> time = timeOf(instant, *m_results);
        if (!time)
            fail(instant.place, time.error());
        else if (*time > extent)
            fail(instant.place,
                 Text(TS_TEXT("found the instant {0}; the longest run ends at {1}"), *time, extent));
    }

    void checkTask(std::monostate) {}

    void checkTask(const LessonAsk& ask) {
        checkText(ask.question);
        checkText(ask.because);
        std::visit([&](const auto& answer) { checkAnswer(answer, ask); }, ask.answer);
    }

    void checkAnswer(const LessonChoices& choices, const LessonAsk& ask) {
        bool known = true;
        for (const LessonChoice& choice : choices.choices) {
            checkText(choice.text);
            if (choice.when && !checked(*choice.when, m_figures->scope())) known = false;
        }
        if (!known) return;
        const auto right = rightChoices(choices, m_figures->scope());
        if (!right) return fail(ask.place, right.error());
        const auto wrong = std::ranges::find(*right, false);
        if (choices.allRight && wrong != right->end())
            fail(ask.place, Text(TS_TEXT("found 'right: all', but choice {0} is wrong"),
                                 std::distance(right->begin(), wrong) + 1));
        if (!choices.allRight && wrong == right->end())
            fail(ask.place, TS_TEXT("all choices are right; expected a wrong one, or 'right: all'"));
    }

    void checkAnswer(const LessonNumber& number, const LessonAsk&) {
        ++m_check.claims;
        const ClaimResult<ClaimValue> value = number.value.expression.value(m_figures->scope());
        if (!value) return failAt(number.value, value.error());
        if (!number.within.relative && !areAlike(number.within.kind, value->kind))
            fail(number.value.place,
                 Text(TS_TEXT("found {0} as the tolerance of {1}; expected both of the same kind"),
                      nameOf(number.within.kind), nameOf(value->kind)));
    }

    void checkAnswer(const LessonNext& next, const LessonAsk& ask) {
        ++m_check.claims;
        if (next.run >= m_results->runs.size()) return fail(ask.place, TS_TEXT("there is no run"));
        const tl::expected<Nanos, Text> at = timeOf(next.at, *m_results);
        if (!at) return fail(ask.place, at.error());
        const Trace& trace = m_results->runs[next.run].recording->trace();
        const auto found = whoRunsNext(trace, next.core, *at);
        if (!found)
            fail(ask.place, found.error());
        else if (found->candidates.size() == 1)
            fail(ask.place, Text(TS_TEXT("only '{0}' could run next; expected another task that could"),
                                 trace.tasks()[found->right.index()].name));
    }

    // The run waits for its first choice: what needs a finished run is asked of one that the machine schedules.
    void checkTask(const LessonAim& aim) {
        checkText(aim.hint);
        const ClaimResult<Finding> atStart = reached(aim, *m_figures);
        ++m_check.claims;
        if (atStart && atStart->holds)
            fail(aim.goal.place,
                 Text(TS_TEXT("the goal '{0}' is reached before anybody chooses"), aim.goalText));
        const StageRun& run = m_stage->runs[aim.run];
        RunSpec spec = run.spec;
        spec.policy = "rr";
        const Result<RecordingPtr> scheduled = m_known.run(run.workload.workload, spec, m_stop);
        if (!scheduled || (*scheduled)->ending() != Ending::Done) return checkReachable(aim, run);
        const std::vector<ClaimRun> runs = {claimRunOf(**scheduled, run.label)};
        if (checked(aim.goal, {runs})) checkReachable(aim, run);
    }

    void checkReachable(const LessonAim& aim, const StageRun& run) {
        const bool loss = aim.goalText == "lost-update";
        if (!loss && aim.goalText != "deadlock") return;
        HuntOptions options;
        options.strategy = HuntStrategy::Pct;
        options.tries = kTriesToReachAGoal;
        const Result<HuntResult> found = hunt(run.workload.workload, run.spec, options, m_stop);
        if (!found) return fail(aim.place, found.error().front().message);
        if ((loss ? found->lostUpdates : found->deadlocks) == 0 && !m_stop.stop_requested())
            fail(aim.goal.place,
                 Text(TS_TEXT("none of {0} schedules reaches the goal '{1}'"), found->tries, aim.goalText));
    }

    void checkTask(const LessonPick& pick) {
        checkText(pick.because);
        ++m_check.claims;
        const std::span<const ClaimRun> runs = m_figures->scope().runs;
        const auto best = bestPicks(pick, runs);
        if (!best)
            fail(pick.figure.place, best.error());
        else if (best->size() == runs.size())
            fail(pick.figure.place, TS_TEXT("all models do equally well; expected a best one"));
    }

    void checkTask(const LessonTry& attempt) {
        checkText(attempt.say);
        ++m_check.claims;
        const ClaimResult<Finding> atStart = reached(attempt, *m_figures);
        if (!atStart) return failAt(attempt.until, atStart.error());
        if (atStart->holds)
            fail(attempt.until.place, Text(TS_TEXT("'{0}' holds already; expected that it takes a try"),
                                           attempt.until.expression.text()));
    }

    // What a class reads at once: all that stands there until it has answered; then what the answer adds.
    void countWords(const LessonStep& step) {
        std::vector<const RichText*> texts = {&step.say};
        for (const StageCallout& callout : step.stage.callouts) texts.push_back(&callout.text);
        if (const auto* ask = std::get_if<LessonAsk>(&step.task)) {
            texts.push_back(&ask->question);
            if (const auto* choices = std::get_if<LessonChoices>(&ask->answer))
                for (const LessonChoice& choice : choices->choices) texts.push_back(&choice.text);
            noteWords({&ask->because});
        }
        if (const auto* aim = std::get_if<LessonAim>(&step.task)) texts.push_back(&aim->hint);
        if (const auto* pick = std::get_if<LessonPick>(&step.task)) noteWords({&pick->because});
        if (const auto* attempt = std::get_if<LessonTry>(&step.task)) texts.push_back(&attempt->say);
        noteWords(texts);
    }

    // At the longest of them.
    void noteWords(const std::vector<const RichText*>& texts) {
        int words = 0;
        for (const RichText* text : texts) words += wordCount(*text);
        const Text problem = tooManyWords(words);
        if (problem.empty()) return;
        const RichText* longest =
            *std::ranges::max_element(texts, {}, [](const RichText* text) { return wordCount(*text); });
        m_check.notes.push_back({problem, m_lesson.file, longest->place.line, longest->place.column});
    }

    void fail(Place place, Text message) {
        m_check.failures.push_back({std::move(message), m_lesson.file, place.line, place.column});
    }

    const Lesson& m_lesson;
    bool m_live;
    std::stop_token m_stop;
    KnownRuns m_known;
    LessonCheck m_check;
    const Stage* m_stage = nullptr; // of the step that is checked
    const StageResults* m_results = nullptr;
    const StageFigures* m_figures = nullptr;
};

} // namespace

LessonCheck checkLesson(const Lesson& lesson, bool live, std::stop_token stop) {
    return LessonChecker(lesson, live, std::move(stop)).run();
}

} // namespace timeslice
