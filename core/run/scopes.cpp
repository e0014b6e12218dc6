#include "core/run/scopes.h"

#include "core/models/parts/sync_rules.h"

#include <algorithm>
#include <utility>

namespace timeslice {

// Entering, and coming to the end.

void Scopes::take(const Sync& give, size_t number) {
    m_scopes.push_back({.depth = m_stack.depth(), .give = give, .taking = number});
}

std::vector<Scopes::Held> Scopes::held() const {
    std::vector<Held> all;
    for (const Scope& scope : m_scopes)
        if (!scope.step) all.push_back({scope.give, scope.taking});
    return all;
}

Co<> Scopes::enter(const Step& step) {
    m_stack.push({&step.steps.front().steps});
    m_stack.top().isPart = true;
    m_scopes.push_back({.step = &step, .depth = m_stack.depth()});
    if (step.kind == StepKind::Within) {
        m_scopes.back().deadline = after(m_actions.now(), step.time);
        tellCuts();
    }
    if (step.kind == StepKind::Group) co_await openNursery(step);
}

// A step of its own may be in another one of its kind.
Co<> Scopes::openNursery(const Step& step) {
    const auto isGroup = [this](const Scope& scope) { return is(scope, StepKind::Group); };
    const auto depth = static_cast<size_t>(std::ranges::count_if(m_scopes, isGroup) - 1);
    const size_t nursery = m_actions.nursery(depth);
    m_scopes.back().nursery = nursery;
    co_await m_actions.sync({SyncOp::Open, nursery, {}, 0});
    tellCuts();
    for (const Target& target : step.targets)
        if (!m_actions.nurseryFailed(nursery)) co_await m_actions.spawn(target.group, nursery);
}

bool Scopes::isPart() const {
    return !m_scopes.empty() && m_scopes.back().step && m_scopes.back().depth == m_stack.depth();
}

Co<> Scopes::endPart() {
    Scope& scope = m_scopes.back();
    switch (scope.step->kind) {
    case StepKind::Try:
        if (scope.part == Part::Finally || !scope.step->cleansUp)
            finish();
        else if (!mustLeave())
            goOnIn(Part::Finally);
        break;
    case StepKind::Within:
        if (scope.closedBy == kOpen && m_actions.now() > scope.deadline)
            runOut();
        else
            finish();
        break;
    default:
        co_await endGroup();
        break;
    }
}

Co<> Scopes::endGroup() {
    const size_t nursery = m_scopes.back().nursery;
    Sync gather{SyncOp::Gather, nursery, {}, 0};
    limit(gather);
    bool done = false;
    bool cut = false;
    try {
        done = co_await m_actions.sync(gather);
    } catch (const TaskCancelled&) {
        cut = true;
    } catch (const OutOfTime&) { // a task of a group around it has failed
    }
    const bool failed = m_actions.nurseryFailed(nursery);
    if (cut) {
        end();
    } else if (failed || !done) {
        runOut();
        // A closed one, in which a try has called the task back.
        if (failed && !leaving()) leaveUpTo(m_scopes.size() - 1);
    } else {
        finish();
    }
}

// Of the innermost scope.
void Scopes::goOnIn(Part part) {
    m_scopes.back().part = part;
    m_stack.top() = {&m_scopes.back().step->steps[static_cast<size_t>(part)].steps};
    m_stack.top().isPart = true;
}

// The innermost scope is behind the program, unless that was on its way out when it cleaned up.
void Scopes::finish() {
    m_leaving = std::exchange(m_scopes.back().after, {});
    m_scopes.pop_back();
    for (Scope& scope : m_scopes)
        if (scope.closedBy == m_scopes.size()) scope.closedBy = kOpen;
    m_stack.pop();
    m_watch.ends();
    tellCuts();
}

// Reasons to leave.

void Scopes::fail(ResourceId over) {
    m_leaving = Leaving{.why = Leaving::Why::Failed, .over = over};
}

void Scopes::end() {
    m_leaving = Leaving{.why = Leaving::Why::Cancelled};
    m_actions.ends();
    close(0, kForGood);
}

void Scopes::leaveUpTo(size_t target) {
    if (is(m_scopes[target], StepKind::Within)) m_actions.marks(MarkKind::TimedOut, {});
    m_leaving = Leaving{.why = Leaving::Why::Target, .target = target};
    close(target, kForGood);
}

void Scopes::close(size_t first, size_t by) {
    for (size_t i = first; i < m_scopes.size(); ++i)
        if (m_scopes[i].closedBy == kOpen || by == kForGood) m_scopes[i].closedBy = by;
    tellCuts();
}

void Scopes::runOut() {
    if (const std::optional<size_t> target = outermost()) leaveUpTo(*target);
}

bool Scopes::mustLeave() {
    if (m_actions.cancelled())
        end();
    else
        runOut();
    return leaving();
}

bool Scopes::wantsOut() const {
    return m_actions.cancelled() || outermost().has_value();
}

std::optional<size_t> Scopes::outermost() const {
    std::optional<Nanos> now;
    for (size_t i = 0; i < m_scopes.size(); ++i) {
        const Scope& scope = m_scopes[i];
        if (scope.closedBy != kOpen) continue;
        if (is(scope, StepKind::Group) && m_actions.nurseryFailed(scope.nursery)) return i;
        if (!is(scope, StepKind::Within)) continue;
        if (!now) now = m_actions.now();
        if (scope.deadline <= *now) return i;
    }
    return std::nullopt;
}

// Time.

Nanos Scopes::deadline() const {
    Nanos earliest = kNever;
    for (const Scope& scope : m_scopes)
        if (scope.closedBy == kOpen) earliest = std::min(earliest, scope.deadline);
    return earliest;
}

void Scopes::tellCuts() {
    m_actions.waitsUntil(deadline());
    std::vector<size_t> nurseries;
    for (const Scope& scope : m_scopes)
        if (is(scope, StepKind::Group) && scope.closedBy == kOpen) nurseries.push_back(scope.nursery);
    if (nurseries.empty() && !m_toldNurseries) return;
    m_toldNurseries = !nurseries.empty();
    m_actions.waitsWith(std::move(nurseries));
}

Nanos Scopes::timeLeft() const {
    const Nanos end = deadline();
    return end == kNever ? kLongestTime : std::clamp(end - m_actions.now(), Nanos{0}, kLongestTime);
}

bool Scopes::limit(Sync& sync) const {
    if (!mayWait(sync.op) || sync.once || deadline() == kNever) return false;
    const Nanos left = timeLeft();
    if (sync.timeout && *sync.timeout <= left) return false;
    sync.timeout = left;
    return true;
}

// Leaving.

Co<> Scopes::leave() {
    while (leaving() && !m_scopes.empty()) {
        const Scope& scope = m_scopes.back();
        cutTo(scope.depth);
        if (!scope.step)
            co_await leaveWith();
        else if (scope.step->kind == StepKind::Group)
            co_await leaveGroup();
        else if (scope.step->kind == StepKind::Within)
            leaveWithin();
        else
            leaveTry();
    }
    if (!leaving()) co_return;
    const bool failed = m_leaving->why == Leaving::Why::Failed;
    if (failed) m_actions.marks(MarkKind::Failed, m_leaving->over);
    m_end = failed ? TaskEnd::Failed : TaskEnd::Cancelled;
    m_leaving.reset();
    m_stack.clear();
}

// The program stands in no more lists than that.
void Scopes::cutTo(size_t depth) {
    for (; m_stack.depth() > depth; m_stack.pop()) m_watch.ends();
}

bool Scopes::isTarget() const {
    return m_leaving->why == Leaving::Why::Target && m_leaving->target == m_scopes.size() - 1;
}

bool Scopes::isKilled() const {
    return m_leaving->why == Leaving::Why::Cancelled && m_actions.diesAtOnce();
}

Co<> Scopes::leaveWith() {
    const Sync give = m_scopes.back().give;
    m_takings.forget(give.object, m_scopes.back().taking);
    m_scopes.pop_back();
    co_await m_actions.sync(give);
}

void Scopes::leaveTry() {
    Scope& scope = m_scopes.back();
    const bool failed = m_leaving->why == Leaving::Why::Failed;
    if (scope.part == Part::Body && failed && scope.step->catches) {
        m_actions.marks(MarkKind::Caught, m_leaving->over);
        m_leaving.reset();
        goOnIn(Part::Second);
    } else if (scope.part != Part::Finally && scope.step->cleansUp) {
        cleanUp();
    } else {
        // What goes wrong while a cancelled task cleans up does not call it back.
        const bool stays = scope.after && scope.after->why == Leaving::Why::Cancelled;
        if (!stays) scope.after = m_leaving;
        finish();
    }
}

// What would make the program leave by now must not keep it from its `finally`.
void Scopes::cleanUp() {
    if (m_actions.cancelled()) end();
    const std::optional<size_t> due = outermost();
    if (due && m_leaving->why == Leaving::Why::Target)
        leaveUpTo(*due);
    else if (due)
        close(*due, m_scopes.size() - 1);
    m_scopes.back().after = m_leaving;
    if (isKilled()) return finish();
    m_leaving.reset();
    goOnIn(Part::Finally);
}

void Scopes::leaveWithin() {
    const bool goesOn = isTarget();
    const Step& step = *m_scopes.back().step;
    if (!goesOn) {
        m_scopes.back().after = m_leaving;
        return finish();
    }
    m_leaving.reset();
    m_scopes.pop_back();
    m_stack.top() = {&step.steps.back().steps};
}

Co<> Scopes::leaveGroup() {
    const size_t nursery = m_scopes.back().nursery;
    co_await m_actions.cancelNursery(nursery);
    if (!isKilled()) {
        m_actions.shield(true);
        const bool killed = co_await cutIn({SyncOp::Join, nursery, {}, 0});
        m_actions.shield(false);
        if (killed) end();
    }
    if (isTarget()) fail({});
    m_scopes.back().after = m_leaving;
    finish();
}

// Whether a cancellation cut the operation.
Co<bool> Scopes::cutIn(Sync sync) {
    bool cut = false;
    try {
        co_await m_actions.sync(sync);
    } catch (const TaskCancelled&) {
        cut = true;
    }
    co_return cut;
}

} // namespace timeslice
