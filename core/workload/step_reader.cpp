#include "core/workload/step_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr int64_t kMaxTimes = 1'000'000'000;
constexpr int64_t kMaxNestedTimes = 10'000'000'000;

constexpr std::array kRepeatKeys{"times"sv, "steps"sv};
constexpr std::array kAlternativeKeys{"weight"sv, "steps"sv};
constexpr std::array kTargetsKeys{"any"sv, "all"sv};

// Other keys that may stand beside the step's own; empty: none.
using Companions = std::array<std::string_view, 2>;

Companions companionsOf(const StepInfo& step) {
    switch (step.kind) {
    case StepKind::TryLock:
    case StepKind::If:
    case StepKind::Within:
        return {"steps"sv, "else"sv};
    case StepKind::While:
    case StepKind::Group:
        return {"steps"sv, ""sv};
    case StepKind::Try:
        return {"except"sv, "finally"sv};
    default:
        return {step.mayTimeOut ? "timeout"sv : ""sv, ""sv};
    }
}

} // namespace

struct StepReader::Word {
    std::string_view key;
    StepKind kind;
    Read read;
    Companions companions;
};

StepReader::Read StepReader::readerOf(StepForm form) {
    switch (form) {
    case StepForm::Bare:
        return &StepReader::readBare;
    case StepForm::Timed:
        return &StepReader::readTimed;
    case StepForm::Shared:
        return &StepReader::readShared;
    case StepForm::TryLock:
        return &StepReader::readTryLock;
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
    case StepForm::Try:
        return &StepReader::readTry;
    case StepForm::Within:
        return &StepReader::readWithin;
    case StepForm::Group:
        return &StepReader::readGroup;
    case StepForm::Repeat:
        break;
    }
    return &StepReader::readRepeat;
}

std::span<const StepReader::Word> StepReader::words() {
    static const std::vector<Word> kWords = [] {
        std::vector<Word> all;
        for (const StepInfo& step : kStepTable) {
            all.push_back({step.word, step.kind, readerOf(step.form), companionsOf(step)});
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

} // namespace timeslice
