// Steps for what tasks share: locks, queues, events, conditions, variables that are added to.
#include "core/workload/step_reader.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kMessageKeys{"queue"sv, "bytes"sv};
constexpr std::array kWaitKeys{"condition"sv, "with"sv};
constexpr std::array kAddKeys{"variable"sv, "gap"sv, "split"sv};

} // namespace

void StepReader::readShared(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<ResourceId> resource = readResource(value, step.kind);
    if (const YamlNode* timeout = item.find("timeout")) step.timeout = m_values.time(*timeout);
    step.resource = resource.value_or(ResourceId{});
    if (resource) out.push_back(std::move(step));
}

// With `steps` it is a `with` that may be left out. Each list becomes a repeat of once.
void StepReader::readTryLock(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<ResourceId> resource = readResource(value, step.kind);
    const YamlNode* steps = item.find("steps");
    const YamlNode* otherwise = item.find("else");
    Step taken;
    taken.kind = StepKind::Repeat;
    taken.place = step.place;
    Step missed = taken;
    if (steps != nullptr) taken.steps = read(*steps);
    if (otherwise != nullptr) missed.steps = read(*otherwise);
    if (!resource) return;
    step.resource = *resource;
    step.scoped = steps != nullptr;
    if (step.scoped) {
        Step unlock;
        unlock.kind = StepKind::Unlock;
        unlock.place = step.place;
        unlock.resource = step.resource;
        unlock.scoped = true;
        taken.steps.push_back(std::move(unlock));
    }
    if (steps != nullptr || otherwise != nullptr) {
        step.steps.push_back(std::move(taken));
        step.steps.push_back(std::move(missed));
    }
    out.push_back(std::move(step));
}

void StepReader::readMessage(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap()) return readShared(item, value, std::move(step), out);
    checkKeys(value, {kMessageKeys, {}}, m_problems);
    if (const YamlNode* bytes = value.find("bytes")) step.bytes = m_values.size(*bytes, 0).value_or(0);
    if (needKeys(value, std::span(kMessageKeys).first(1), step.kind == StepKind::Put ? "put" : "get"))
        readShared(item, *value.find("queue"), std::move(step), out);
}

// For an event or a latch; or on a condition with the lock that the task gives away meanwhile.
void StepReader::readWait(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (value.isMap()) {
        if (const YamlNode* timeout = item.find("timeout")) step.timeout = m_values.time(*timeout);
        if (readCondition(value, step)) out.push_back(std::move(step));
        return;
    }
    const size_t before = out.size();
    readShared(item, value, std::move(step), out);
    if (out.size() == before || m_resources.kindOf(out.back().resource) != ResourceKind::Condition) return;
    m_problems.add(value.place, {TS_TEXT("'{0}' is a condition, on which a task waits with a lock; write "
                                         "wait: {{condition: {0}, with: the lock}}"),
                                 excerpt(value.text)});
    out.pop_back();
}

bool StepReader::readCondition(const YamlNode& wait, Step& step) {
    checkKeys(wait, {kWaitKeys, {}}, m_problems);
    if (!needKeys(wait, kWaitKeys, "wait")) return false;
    const YamlNode& name = *wait.find("condition");
    const YamlNode& with = *wait.find("with");
    step.resource = readResource(name, step.kind).value_or(ResourceId{});
    const ResourceId lock = readResource(with, StepKind::Lock).value_or(ResourceId{});
    if (!step.resource.valid() || !lock.valid()) return false;
    if (m_resources.kindOf(step.resource) != ResourceKind::Condition) {
        m_problems.add(name.place,
                       {TS_TEXT("'{0}' is not a condition; write wait: {0}"), excerpt(name.text)});
        return false;
    }
    const ResourceId known = m_resources.lockOf(step.resource);
    if (known.valid() && known != lock)
        m_problems.add(with.place,
                       {TS_TEXT("found '{0}', but other waits on '{1}' are with another lock; all waits on a "
                                "condition are with the same one"),
                        excerpt(with.text), excerpt(name.text)});
    m_resources.setLock(step.resource, lock);
    return true;
}

void StepReader::readWith(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<ResourceId> resource = readResource(value, StepKind::Io);
    const ResourceKind kind = resource ? m_resources.kindOf(*resource) : ResourceKind::Lock;
    const bool semaphore = kind == ResourceKind::Semaphore;
    if (!semaphore && !canUse(StepKind::Lock, kind))
        m_problems.add(value.place, {TS_TEXT("found a resource of kind '{0}', expected a lock, "
                                             "an rlock or a semaphore after 'with'"),
                                     infoOf(kind).word});
    const YamlNode* steps = item.find("steps");
    if (steps == nullptr)
        m_problems.add(step.place, {TS_TEXT("expected the key '{0}' next to '{1}'"), "steps", "with"});
    std::vector<Step> body = steps == nullptr ? std::vector<Step>{} : read(*steps);
    if (!resource) return;
    Step unlock;
    unlock.kind = semaphore ? StepKind::Release : StepKind::Unlock;
    unlock.place = step.place;
    step.kind = semaphore ? StepKind::Acquire : StepKind::Lock;
    unlock.resource = step.resource = *resource;
    unlock.scoped = step.scoped = true;
    out.push_back(std::move(step));
    std::ranges::move(body, std::back_inserter(out));
    out.push_back(std::move(unlock));
}

void StepReader::readAdd(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    const YamlNode* name = &value;
    if (value.isMap()) {
        checkKeys(value, {kAddKeys, {}}, m_problems);
        if (!needKeys(value, std::span(kAddKeys).first(1), "add")) return;
        name = value.find("variable");
        if (const YamlNode* gap = value.find("gap")) readTime(*gap, step);
        if (const YamlNode* split = value.find("split"))
            step.split = m_values.boolean(*split).value_or(false);
    }
    const std::optional<ResourceId> resource = readResource(*name, step.kind);
    step.resource = resource.value_or(ResourceId{});
    if (resource) out.push_back(std::move(step));
}

std::optional<ResourceId> StepReader::readResource(const YamlNode& value, StepKind step) {
    const std::optional<std::string> name = m_values.name(value);
    if (!name) return std::nullopt;
    const ResourceId id = m_resources.find(*name);
    if (id.valid()) {
        m_resources.use(id);
        const KindInfo& words = infoOf(m_resources.kindOf(id));
        if (canUse(step, words.kind)) return id;
        m_problems.add(value.place,
                       {TS_TEXT("'{0}' is declared as {1}, which this step cannot use; steps for it are {2}"),
                        excerpt(*name), words.word, words.steps});
        return std::nullopt;
    }
    const std::string nearest = m_resources.nearest(*name);
    if (nearest.empty())
        m_problems.add(value.place,
                       {TS_TEXT("undeclared resource '{0}'; declare it under 'resources' as {0}: lock"),
                        excerpt(*name)});
    else
        m_problems.add(value.place,
                       {TS_TEXT("undeclared resource '{0}'; did you mean '{1}'?"), excerpt(*name), nearest});
    return std::nullopt;
}

} // namespace timeslice
