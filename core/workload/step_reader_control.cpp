// Steps that look at variables: read, write, exchange, compare_exchange, atomic_add; if, while, spin.
//
// A task's own names are those that its steps have after `into`. They are gathered before its steps are read,
// so that a formula may mention one that is assigned further down, in a loop.
#include "core/workload/formula.h"
#include "core/workload/step_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kReadKeys{"variable"sv, "into"sv};
constexpr std::array kWriteKeys{"variable"sv, "value"sv};
constexpr std::array kExchangeKeys{"variable"sv, "value"sv, "into"sv};
constexpr std::array kCompareKeys{"variable"sv, "expected"sv, "value"sv, "into"sv};

// The keys that a step of the kind may have.
std::span<const std::string_view> keysOf(StepKind kind) {
    switch (kind) {
    case StepKind::Read:
    case StepKind::AtomicAdd:
        return kReadKeys;
    case StepKind::Write:
        return kWriteKeys;
    case StepKind::Exchange:
        return kExchangeKeys;
    default:
        return kCompareKeys;
    }
}

void addMentioned(const Formula& formula, std::set<ResourceId>& found) {
    for (const FormulaStep& step : formula)
        if (step.op == FormulaOp::Variable) found.insert(ResourceId{static_cast<int32_t>(step.operand)});
}

// The variables that the step, or a step in it, looks at or changes.
void addLookedAt(const Step& step, std::set<ResourceId>& found) {
    if (step.control) {
        addMentioned(step.control->value, found);
        addMentioned(step.control->expected, found);
    }
    if (step.resource.valid() && anyOf(ResourceKind::Variable) == infoOf(step.kind).uses)
        found.insert(step.resource);
    for (const Step& inside : step.steps) addLookedAt(inside, found);
}

} // namespace

std::vector<Step> StepReader::readTask(const YamlNode& list) {
    m_visible = m_ofProcedures;
    findLocals(list);
    return read(list);
}

void StepReader::findLocalsOfAll(const YamlNode& procedures) {
    findLocals(procedures);
    m_ofProcedures = m_visible;
}

void StepReader::findLocals(const YamlNode& node) {
    for (size_t i = 0; i < node.items.size(); ++i) {
        const bool name = node.isMap() && i % 2 == 1 && node.items[i - 1].text == "into";
        if (!name)
            findLocals(node.items[i]);
        else if (checkLocal(node.items[i]))
            show(node.items[i].text);
    }
}

void StepReader::show(const std::string& local) {
    auto found = std::ranges::find(m_locals, local);
    if (found == m_locals.end()) found = m_locals.insert(found, local);
    const auto number = static_cast<size_t>(found - m_locals.begin());
    m_visible.resize(std::max(m_visible.size(), number + 1));
    m_visible[number] = local;
}

// A name that stands for nothing else.
bool StepReader::checkLocal(const YamlNode& name) {
    const auto refuse = [&](Text message) {
        m_problems.add(name.place, std::move(message));
        return false;
    };
    if (!name.isScalar() || !isParameterName(name.text) || isFormulaWord(name.text))
        return refuse(
            {TS_TEXT("found {0}, expected a name for the value: letters, digits and _"), describeNode(name)});
    if (m_resources.find(name.text).valid())
        return refuse({TS_TEXT("'{0}' is the name of a resource; the task needs a name of its own for the "
                               "value"),
                       name.text});
    if (m_values.parameters().contains(name.text))
        return refuse({TS_TEXT("'{0}' is the name of a parameter; the task needs a name of its own for the "
                               "value"),
                       name.text});
    return true;
}

// Places within the text are exact where it stands on one line without escapes.
Formula StepReader::readFormula(const YamlNode& value, std::string* text) {
    if (!value.isScalar()) {
        m_problems.add(value.place, {TS_TEXT("found {0}, expected an expression, such as flag == 1"),
                                     describeNode(value)});
        return {};
    }
    if (text) *text = value.text;
    auto formula = timeslice::readFormula(value.text, {m_visible, m_resources, m_values.parameters()});
    if (formula) return std::move(*formula);
    Place place = value.place;
    place.column += static_cast<int>(formula.error().offset) + (value.quoted ? 1 : 0);
    m_problems.add(place, std::move(formula.error().message));
    return {};
}

void StepReader::readAccess(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    const bool needsNoMap = step.kind == StepKind::Read || step.kind == StepKind::AtomicAdd;
    const std::span<const std::string_view> keys = keysOf(step.kind);
    const std::string_view word = infoOf(step.kind).word;
    auto control = std::make_shared<Control>();
    const YamlNode* name = &value;
    if (value.isMap()) {
        checkKeys(value, {keys, {}}, m_problems);
        // What a read or an exchange finds may be dropped.
        if (!needKeys(value, keys.first(needsNoMap ? 1 : keys.size() - 1), word)) return;
        if (step.kind == StepKind::Write && !needKeys(value, keys, word)) return;
        name = value.find("variable");
        if (const YamlNode* node = value.find("value")) control->value = readFormula(*node, &control->text);
        if (const YamlNode* node = value.find("expected")) control->expected = readFormula(*node);
        if (const YamlNode* node = value.find("into")) {
            const auto local = std::ranges::find(m_locals, node->text);
            control->into = local == m_locals.end() ? -1 : local - m_locals.begin();
        }
    } else if (!needsNoMap) {
        m_problems.add(value.place, {TS_TEXT("found {0}, expected a map, such as {1}"), describeNode(value),
                                     infoOf(step.kind).example});
        return;
    }
    const std::optional<ResourceId> resource = readResource(*name, step.kind);
    step.resource = resource.value_or(ResourceId{});
    step.control = std::move(control);
    if (resource) out.push_back(std::move(step));
}

// A list of steps that is done once.
Step StepReader::branch(const YamlNode& list, Place place) {
    Step step;
    step.kind = StepKind::Repeat;
    step.place = place;
    step.steps = read(list);
    return step;
}

void StepReader::readDecision(const YamlNode& item, const YamlNode& value, Step step,
                              std::vector<Step>& out) {
    const std::string_view word = infoOf(step.kind).word;
    auto control = std::make_shared<Control>();
    control->value = readFormula(value, &control->text);
    const YamlNode* steps = item.find("steps");
    const YamlNode* otherwise = item.find("else");
    const bool empty = !steps || (steps->isList() && steps->items.empty());
    if (step.kind == StepKind::If && !steps)
        m_problems.add(step.place, {TS_TEXT("expected the key '{0}' next to '{1}'"), "steps", word});
    else if (step.kind == StepKind::If)
        step.steps.push_back(branch(*steps, step.place));
    else if (!empty)
        step.steps = read(*steps);
    if (otherwise) step.steps.push_back(branch(*otherwise, step.place));
    if (step.kind != StepKind::If) {
        std::set<ResourceId> watched;
        addMentioned(control->value, watched);
        for (const Step& inside : step.steps) addLookedAt(inside, watched);
        control->watched.assign(watched.begin(), watched.end());
    }
    step.control = std::move(control);
    out.push_back(std::move(step));
}

} // namespace timeslice
