#include "core/workload/step_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr int64_t kMostTimes = 1'000'000'000;
constexpr int64_t kMostNestedTimes = 10'000'000'000;

constexpr std::array kLaterSteps{
    "acquire"sv, "release"sv, "read_lock"sv, "write_lock"sv, "put"sv,      "get"sv,  "add"sv,  "spawn"sv,
    "join"sv,    "barrier"sv, "signal"sv,    "wait"sv,       "allocate"sv, "fork"sv, "fail"sv, "cancel"sv};
constexpr std::array kCpuKeys{"work"sv, "kind"sv, "checkpoint"sv};
constexpr std::array kRepeatKeys{"times"sv, "steps"sv};
constexpr std::array kKernels{"chain"sv};
constexpr std::array kLaterKernels{"primes"sv, "pow"sv, "pi"sv, "matmul"sv, "chase"sv, "thumbnail"sv};

} // namespace

ResourceTable::ResourceTable(const std::vector<Resource>& resources) : m_used(resources.size(), false) {
    for (size_t i = 0; i < resources.size(); ++i) m_ids.emplace(resources[i].name, ResourceId::at(i));
}

ResourceId ResourceTable::find(std::string_view name) const {
    const auto found = m_ids.find(name);
    return found == m_ids.end() ? ResourceId{} : found->second;
}

std::string ResourceTable::nearest(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const auto& entry : m_ids) names.emplace_back(entry.first);
    return nearestWord(name, names);
}

struct StepReader::Word {
    std::string_view key;
    StepKind kind;
    Read read;
    std::string_view companion; // a second key that may stand beside it; empty: none
};

std::span<const StepReader::Word> StepReader::words() {
    static constexpr std::array kWords{
        Word{"cpu", StepKind::Cpu, &StepReader::readCpu, {}},
        Word{"call", StepKind::Call, &StepReader::readTimed, {}},
        Word{"native", StepKind::Native, &StepReader::readTimed, {}},
        Word{"io", StepKind::Io, &StepReader::readIo, {}},
        Word{"sleep", StepKind::Sleep, &StepReader::readTimed, {}},
        Word{"block", StepKind::Block, &StepReader::readTimed, {}},
        Word{"lock", StepKind::Lock, &StepReader::readLock, "timeout"},
        Word{"unlock", StepKind::Unlock, &StepReader::readUnlock, {}},
        Word{"with", StepKind::Lock, &StepReader::readWith, "steps"},
        Word{"yield", StepKind::Yield, &StepReader::readYield, {}},
        Word{"repeat", StepKind::Repeat, &StepReader::readRepeat, {}},
    };
    return kWords;
}

const StepReader::Word* StepReader::findWord(std::string_view key) {
    for (const Word& word : words())
        if (word.key == key) return &word;
    return nullptr;
}

std::vector<Step> StepReader::read(const YamlNode& list) {
    std::vector<Step> steps;
    if (!list.isList() || list.items.empty()) {
        m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of steps, each beginning with '- '"),
                                    list.isList() ? Text(TS_TEXT("an empty list")) : describeNode(list)});
        return steps;
    }
    steps.reserve(list.items.size());
    for (const YamlNode& item : list.items) {
        if (m_problems.full()) break;
        readItem(item, steps);
    }
    return steps;
}

void StepReader::readItem(const YamlNode& item, std::vector<Step>& out) {
    if (item.isScalar()) return readScalarItem(item, out);
    if (!item.isMap() || item.items.empty()) {
        m_problems.add(item.place,
                       {TS_TEXT("found {0}, expected a step, such as cpu: 5 ms"), describeNode(item)});
        return;
    }
    // The step's own key need not come first: {timeout: 5 ms, lock: printer}.
    for (size_t i = 0; i < item.items.size(); i += 2) {
        const Word* word = findWord(item.items[i].text);
        if (word == nullptr) continue;
        if (!checkCompanions(item, *word)) return;
        Step step;
        step.kind = word->kind;
        step.place = item.items[i].place;
        return (this->*word->read)(item, item.items[i + 1], std::move(step), out);
    }
    reportUnknown(item.items.front());
}

void StepReader::readScalarItem(const YamlNode& item, std::vector<Step>& out) {
    const std::string_view key = std::string_view(item.text).substr(0, item.text.find(':'));
    const Word* word = findWord(key);
    Step step;
    step.place = item.place;
    if (word == nullptr) return reportUnknown(item);
    if (key.size() < item.text.size())
        m_problems.add(item.place,
                       {TS_TEXT("found '{0}', expected a blank after the colon"), excerpt(item.text)});
    else if (word->kind == StepKind::Yield)
        readYield(item, {}, step, out);
    else
        m_problems.add(item.place,
                       {TS_TEXT("found '{0}' alone, expected '{0}: ' and a value"), excerpt(item.text)});
}

bool StepReader::checkCompanions(const YamlNode& item, const Word& word) {
    for (size_t i = 0; i < item.items.size(); i += 2) {
        const YamlNode& key = item.items[i];
        if (key.text == word.key || (!word.companion.empty() && key.text == word.companion)) continue;
        m_problems.add(
            key.place,
            {TS_TEXT("found '{0}' in the same step as '{1}', expected one step in each item of the "
                     "list; begin it with '- '"),
             excerpt(key.text), word.key});
        return false;
    }
    return true;
}

void StepReader::reportUnknown(const YamlNode& key) {
    std::vector<std::string_view> known;
    for (const Word& word : words()) known.push_back(word.key);
    const std::string nearest = nearestWord(key.text, known);
    if (std::ranges::find(kLaterSteps, key.text) != kLaterSteps.end())
        m_problems.add(key.place, {TS_TEXT("the step '{0}' is not supported by this version; steps are {1}"),
                                   key.text, joinWords(known)});
    else if (nearest.empty())
        m_problems.add(key.place,
                       {TS_TEXT("unknown step '{0}'; steps are {1}"), excerpt(key.text), joinWords(known)});
    else
        m_problems.add(key.place, {TS_TEXT("unknown step '{0}'; did you mean '{1}'? steps are {2}"),
                                   excerpt(key.text), nearest, joinWords(known)});
}

void StepReader::readTimed(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<Nanos> time = m_values.time(value);
    step.time = time.value_or(Nanos{0});
    if (time) out.push_back(std::move(step));
}

void StepReader::readCpu(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap()) return readTimed(item, value, std::move(step), out);
    checkKeys(value, {kCpuKeys, {}}, m_problems);
    if (const YamlNode* kind = value.find("kind")) checkKernel(*kind);
    if (const YamlNode* checkpoint = value.find("checkpoint")) step.checkpoint = m_values.time(*checkpoint);
    if (const YamlNode* work = value.find("work")) return readTimed(item, *work, std::move(step), out);
    m_problems.add(value.place, {TS_TEXT("expected the key '{0}' in '{1}'"), "work", "cpu"});
}

void StepReader::readIo(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap()) return readTimed(item, value, std::move(step), out);
    m_problems.add(value.place,
                   TS_TEXT("found a map, which 'io' does not support in this version; expected a time, "
                           "such as 5 ms"));
}

void StepReader::readLock(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<ResourceId> resource = readLockName(value);
    if (const YamlNode* timeout = item.find("timeout")) step.timeout = m_values.time(*timeout);
    step.resource = resource.value_or(ResourceId{});
    if (resource) out.push_back(std::move(step));
}

void StepReader::readUnlock(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<ResourceId> resource = readLockName(value);
    step.resource = resource.value_or(ResourceId{});
    if (resource) out.push_back(std::move(step));
}

void StepReader::readWith(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<ResourceId> resource = readLockName(value);
    const YamlNode* steps = item.find("steps");
    if (steps == nullptr)
        m_problems.add(step.place, {TS_TEXT("expected the key '{0}' beside '{1}'"), "steps", "with"});
    std::vector<Step> body = steps == nullptr ? std::vector<Step>{} : read(*steps);
    if (!resource) return;
    Step unlock;
    unlock.kind = StepKind::Unlock;
    unlock.place = step.place;
    unlock.resource = step.resource = *resource;
    out.push_back(std::move(step));
    std::ranges::move(body, std::back_inserter(out));
    out.push_back(std::move(unlock));
}

void StepReader::readYield(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (value.kind != YamlNode::Kind::Nothing)
        m_problems.add(value.place,
                       {TS_TEXT("found {0}, expected nothing after 'yield'"), describeNode(value)});
    step.kind = StepKind::Yield;
    out.push_back(std::move(step));
}

void StepReader::readRepeat(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap()) {
        m_problems.add(value.place, {TS_TEXT("found {0}, expected a map with the keys times and steps"),
                                     describeNode(value)});
        return;
    }
    checkKeys(value, {kRepeatKeys, {}}, m_problems);
    for (const std::string_view key : kRepeatKeys)
        if (value.find(key) == nullptr)
            m_problems.add(value.place, {TS_TEXT("expected the key '{0}' in '{1}'"), key, "repeat"});
    const YamlNode* times = value.find("times");
    const YamlNode* steps = value.find("steps");
    if (times != nullptr) step.times = readTimes(*times).value_or(1);
    const int64_t around = m_product;
    const int64_t factor = std::max<int64_t>(step.times, 1);
    if (factor > kMostNestedTimes / around)
        m_problems.add(times->place,
                       {TS_TEXT("found {0} repetitions inside {1}, expected at most {2} in all"), factor,
                        around, kMostNestedTimes});
    m_product = std::min(factor, kMostNestedTimes / around) * around;
    if (steps != nullptr) step.steps = read(*steps);
    m_product = around;
    out.push_back(std::move(step));
}

std::optional<ResourceId> StepReader::readLockName(const YamlNode& value) {
    const std::optional<std::string> lock = m_values.name(value);
    if (!lock) return std::nullopt;
    const ResourceId id = m_resources.find(*lock);
    if (id.valid()) {
        m_resources.use(id);
        return id;
    }
    const std::string nearest = m_resources.nearest(*lock);
    if (nearest.empty())
        m_problems.add(value.place,
                       {TS_TEXT("undeclared resource '{0}'; declare it under 'resources' as {0}: lock"),
                        excerpt(*lock)});
    else
        m_problems.add(value.place,
                       {TS_TEXT("undeclared resource '{0}'; did you mean '{1}'?"), excerpt(*lock), nearest});
    return std::nullopt;
}

std::optional<int64_t> StepReader::readTimes(const YamlNode& value) {
    if (value.isScalar() && value.text == "forever") return kForever;
    if (value.isScalar() &&
        (value.text.empty() || (value.text.front() >= 'a' && value.text.front() <= 'z'))) {
        m_problems.add(value.place,
                       {TS_TEXT("found {0}, expected a whole number or forever"), describeNode(value)});
        return std::nullopt;
    }
    return m_values.count(value, 1, kMostTimes);
}

void StepReader::checkKernel(const YamlNode& value) {
    if (value.isScalar() && value.text == kKernels.front()) return;
    if (value.isScalar() && std::ranges::find(kLaterKernels, value.text) != kLaterKernels.end())
        m_problems.add(value.place,
                       {TS_TEXT("the kind '{0}' is not supported by this version; kinds are {1}"), value.text,
                        joinWords(kKernels)});
    else
        m_problems.add(value.place, {TS_TEXT("found {0}, expected a kind of work; kinds are {1}"),
                                     describeNode(value), joinWords(kKernels)});
}

} // namespace timeslice
