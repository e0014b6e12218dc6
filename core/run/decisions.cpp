#include "core/run/decisions.h"

#include <algorithm>

namespace timeslice {
namespace {

// How long a task that yields in each round looks before it yields again.
constexpr Nanos kBetweenYields{20us};

Access::Kind kindOf(StepKind kind) {
    switch (kind) {
    case StepKind::Read:
        return Access::Kind::Read;
    case StepKind::Write:
        return Access::Kind::Write;
    case StepKind::Exchange:
        return Access::Kind::Exchange;
    default:
        return Access::Kind::CompareExchange;
    }
}

// Of a variable that is nobody else's.
int64_t accessTo(int64_t& value, const Access& access) {
    const int64_t before = value;
    switch (access.kind) {
    case Access::Kind::Read:
        break;
    case Access::Kind::Write:
    case Access::Kind::Exchange:
        value = access.value;
        break;
    case Access::Kind::CompareExchange:
        if (before == access.expected) value = access.value;
        return before == access.expected ? 1 : 0;
    }
    return before;
}

bool isBinary(FormulaOp op) {
    return op >= FormulaOp::Add && op <= FormulaOp::AtLeast;
}

int64_t taken(std::vector<int64_t>& stack) {
    const int64_t value = stack.back();
    stack.pop_back();
    return value;
}

} // namespace

int64_t& Decisions::copyOf(ResourceId variable) {
    const int64_t first = m_workload.resources[variable.index()].size;
    return m_copies.try_emplace(variable.value, first).first->second;
}

int64_t& Decisions::local(int64_t number) {
    const auto at = static_cast<size_t>(number);
    if (at >= m_locals.size()) m_locals.resize(at + 1);
    return m_locals[at];
}

uint64_t Decisions::changesOf(const Control& control) const {
    const SharedVariables* shared = m_actions.variables();
    return shared ? shared->changes(control.watched) : 0;
}

Co<int64_t> Decisions::reach(Access access) {
    co_await m_actions.reach();
    const bool own = m_actions.variables() == nullptr;
    co_return own ? accessTo(copyOf(access.variable), access) : m_actions.access(access);
}

int64_t Decisions::added(ResourceId variable) {
    int64_t& copy = copyOf(variable);
    const int64_t before = copy;
    copy = static_cast<int64_t>(static_cast<uint64_t>(copy) + 1);
    return before;
}

void Decisions::keep(const Control& control, int64_t answer) {
    if (control.into >= 0) local(control.into) = answer;
}

Co<Decisions::Value> Decisions::evaluate(const Formula& formula) {
    std::vector<int64_t> stack;
    for (size_t at = 0; at < formula.size(); ++at) {
        const FormulaStep& step = formula[at];
        if (step.op == FormulaOp::Number) {
            stack.push_back(step.operand);
        } else if (step.op == FormulaOp::Local) {
            stack.push_back(local(step.operand));
        } else if (step.op == FormulaOp::Me) {
            stack.push_back(m_me());
        } else if (step.op == FormulaOp::Variable) {
            const ResourceId variable{static_cast<int32_t>(step.operand)};
            const int64_t value = co_await reach({Access::Kind::Read, variable, 0, 0});
            stack.push_back(value);
        } else if (step.op == FormulaOp::AndThen || step.op == FormulaOp::OrElse) {
            const bool decides = (stack.back() != 0) == (step.op == FormulaOp::OrElse);
            if (decides) stack.back() = stack.back() != 0 ? 1 : 0;
            if (decides) at = static_cast<size_t>(step.operand) - 1;
            if (!decides) stack.pop_back();
        } else {
            const int64_t right = isBinary(step.op) ? taken(stack) : 0;
            const FormulaFault fault = apply(step.op, stack.back(), right);
            if (fault != FormulaFault::None) co_return Value{0, fault};
        }
    }
    co_return Value{stack.empty() ? 0 : stack.back(), FormulaFault::None};
}

Co<FormulaFault> Decisions::access(const Step& step) {
    const Control& control = *step.control;
    const Value expected = co_await evaluate(control.expected);
    if (expected.fault != FormulaFault::None) co_return expected.fault;
    const Value value = co_await evaluate(control.value);
    if (value.fault != FormulaFault::None) co_return value.fault;
    const int64_t answer = co_await reach({kindOf(step.kind), step.resource, value.number, expected.number});
    keep(control, answer);
    co_return FormulaFault::None;
}

// Nobody else changes copies of its own.
Spin Decisions::spinOn(const Control& control, uint64_t changes) const {
    const bool own = m_actions.variables() == nullptr;
    return {own ? std::span<const ResourceId>() : control.watched, changes, m_scopes.timeLeft(),
            [this] { return m_scopes.wantsOut(); }};
}

Co<std::optional<FormulaFault>> Decisions::spin(const Control& control) {
    while (!m_scopes.wantsOut()) {
        const uint64_t changes = changesOf(control);
        const Value value = co_await evaluate(control.value);
        if (value.fault != FormulaFault::None || value.number != 0) co_return value.fault;
        co_await m_actions.spin(spinOn(control, changes));
    }
    co_return std::nullopt;
}

void Decisions::roundBegins(const Control& control) {
    m_loops.back() = {m_acts, m_yields, changesOf(control), m_locals, m_copies};
}

Co<> Decisions::loopsAgain(const Control& control) {
    const Round& last = m_loops.back();
    const bool same = last.acts == m_acts && last.locals == m_locals && last.copies == m_copies;
    if (!same || last.changes != changesOf(control)) co_return;
    Spin spin = spinOn(control, last.changes);
    if (last.yields != m_yields) spin.most = std::min(spin.most, kBetweenYields);
    co_await m_actions.spin(spin);
}

} // namespace timeslice
