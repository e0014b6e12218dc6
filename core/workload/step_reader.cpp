#include "core/workload/step_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr int64_t kMaxTimes = 1'000'000'000;
constexpr int64_t kMaxNestedTimes = 10'000'000'000;

constexpr std::array kCpuKeys{"work"sv, "kind"sv, "checkpoint"sv};
constexpr std::array kIoKeys{"latency"sv, "bytes"sv, "over"sv, "request"sv, "lines"sv, "cached"sv};
constexpr std::array kMessageKeys{"queue"sv, "bytes"sv};
constexpr std::array kWaitKeys{"condition"sv, "with"sv};
constexpr std::array kAddKeys{"variable"sv, "gap"sv, "split"sv};
constexpr std::array kRepeatKeys{"times"sv, "steps"sv};
constexpr std::array kAlternativeKeys{"weight"sv, "steps"sv};
constexpr std::array kTargetsKeys{"any"sv, "all"sv};

} // namespace

struct StepReader::Word {
    std::string_view key;
    StepKind kind;
    Read read;
    std::array<std::string_view, 2> companions; // other keys that may stand beside it; empty: none
};

StepReader::Read StepReader::readerOf(StepForm form) {
    switch (form) {
    case StepForm::Bare:
        return &StepReader::readBare;
    case StepForm::Timed:
        return &StepReader::readTimed;
    case StepForm::Shared:
        return &StepReader::readShared;
    case StepForm::Try:
        return &StepReader::readTry;
    case StepForm::Target:
        return &StepReader::readTarget;
    case StepForm::Message:
        return &StepReader::readMessage;
    case StepForm::Wait:
        return &StepReader::readWait;
    case StepForm::Update:
        return &StepReader::readAdd;
    case StepForm::Cpu:
        return &StepReader::readCpu;
    case StepForm::Io:
        return &StepReader::readIo;
    case StepForm::Amount:
        return &StepReader::readAllocate;
    case StepForm::Random:
        return &StepReader::readRandom;
    case StepForm::Access:
        return &StepReader::readAccess;
    case StepForm::Decision:
        return &StepReader::readDecision;
    case StepForm::Repeat:
        break;
    }
    return &StepReader::readRepeat;
}

std::span<const StepReader::Word> StepReader::words() {
    static const std::vector<Word> kWords = [] {
        std::vector<Word> all;
        for (const StepInfo& step : kStepTable) {
            std::array<std::string_view, 2> companions{step.mayTimeOut ? "timeout"sv : ""sv, ""sv};
            if (step.form == StepForm::Try || step.kind == StepKind::If) companions = {"steps"sv, "else"sv};
            if (step.kind == StepKind::While) companions[0] = "steps"sv;
            all.push_back({step.word, step.kind, readerOf(step.form), companions});
            // Not a step of its own: it becomes a lock, its body and an unlock.
            if (step.kind == StepKind::Unlock)
                all.push_back({"with", StepKind::Lock, &StepReader::readWith, {"steps"sv, ""sv}});
            // It becomes the steps of the procedure.
            if (step.kind == StepKind::Random)
                all.push_back({"do", StepKind::Repeat, &StepReader::readDo, {""sv, ""sv}});
        }
        return all;
    }();
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
                       {TS_TEXT("found '{0}', expected a space after the colon"), excerpt(item.text)});
    else if (word->read == &StepReader::readBare)
        (step.kind = word->kind, readBare(item, {}, step, out));
    else
        m_problems.add(item.place, {TS_TEXT("found '{0}' without a value, expected '{0}: ' and a value"),
                                    excerpt(item.text)});
}

bool StepReader::checkCompanions(const YamlNode& item, const Word& word) {
    for (size_t i = 0; i < item.items.size(); i += 2) {
        const YamlNode& key = item.items[i];
        const bool beside = !key.text.empty() && std::ranges::count(word.companions, key.text) > 0;
        if (key.text == word.key || beside) continue;
        m_problems.add(key.place,
                       {TS_TEXT("found '{0}' in the same step as '{1}', expected one step in each list item; "
                                "start it with '- '"),
                        excerpt(key.text), word.key});
        return false;
    }
    return true;
}

void StepReader::reportUnknown(const YamlNode& key) {
    std::vector<std::string_view> known;
    for (const Word& word : words()) known.push_back(word.key);
    const std::string nearest = nearestWord(key.text, known);
    if (nearest.empty())
        m_problems.add(key.place,
                       {TS_TEXT("unknown step '{0}'; steps are {1}"), excerpt(key.text), joinWords(known)});
    else
        m_problems.add(key.place, {TS_TEXT("unknown step '{0}'; did you mean '{1}'? steps are {2}"),
                                   excerpt(key.text), nearest, joinWords(known)});
}

// A time, or how one is drawn.
bool StepReader::readTime(const YamlNode& value, Step& step) {
    if (value.isMap()) {
        step.chance = m_chances.time(value);
        if (step.chance) step.time = Nanos(meanOf(*step.chance));
        return step.chance != nullptr;
    }
    const std::optional<Nanos> time = m_values.time(value);
    step.time = time.value_or(Nanos{0});
    return time.has_value();
}

void StepReader::readTimed(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (readTime(value, step)) out.push_back(std::move(step));
}

void StepReader::readCpu(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap() || ChanceReader::isChance(value)) return readTimed(item, value, std::move(step), out);
    checkKeys(value, {kCpuKeys, {}}, m_problems);
    if (const YamlNode* kind = value.find("kind"))
        step.kernel = readKernel(*kind).value_or(WorkKernel::Chain);
    if (const YamlNode* checkpoint = value.find("checkpoint")) step.checkpoint = m_values.time(*checkpoint);
    if (const YamlNode* work = value.find("work")) return readTimed(item, *work, std::move(step), out);
    m_problems.add(value.place, {TS_TEXT("expected the key '{0}' in '{1}'"), "work", "cpu"});
}

// A time; or latency, bytes over a link; or latency at a server; or lines of a file.
void StepReader::readIo(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap() || ChanceReader::isChance(value)) return readTimed(item, value, std::move(step), out);
    checkKeys(value, {kIoKeys, {}}, m_problems);
    if (const YamlNode* latency = value.find("latency")) readTime(*latency, step);
    const YamlNode* lines = value.find("lines");
    const YamlNode* server = value.find("request");
    refuseBeside(value, lines != nullptr ? "lines" : server != nullptr ? "request" : "bytes");
    if (lines != nullptr) {
        step.lines = true;
        step.bytes = m_values.size(*lines, 1).value_or(1);
        if (const YamlNode* cached = value.find("cached"))
            step.cached = m_values.boolean(*cached).value_or(true);
    } else if (server != nullptr) {
        step.resource = readResource(*server, step.kind).value_or(ResourceId{});
        if (step.resource.valid() && m_resources.kindOf(step.resource) != ResourceKind::Server)
            m_problems.add(server->place,
                           {TS_TEXT("'{0}' is not a server; a request goes to a server"), server->text});
    } else {
        readTransfer(value, step);
    }
    out.push_back(std::move(step));
}

// Keys of one form of `io` in another: they would be without effect.
void StepReader::refuseBeside(const YamlNode& io, std::string_view form) {
    static constexpr std::array kForms{std::pair{"lines"sv, "lines"sv}, std::pair{"cached"sv, "lines"sv},
                                       std::pair{"request"sv, "request"sv}, std::pair{"bytes"sv, "bytes"sv},
                                       std::pair{"over"sv, "bytes"sv}};
    for (size_t i = 0; i < io.items.size(); i += 2) {
        const YamlNode& key = io.items[i];
        const auto row = std::ranges::find(kForms, key.text, [](const auto& entry) { return entry.first; });
        if (row == kForms.end() || row->second == form) continue;
        if (key.text == "cached")
            m_problems.add(key.place, {TS_TEXT("found '{0}' in an 'io' without '{1}', which it needs"),
                                       key.text, row->second});
        else
            m_problems.add(key.place,
                           {TS_TEXT("found '{0}' next to '{1}'; an 'io' is either a transfer over a link, "
                                    "a request to a server or lines of a file"),
                            key.text, form});
    }
}

void StepReader::readTransfer(const YamlNode& value, Step& step) {
    const YamlNode* bytes = value.find("bytes");
    const YamlNode* link = value.find("over");
    if ((bytes == nullptr) != (link == nullptr))
        m_problems.add(value.place,
                       TS_TEXT("expected both keys, 'bytes' and 'over': how much over which link"));
    if (bytes == nullptr && value.find("latency") == nullptr)
        m_problems.add(value.place,
                       TS_TEXT("expected a latency, bytes over a link, a request to a server or lines of a "
                               "file in 'io'"));
    if (bytes != nullptr) step.bytes = m_values.size(*bytes, 0).value_or(0);
    if (link == nullptr) return;
    step.resource = readResource(*link, step.kind).value_or(ResourceId{});
    if (step.resource.valid() && m_resources.kindOf(step.resource) != ResourceKind::Link)
        m_problems.add(link->place, {TS_TEXT("'{0}' is not a link; bytes go over a link"), link->text});
}

void StepReader::readShared(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    const std::optional<ResourceId> resource = readResource(value, step.kind);
    if (const YamlNode* timeout = item.find("timeout")) step.timeout = m_values.time(*timeout);
    step.resource = resource.value_or(ResourceId{});
    if (resource) out.push_back(std::move(step));
}

// With `steps` it is a `with` that may be left out. Each list becomes a repeat of once.
void StepReader::readTry(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
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

// Which task it is, is looked up when all tasks are known.
void StepReader::readTarget(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    step.place = value.place;
    if (const YamlNode* timeout = item.find("timeout")) step.timeout = m_values.time(*timeout);
    if (step.kind == StepKind::Join && value.isMap()) return readTargets(value, std::move(step), out);
    const std::optional<std::string> name = m_values.name(value);
    step.target = name.value_or("");
    if (name) out.push_back(std::move(step));
}

// {any: [A, B]}, a join with one for each of them in it; {all: [A, B]}, one after another.
void StepReader::readTargets(const YamlNode& value, Step step, std::vector<Step>& out) {
    const size_t before = m_problems.added();
    checkKeys(value, {kTargetsKeys, {}}, m_problems);
    if (m_problems.added() > before) return;
    const bool one = value.items.size() == 2 && value.items[1].isList() && !value.items[1].items.empty();
    if (!one) {
        m_problems.add(value.place, TS_TEXT("expected names of tasks, such as join: {{any: [A, B]}} or "
                                            "join: {{all: [A, B]}}"));
        return;
    }
    std::vector<Step> joins;
    for (const YamlNode& name : value.items[1].items) {
        Step join;
        join.kind = StepKind::Join;
        join.place = name.place;
        join.target = m_values.name(name).value_or("");
        if (!join.target.empty()) joins.push_back(std::move(join));
    }
    const bool all = value.items[0].text == "all";
    if (all && step.timeout)
        m_problems.add(value.place,
                       TS_TEXT("found a timeout next to 'all', which waits for one after another; "
                               "put it next to each of several joins"));
    if (all) {
        std::ranges::move(joins, std::back_inserter(out));
    } else if (!joins.empty()) {
        step.steps = std::move(joins);
        out.push_back(std::move(step));
    }
}

void StepReader::readAllocate(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    step.bytes = m_values.size(value, 0).value_or(0);
    out.push_back(std::move(step));
}

void StepReader::readBare(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    const auto word = std::ranges::find(words(), step.kind, &Word::kind)->key;
    if (value.kind != YamlNode::Kind::Nothing)
        m_problems.add(value.place,
                       {TS_TEXT("found {0}, expected nothing after '{1}'"), describeNode(value), word});
    out.push_back(std::move(step));
}

bool StepReader::needKeys(const YamlNode& map, std::span<const std::string_view> keys,
                          std::string_view step) {
    bool all = true;
    for (const std::string_view key : keys) {
        if (map.find(key) != nullptr) continue;
        m_problems.add(map.place, {TS_TEXT("expected the key '{0}' in '{1}'"), key, step});
        all = false;
    }
    return all;
}

void StepReader::readRepeat(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap()) {
        m_problems.add(value.place, {TS_TEXT("found {0}, expected a map with the keys times and steps"),
                                     describeNode(value)});
        return;
    }
    checkKeys(value, {kRepeatKeys, {}}, m_problems);
    needKeys(value, kRepeatKeys, "repeat");
    const YamlNode* times = value.find("times");
    const YamlNode* steps = value.find("steps");
    if (times != nullptr) readTimes(*times, step);
    const int64_t around = m_product;
    const int64_t factor = std::max<int64_t>(step.times, 1);
    if (factor > kMaxNestedTimes / around)
        m_problems.add(times->place,
                       {TS_TEXT("found {0} repetitions inside {1}, expected at most {2} in total"), factor,
                        around, kMaxNestedTimes});
    m_product = std::min(factor, kMaxNestedTimes / around) * around;
    if (steps != nullptr) step.steps = read(*steps);
    m_product = around;
    out.push_back(std::move(step));
}

// A number, forever, or how a number is drawn.
bool StepReader::readTimes(const YamlNode& value, Step& step) {
    if (value.isMap()) {
        step.chance = m_chances.count(value, 1, kMaxTimes);
        if (step.chance) step.times = mostOf(*step.chance);
        return step.chance != nullptr;
    }
    const std::optional<int64_t> times = readTimes(value);
    step.times = times.value_or(1);
    return times.has_value();
}

// A list of lists of steps; one may be a map with its weight and its steps.
void StepReader::readRandom(const YamlNode&, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isList() || value.items.size() < 2) {
        m_problems.add(value.place, {TS_TEXT("found {0}, expected at least two lists of steps, such as "
                                             "[[cpu: 5 ms], [io: 5 ms]]"),
                                     value.isList() ? Text(TS_TEXT("fewer than two")) : describeNode(value)});
        return;
    }
    std::vector<int64_t> weights;
    for (const YamlNode& item : value.items)
        if (std::optional<Step> one = readAlternative(item, weights)) step.steps.push_back(std::move(*one));
    if (step.steps.size() < value.items.size()) return;
    step.chance = ChanceReader::place(weights);
    out.push_back(std::move(step));
}

// A repeat of one round. An empty list does nothing.
std::optional<Step> StepReader::readAlternative(const YamlNode& item, std::vector<int64_t>& weights) {
    const YamlNode* steps = &item;
    std::optional<int64_t> weight = 1;
    if (item.isMap()) {
        checkKeys(item, {kAlternativeKeys, {}}, m_problems);
        if (!needKeys(item, std::span(kAlternativeKeys).last(1), "random")) return std::nullopt;
        steps = item.find("steps");
        if (const YamlNode* node = item.find("weight")) weight = m_chances.weight(*node);
    }
    Step one;
    one.kind = StepKind::Repeat;
    one.place = item.place;
    if (!steps->isList() || !steps->items.empty()) one.steps = read(*steps);
    weights.push_back(weight.value_or(1));
    return one;
}

void StepReader::readDo(const YamlNode&, const YamlNode& value, Step, std::vector<Step>& out) {
    const auto readSteps = [this](const YamlNode& list) { return read(list); };
    std::vector<Step> steps = m_procedures.call(value, m_product, readSteps);
    std::ranges::move(steps, std::back_inserter(out));
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

std::optional<int64_t> StepReader::readTimes(const YamlNode& value) {
    if (value.isScalar() && value.text == "forever") return kForever;
    if (value.isScalar() &&
        (value.text.empty() || (value.text.front() >= 'a' && value.text.front() <= 'z'))) {
        m_problems.add(value.place,
                       {TS_TEXT("found {0}, expected a whole number or forever"), describeNode(value)});
        return std::nullopt;
    }
    return m_values.count(value, 1, kMaxTimes);
}

std::optional<WorkKernel> StepReader::readKernel(const YamlNode& value) {
    const auto found = value.isScalar() ? std::ranges::find(kKernelWords, value.text) : kKernelWords.end();
    if (found != kKernelWords.end()) return static_cast<WorkKernel>(found - kKernelWords.begin());
    m_problems.add(value.place, {TS_TEXT("found {0}, expected a kind of work; kinds are {1}"),
                                 describeNode(value), joinWords(kKernelWords)});
    return std::nullopt;
}

} // namespace timeslice
