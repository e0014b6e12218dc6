// Steps that can be left early: try, within, group. Each list of steps in one becomes a repeat of once.
#include "core/workload/step_reader.h"

#include <algorithm>

namespace timeslice {

// Empty where the list is not there, or has nothing in it.
Step StepReader::optionalBranch(const YamlNode* list, Place place) {
    if (list != nullptr && !(list->isList() && list->items.empty())) return branch(*list, place);
    Step empty;
    empty.kind = StepKind::Repeat;
    empty.place = place;
    return empty;
}

void StepReader::readTry(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const YamlNode* except = item.find("except");
    const YamlNode* finally = item.find("finally");
    if (except == nullptr && finally == nullptr)
        m_problems.add(step.place, {TS_TEXT("expected the key '{0}' or '{1}' next to '{2}'"), "except",
                                    "finally", "try"});
    step.catches = except != nullptr;
    step.cleansUp = finally != nullptr;
    step.steps.push_back(branch(value, step.place));
    step.steps.push_back(optionalBranch(except, step.place));
    step.steps.push_back(optionalBranch(finally, step.place));
    out.push_back(std::move(step));
}

void StepReader::readWithin(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<Nanos> time = m_values.time(value);
    if (time == Nanos{0})
        m_problems.add(value.place,
                       {TS_TEXT("found {0}, expected a time of more than 0"), describeNode(value)});
    step.time = time.value_or(Nanos{0});
    const YamlNode* steps = item.find("steps");
    if (steps == nullptr) {
        m_problems.add(step.place, {TS_TEXT("expected the key '{0}' next to '{1}'"), "steps", "within"});
        return;
    }
    step.steps.push_back(branch(*steps, step.place));
    step.steps.push_back(optionalBranch(item.find("else"), step.place));
    out.push_back(std::move(step));
}

// Which tasks they are, is looked up when all tasks are known.
void StepReader::readGroup(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const bool named = readNames(value, step.targets);
    step.steps.push_back(optionalBranch(item.find("steps"), step.place));
    if (named) out.push_back(std::move(step));
}

// One, or a list of several.
bool StepReader::readNames(const YamlNode& value, std::vector<Target>& targets) {
    if (!value.isScalar() && (!value.isList() || value.items.empty())) {
        m_problems.add(value.place, {TS_TEXT("found {0}, expected names of tasks, such as group: [A, B]"),
                                     value.isList() ? Text(TS_TEXT("an empty list")) : describeNode(value)});
        return false;
    }
    const std::span<const YamlNode> nodes = value.isList() ? std::span(value.items) : std::span(&value, 1);
    for (const YamlNode& node : nodes) {
        const std::optional<std::string> name = m_values.name(node);
        if (!name) continue;
        if (std::ranges::find(targets, *name, &Target::name) != targets.end())
            m_problems.add(node.place, {TS_TEXT("found '{0}' a second time in this group; a task's key "
                                                "'count' says how many of it are started"),
                                        excerpt(*name)});
        targets.push_back({*name, 0, node.place});
    }
    return targets.size() == nodes.size();
}

} // namespace timeslice
