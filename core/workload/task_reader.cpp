#include "core/workload/task_reader.h"

#include "core/base/words.h"
#include "core/workload/cgroup_reader.h"

#include <array>
#include <set>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr int64_t kMaxPriority = 1'000'000'000;
constexpr int64_t kMaxWeight = 1'000'000;
constexpr int64_t kMaxCpu = 4095;
// As Linux: what is outside is clamped there, and refused here.
constexpr Nanos kShortestSlice = 100us;
constexpr Nanos kLongestSlice = 100ms;

constexpr std::array kTaskKeys{"name"sv,     "count"sv, "start"sv,  "every"sv,   "deadline"sv,
                               "priority"sv, "nice"sv,  "weight"sv, "tickets"sv, "class"sv,
                               "slice"sv,    "cpus"sv,  "cgroup"sv, "daemon"sv,  "steps"sv};

} // namespace

// A time, or how each gap is drawn.
void TaskReader::readEvery(const YamlNode& node, TaskGroup& group) {
    if (!node.isMap()) {
        group.every = m_values.time(node).value_or(Nanos{0});
        return;
    }
    group.gaps = ChanceReader(m_values, m_problems).time(node);
    if (group.gaps) group.every = Nanos(meanOf(*group.gaps));
}

void TaskReader::read(const YamlNode& map, Workload& workload) {
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
        group.count = m_values.count(*node, 0, kMaxTasks).value_or(1);
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
    if (const YamlNode* node = map.find("steps")) group.steps = m_steps.readTask(*node);
    m_stepsRead = m_stepsRead && m_problems.added() == problemsBefore;
    if (!group.name.empty()) workload.groups.push_back(std::move(group));
}

SchedulingClass TaskReader::readClass(const YamlNode& node) {
    for (size_t i = 0; i < kSchedulingClassWords.size(); ++i)
        if (node.isScalar() && node.text == kSchedulingClassWords[i]) return static_cast<SchedulingClass>(i);
    m_problems.add(node.place, {TS_TEXT("found {0}, expected a scheduling class: {1}"), describeNode(node),
                                joinWords(kSchedulingClassWords)});
    return SchedulingClass::Fair;
}

Nanos TaskReader::readSlice(const YamlNode& node) {
    const std::optional<Nanos> slice = m_values.time(node);
    if (slice && (*slice < kShortestSlice || *slice > kLongestSlice))
        m_problems.add(node.place, {TS_TEXT("found {0}, expected a slice from {1} to {2}"), *slice,
                                    kShortestSlice, kLongestSlice});
    return slice.value_or(Nanos{0});
}

std::vector<int> TaskReader::readCpus(const YamlNode& node) {
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

std::optional<Nanos> TaskReader::readDeadline(const YamlNode& node) {
    const std::optional<Nanos> time = m_values.time(node);
    if (time != Nanos{0}) return time;
    m_problems.add(node.place,
                   {TS_TEXT("found {0}, expected a deadline after the task's arrival, such as 5 ms"),
                    describeNode(node)});
    return std::nullopt;
}

} // namespace timeslice
