#include "core/workload/reader.h"

#include "core/base/words.h"
#include "core/workload/cgroup_reader.h"
#include "core/workload/checks.h"
#include "core/workload/forks.h"
#include "core/workload/permits.h"
#include "core/workload/resource_reader.h"
#include "core/workload/spawns.h"
#include "core/workload/step_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <set>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr size_t kLargestFile = 16'000'000;
constexpr int64_t kMaxPriority = 1'000'000'000;

constexpr std::array kTopKeys{"timeslice"sv,  "name"sv,       "summary"sv, "source"sv,
                              "parameters"sv, "models"sv,     "machine"sv, "resources"sv,
                              "cgroups"sv,    "procedures"sv, "tasks"sv,   "expect"sv};
constexpr std::array kTaskKeys{"name"sv,     "count"sv, "start"sv,  "every"sv,   "deadline"sv,
                               "priority"sv, "nice"sv,  "weight"sv, "tickets"sv, "class"sv,
                               "slice"sv,    "cpus"sv,  "cgroup"sv, "daemon"sv,  "steps"sv};
constexpr std::array kExpectKeys{"makespan"sv, "variables"sv};

constexpr int64_t kMaxWeight = 1'000'000;
constexpr int64_t kMaxCpu = 4095;
// As Linux: what is outside is clamped there, and refused here.
constexpr Nanos kShortestSlice = 100us;
constexpr Nanos kLongestSlice = 100ms;

// Reads the sections of one file into a workload.
class WorkloadReader {
  public:
    WorkloadReader(ProblemList& problems, const ParameterTexts& overrides)
        : m_problems(problems), m_overrides(overrides), m_values(problems) {}

    void read(const YamlNode& root, Workload& workload);

  private:
    bool readVersion(const YamlNode& root);
    void readTexts(const YamlNode& root, Workload& workload);
    void readParameters(const YamlNode& map, Workload& workload);
    std::optional<Quantity> readParameter(const YamlNode& key, const YamlNode& value);
    Quantity withOverride(const std::string& name, const YamlNode& written, Quantity defaultValue);
    void readModels(const YamlNode& list, Workload& workload);
    void readMachine(const YamlNode& map, Workload& workload);
    void readExpectations(const YamlNode& map, Workload& workload);
    void readVariables(const YamlNode& map, Workload& workload);
    void readMakespan(const YamlNode& node, Expectations& expect);
    void readTasks(const YamlNode& root, Workload& workload);
    void readProcedures(const YamlNode& root, StepReader& steps, Procedures& procedures);
    void readTask(const YamlNode& map, StepReader& steps, Workload& workload);
    SchedulingClass readClass(const YamlNode& node);
    Nanos readSlice(const YamlNode& node);
    std::vector<int> readCpus(const YamlNode& node);
    void readEvery(const YamlNode& node, TaskGroup& group);
    std::optional<Nanos> readDeadline(const YamlNode& node);
    void checkUnused(const Workload& workload, const ResourceTable& resources);

    ProblemList& m_problems;
    const ParameterTexts& m_overrides;
    ValueReader m_values;
    bool m_stepsRead = true;   // all of them
    bool m_cgroupsRead = true; // those of all tasks
};

void WorkloadReader::read(const YamlNode& root, Workload& workload) {
    if (!root.isMap()) {
        m_problems.add(
            {std::max(root.place.line, 1), std::max(root.place.column, 1)},
            {TS_TEXT("found {0}, expected a workload: a map with the keys timeslice, name and tasks"),
             describeNode(root)});
        return;
    }
    if (!readVersion(root)) return;
    checkKeys(root, {kTopKeys, {}}, m_problems);
    readTexts(root, workload);
    if (const YamlNode* map = root.find("parameters")) readParameters(*map, workload);
    if (const YamlNode* list = root.find("models")) readModels(*list, workload);
    if (const YamlNode* map = root.find("machine")) readMachine(*map, workload);
    if (const YamlNode* map = root.find("resources")) readResources(*map, m_values, m_problems, workload);
    if (const YamlNode* map = root.find("cgroups")) readCgroups(*map, m_values, m_problems, workload);
    readTasks(root, workload);
    if (const YamlNode* map = root.find("expect")) readExpectations(*map, workload);
}

bool WorkloadReader::readVersion(const YamlNode& root) {
    const YamlNode* version = root.find("timeslice");
    if (version == nullptr) {
        m_problems.add(root.place,
                       TS_TEXT("expected the key 'timeslice' with the format's version: timeslice: 1"));
        return true;
    }
    if (version->isScalar() && version->text == "1") return true;
    m_problems.add(version->place,
                   {TS_TEXT("found version {0} of the workload format, expected 1"), describeNode(*version)});
    return false;
}

void WorkloadReader::readTexts(const YamlNode& root, Workload& workload) {
    if (const YamlNode* node = root.find("name")) workload.name = m_values.name(*node).value_or("");
    if (const YamlNode* node = root.find("summary")) workload.summary = m_values.text(*node).value_or("");
    if (const YamlNode* node = root.find("source")) workload.source = m_values.text(*node).value_or("");
    if (workload.name.empty()) workload.name = workload.id;
}

void WorkloadReader::readParameters(const YamlNode& map, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of parameters, such as scale: 1"),
                                   describeNode(map)});
        return;
    }
    ParameterValues values;
    for (size_t i = 0; i < map.items.size(); i += 2) {
        const std::string& name = map.items[i].text;
        const std::optional<Quantity> defaultValue = readParameter(map.items[i], map.items[i + 1]);
        if (!isParameterName(name)) continue;
        // A bad one stays known, so that its uses are not reported as well.
        const Quantity value =
            defaultValue ? withOverride(name, map.items[i + 1], *defaultValue) : Quantity{1};
        values[name] = value;
        workload.parameters[name] = value;
    }
    m_values.setParameters(std::move(values));
}

std::optional<Quantity> WorkloadReader::readParameter(const YamlNode& key, const YamlNode& value) {
    if (!isParameterName(key.text)) {
        m_problems.add(key.place, {TS_TEXT("found {0}, expected a parameter's name: letters, digits and _"),
                                   describeNode(key)});
        return std::nullopt;
    }
    if (!value.isScalar()) {
        m_problems.add(value.place,
                       {TS_TEXT("found {0}, expected a number, with or without a unit, such as 4 or 4 s"),
                        describeNode(value)});
        return std::nullopt;
    }
    const Result<Quantity> quantity = parseQuantity(value.text);
    if (quantity) return *quantity;
    m_problems.add(value.place, quantity.error().front().message);
    return std::nullopt;
}

Quantity WorkloadReader::withOverride(const std::string& name, const YamlNode& written,
                                      Quantity defaultValue) {
    const auto set = m_overrides.find(name);
    if (set == m_overrides.end()) return defaultValue;
    const Result<Quantity> value = parseQuantity(set->second);
    if (value && value->dimension == defaultValue.dimension) return *value;
    // No place: the value is not in the file.
    if (value)
        m_problems.add({}, {TS_TEXT("parameter {0}: found '{1}', expected a value of the same kind as {2}"),
                            name, excerpt(set->second), excerpt(written.text)});
    else
        m_problems.add({}, {TS_TEXT("parameter {0}: {1}"), name, value.error().front().message});
    return defaultValue;
}

void WorkloadReader::readModels(const YamlNode& list, Workload& workload) {
    if (!list.isList()) {
        m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of models, such as [serial, gil]"),
                                    describeNode(list)});
        return;
    }
    for (const YamlNode& item : list.items)
        if (const std::optional<std::string> id = m_values.name(item)) {
            workload.models.push_back(*id);
            workload.suggestedAt.try_emplace(*id, item.place);
        }
}

void WorkloadReader::readMachine(const YamlNode& map, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of machine settings, such as cores: 2"),
                                   describeNode(map)});
        return;
    }
    for (size_t i = 0; i < map.items.size(); i += 2)
        if (const std::optional<std::string> value = m_values.name(map.items[i + 1])) {
            workload.machine[map.items[i].text] = *value;
            workload.suggestedAt.try_emplace(map.items[i].text, map.items[i].place);
        }
}

void WorkloadReader::readExpectations(const YamlNode& map, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map, such as makespan: 9 s within 5%"),
                                   describeNode(map)});
        return;
    }
    checkKeys(map, {kExpectKeys, {}}, m_problems);
    if (const YamlNode* makespan = map.find("makespan")) readMakespan(*makespan, workload.expect);
    if (const YamlNode* variables = map.find("variables")) readVariables(*variables, workload);
}

void WorkloadReader::readVariables(const YamlNode& map, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of variables and their values, such as "
                                           "{{counter: 2000}}"),
                                   describeNode(map)});
        return;
    }
    std::set<std::string_view> known;
    for (const Resource& resource : workload.resources)
        if (resource.kind == ResourceKind::Variable) known.insert(resource.name);
    for (size_t i = 0; i < map.items.size() && !m_problems.full(); i += 2) {
        const YamlNode& key = map.items[i];
        if (!known.contains(key.text))
            m_problems.add(key.place,
                           {TS_TEXT("found '{0}', expected a variable that is declared under 'resources'"),
                            excerpt(key.text)});
        workload.expect.variables[key.text] =
            m_values.count(map.items[i + 1], INT64_MIN, INT64_MAX).value_or(0);
    }
}

// "9 s within 5%", or a time alone.
void WorkloadReader::readMakespan(const YamlNode& node, Expectations& expect) {
    const std::string& text = node.text;
    const size_t within = text.find(" within ");
    YamlNode time = node;
    time.text = text.substr(0, within);
    expect.makespan = m_values.time(time);
    if (within == std::string::npos) return;
    std::string_view share = std::string_view(text).substr(within + 8);
    const bool percent = share.ends_with('%');
    if (percent) share.remove_suffix(1);
    const Result<Quantity> value = parseQuantity(trimmed(share));
    if (percent && value && value->dimension == Dimension::Number && value->value >= 0 &&
        value->value <= 1000)
        expect.withinMillionths = std::llround(value->value * 10'000);
    else
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected a time and a tolerance, such as 9 s within 5%"),
                        describeNode(node)});
}

void WorkloadReader::readTasks(const YamlNode& root, Workload& workload) {
    const YamlNode* list = root.find("tasks");
    if (list == nullptr || !list->isList() || list->items.empty()) {
        const Place place = list == nullptr ? root.place : list->place;
        if (list == nullptr || list->isList())
            m_problems.add(place, TS_TEXT("found no task, expected at least one under the key 'tasks'"));
        else
            m_problems.add(place, {TS_TEXT("found {0}, expected a list of tasks, each beginning with '- '"),
                                   describeNode(*list)});
        return;
    }
    ResourceTable resources(workload.resources);
    Procedures procedures(m_values, m_problems);
    StepReader steps(m_values, resources, procedures, m_problems);
    readProcedures(root, steps, procedures);
    for (const YamlNode& item : list->items) {
        if (m_problems.full()) return;
        readTask(item, steps, workload);
    }
    for (size_t i = 0; i < workload.resources.size(); ++i)
        workload.resources[i].lock = resources.lockOf(ResourceId::at(i));
    expandForks(workload, m_problems);
    resolveTargets(workload, m_problems);
    checkTaskNames(workload, m_problems);
    checkTotals(workload, m_problems);
    if (m_cgroupsRead) checkCgroupsUsed(workload, m_problems);
    // Without the steps that could not be read, these would find problems that do not exist.
    if (!m_stepsRead) return;
    procedures.checkUnused();
    checkUnused(workload, resources);
    checkLocks(workload, m_problems);
    findHandedOver(workload);
}

void WorkloadReader::readProcedures(const YamlNode& root, StepReader& steps, Procedures& procedures) {
    const YamlNode* map = root.find("procedures");
    if (map == nullptr) return;
    const size_t problemsBefore = m_problems.added();
    procedures.declare(*map);
    steps.findLocalsOfAll(*map);
    procedures.readAll([&steps](const YamlNode& list) { return steps.read(list); });
    m_stepsRead = m_stepsRead && m_problems.added() == problemsBefore;
}

// A time, or how each gap is drawn.
void WorkloadReader::readEvery(const YamlNode& node, TaskGroup& group) {
    if (!node.isMap()) {
        group.every = m_values.time(node).value_or(Nanos{0});
        return;
    }
    group.gaps = ChanceReader(m_values, m_problems).time(node);
    if (group.gaps) group.every = Nanos(meanOf(*group.gaps));
}

void WorkloadReader::readTask(const YamlNode& map, StepReader& steps, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a task: a map with the keys name and steps"),
                                   describeNode(map)});
        return;
    }
    checkKeys(map, {kTaskKeys, {}}, m_problems);
    for (const std::string_view key : {"name"sv, "steps"sv})
        if (map.find(key) == nullptr)
            m_problems.add(map.place, {TS_TEXT("expected the key '{0}' in a task"), key});
    TaskGroup group;
    group.place = map.place;
    if (const YamlNode* node = map.find("name")) group.name = m_values.name(*node).value_or("");
    if (const YamlNode* node = map.find("count"))
        group.count = m_values.count(*node, 1, kMaxTasks).value_or(1);
    if (const YamlNode* node = map.find("start")) group.start = m_values.time(*node).value_or(Nanos{0});
    if (const YamlNode* node = map.find("every")) readEvery(*node, group);
    if (const YamlNode* node = map.find("deadline")) group.deadline = readDeadline(*node);
    if (group.gaps && group.deadline)
        m_problems.add(map.find("every")->place,
                       TS_TEXT("a task with a 'deadline' needs one and the same time between arrivals"));
    if (const YamlNode* node = map.find("priority"))
        group.priority = m_values.integer(*node, -kMaxPriority, kMaxPriority).value_or(0);
    if (const YamlNode* node = map.find("nice")) group.nice = m_values.integer(*node, -20, 19).value_or(0);
    if (const YamlNode* node = map.find("weight")) group.weight = m_values.integer(*node, 1, kMaxWeight);
    if (const YamlNode* node = map.find("tickets"))
        group.tickets = m_values.integer(*node, 1, kMaxWeight).value_or(100);
    if (const YamlNode* node = map.find("class")) group.schedulingClass = readClass(*node);
    if (const YamlNode* node = map.find("slice")) group.slice = readSlice(*node);
    if (const YamlNode* node = map.find("cpus")) group.cpus = readCpus(*node);
    if (const YamlNode* node = map.find("cgroup")) {
        group.cgroup = readCgroupOf(*node, workload, m_values, m_problems);
        m_cgroupsRead = m_cgroupsRead && group.cgroup > 0;
    }
    if (const YamlNode* node = map.find("daemon")) group.daemon = m_values.boolean(*node).value_or(false);
    const size_t problemsBefore = m_problems.added();
    if (const YamlNode* node = map.find("steps")) group.steps = steps.readTask(*node);
    m_stepsRead = m_stepsRead && m_problems.added() == problemsBefore;
    if (!group.name.empty()) workload.groups.push_back(std::move(group));
}

SchedulingClass WorkloadReader::readClass(const YamlNode& node) {
    for (size_t i = 0; i < kSchedulingClassWords.size(); ++i)
        if (node.isScalar() && node.text == kSchedulingClassWords[i]) return static_cast<SchedulingClass>(i);
    m_problems.add(node.place, {TS_TEXT("found {0}, expected a scheduling class: {1}"), describeNode(node),
                                joinWords(kSchedulingClassWords)});
    return SchedulingClass::Fair;
}

Nanos WorkloadReader::readSlice(const YamlNode& node) {
    const std::optional<Nanos> slice = m_values.time(node);
    if (slice && (*slice < kShortestSlice || *slice > kLongestSlice))
        m_problems.add(node.place, {TS_TEXT("found {0}, expected a slice from {1} to {2}"), *slice,
                                    kShortestSlice, kLongestSlice});
    return slice.value_or(Nanos{0});
}

std::vector<int> WorkloadReader::readCpus(const YamlNode& node) {
    std::set<int> cpus;
    if (!node.isList() || node.items.empty()) {
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected a list of cores, counted from 0, such as [0, 2]"),
                        describeNode(node)});
        return {};
    }
    for (const YamlNode& item : node.items) {
        const std::optional<int64_t> cpu = m_values.count(item, 0, kMaxCpu);
        if (cpu && !cpus.insert(static_cast<int>(*cpu)).second)
            m_problems.add(item.place, {TS_TEXT("core {0} is in the list twice"), *cpu});
    }
    return {cpus.begin(), cpus.end()};
}

std::optional<Nanos> WorkloadReader::readDeadline(const YamlNode& node) {
    const std::optional<Nanos> time = m_values.time(node);
    if (time != Nanos{0}) return time;
    m_problems.add(node.place,
                   {TS_TEXT("found {0}, expected a deadline after the task's arrival, such as 5 ms"),
                    describeNode(node)});
    return std::nullopt;
}

void WorkloadReader::checkUnused(const Workload& workload, const ResourceTable& resources) {
    for (size_t i = 0; i < workload.resources.size() && !m_problems.full(); ++i) {
        if (resources.used(ResourceId::at(i))) continue;
        m_problems.add(workload.resources[i].place,
                       {TS_TEXT("the resource '{0}' is declared but no step uses it"),
                        excerpt(workload.resources[i].name)});
    }
}

tl::unexpected<Problems> fileProblem(const std::string& path, Text message) {
    return tl::unexpected(Problems{Problem{std::move(message), path, 0, 0}});
}

tl::unexpected<Problems> tooLarge(const std::string& path) {
    return fileProblem(path, TS_TEXT("the file is larger than 16 MB, the limit for a workload"));
}

// At most kLargestFile + 1 bytes.
bool readBytes(const std::string& path, std::string& bytes) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return false;
    std::vector<char> block(1 << 16);
    while (bytes.size() <= kLargestFile) {
        const size_t count = std::fread(block.data(), 1, block.size(), file.get());
        if (count == 0) break;
        bytes.append(block.data(), count);
    }
    return std::ferror(file.get()) == 0;
}

} // namespace

Result<WorkloadPtr> readWorkload(std::string_view text, const std::string& fileName,
                                 const ParameterTexts& overrides) {
    if (text.size() > kLargestFile) return tooLarge(fileName);
    ProblemList problems(fileName);
    auto workload = std::make_shared<Workload>();
    workload->id = std::filesystem::path(fileName).stem().string();
    workload->file = fileName;
    if (const std::optional<YamlNode> root = readYaml(text, problems))
        WorkloadReader(problems, overrides).read(*root, *workload);
    if (!problems.empty()) return tl::unexpected(problems.take());
    workload->text = text;
    return workload;
}

Result<WorkloadPtr> readWorkloadFile(const std::string& path, const ParameterTexts& overrides) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) return fileProblem(path, TS_TEXT("there is no such file"));
    if (std::filesystem::is_directory(status))
        return fileProblem(path, TS_TEXT("this is a folder, expected a workload file"));
    std::string bytes;
    if (!readBytes(path, bytes)) return fileProblem(path, TS_TEXT("the file could not be read"));
    if (bytes.size() > kLargestFile) return tooLarge(path);
    return readWorkload(bytes, path, overrides);
}

} // namespace timeslice
