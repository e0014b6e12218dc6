#include "core/workload/reader.h"

#include "core/base/words.h"
#include "core/workload/cgroup_reader.h"
#include "core/workload/checks.h"
#include "core/workload/forks.h"
#include "core/workload/permits.h"
#include "core/workload/resource_reader.h"
#include "core/workload/spawns.h"
#include "core/workload/step_reader.h"
#include "core/workload/suggestion_reader.h"
#include "core/workload/task_reader.h"
#include "core/workload/text_file.h"
#include "core/workload/yaml_writer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <set>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kTopKeys{"timeslice"sv,  "name"sv,   "summary"sv, "topic"sv,     "source"sv,
                              "parameters"sv, "models"sv, "machine"sv, "resources"sv, "cgroups"sv,
                              "procedures"sv, "tasks"sv,  "expect"sv};
constexpr std::array kExpectKeys{"makespan"sv, "variables"sv, "claims"sv};

// Reads the sections of one file into a workload.
class WorkloadReader {
  public:
    WorkloadReader(ProblemList& problems, const ParameterTexts& overrides)
        : m_problems(problems), m_overrides(overrides), m_values(problems) {}

    void read(const YamlNode& root, Workload& workload);

  private:
    bool readVersion(const YamlNode& root);
    std::optional<WorkloadTopic> readTopic(const YamlNode& node);
    void readTexts(const YamlNode& root, Workload& workload);
    void readParameters(const YamlNode& map, Workload& workload);
    std::optional<Quantity> readParameter(const YamlNode& key, const YamlNode& value);
    Quantity withOverride(const std::string& name, const YamlNode& written, Quantity defaultValue);
    void readExpectations(const YamlNode& node, Workload& workload);
    void readClaims(const YamlNode& list, Expectations& expect);
    void readVariables(const YamlNode& map, Workload& workload);
    void readMakespan(const YamlNode& node, Expectations& expect);
    void readTasks(const YamlNode& root, Workload& workload);
    bool readProcedures(const YamlNode& root, StepReader& steps, Procedures& procedures);
    void checkUnused(const Workload& workload, const ResourceTable& resources);

    ProblemList& m_problems;
    const ParameterTexts& m_overrides;
    ValueReader m_values;
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
    if (const YamlNode* list = root.find("models")) readModels(*list, m_values, m_problems, workload);
    if (const YamlNode* map = root.find("machine")) readMachine(*map, m_values, m_problems, workload);
    if (const YamlNode* map = root.find("resources")) readResources(*map, m_values, m_problems, workload);
    if (const YamlNode* map = root.find("cgroups")) readCgroups(*map, m_values, m_problems, workload);
    readTasks(root, workload);
    if (const YamlNode* node = root.find("expect")) readExpectations(*node, workload);
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
    if (const YamlNode* node = root.find("topic")) workload.topic = readTopic(*node);
    if (const YamlNode* node = root.find("source")) workload.source = m_values.text(*node).value_or("");
    if (workload.name.empty()) workload.name = workload.id;
}

std::optional<WorkloadTopic> WorkloadReader::readTopic(const YamlNode& node) {
    const auto found = node.isScalar() ? std::ranges::find(kTopicWords, node.text) : kTopicWords.end();
    if (found != kTopicWords.end()) return static_cast<WorkloadTopic>(found - kTopicWords.begin());
    const std::string like = node.isScalar() ? nearestWord(node.text, kTopicWords) : std::string();
    if (like.empty())
        m_problems.add(node.place, {TS_TEXT("found {0}, expected a topic; topics are {1}"),
                                    describeNode(node), joinWords(kTopicWords)});
    else
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected a topic; did you mean '{1}'? topics are {2}"),
                        describeNode(node), like, joinWords(kTopicWords)});
    return std::nullopt;
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

// A list of claims, or a map that may have one.
void WorkloadReader::readExpectations(const YamlNode& node, Workload& workload) {
    if (node.isList()) return readClaims(node, workload.expect);
    if (!node.isMap()) {
        m_problems.add(node.place,
                       {TS_TEXT("found {0}, expected a map, such as makespan: 9 s within 5%, or a "
                                "list of claims, such as [makespan < 9 s]"),
                        describeNode(node)});
        return;
    }
    checkKeys(node, {kExpectKeys, {}}, m_problems);
    if (const YamlNode* makespan = node.find("makespan")) readMakespan(*makespan, workload.expect);
    if (const YamlNode* variables = node.find("variables")) readVariables(*variables, workload);
    if (const YamlNode* claims = node.find("claims")) readClaims(*claims, workload.expect);
}

void WorkloadReader::readClaims(const YamlNode& list, Expectations& expect) {
    if (!list.isList()) {
        m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of claims, such as [makespan < 9 s]"),
                                    describeNode(list)});
        return;
    }
    for (const YamlNode& item : list.items)
        if (const std::optional<std::string> text = m_values.name(item))
            expect.claims.push_back({*text, {item.place.line, item.place.column + (item.quoted ? 1 : 0)}});
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
    const bool proceduresRead = readProcedures(root, steps, procedures);
    TaskReader tasks(m_values, steps, m_problems);
    for (const YamlNode& item : list->items) {
        if (m_problems.full()) return;
        tasks.read(item, workload);
    }
    for (size_t i = 0; i < workload.resources.size(); ++i)
        workload.resources[i].lock = resources.lockOf(ResourceId::at(i));
    expandForks(workload, m_problems);
    resolveTargets(workload, m_problems);
    checkTaskNames(workload, m_problems);
    checkTotals(workload, m_problems);
    if (tasks.cgroupsRead()) checkCgroupsUsed(workload, m_problems);
    // Without the steps that could not be read, these would find problems that do not exist.
    if (!proceduresRead || !tasks.stepsRead()) return;
    procedures.checkUnused();
    checkUnused(workload, resources);
    checkLocks(workload, m_problems);
    findHandedOver(workload);
}

// False: some of their steps could not be read.
bool WorkloadReader::readProcedures(const YamlNode& root, StepReader& steps, Procedures& procedures) {
    const YamlNode* map = root.find("procedures");
    if (map == nullptr) return true;
    const size_t problemsBefore = m_problems.added();
    procedures.declare(*map);
    steps.findLocalsOfAll(*map);
    procedures.readAll([&steps](const YamlNode& list) { return steps.read(list); });
    return m_problems.added() == problemsBefore;
}

void WorkloadReader::checkUnused(const Workload& workload, const ResourceTable& resources) {
    for (size_t i = 0; i < workload.resources.size() && !m_problems.full(); ++i) {
        if (resources.used(ResourceId::at(i))) continue;
        m_problems.add(workload.resources[i].place,
                       {TS_TEXT("the resource '{0}' is declared but no step uses it"),
                        excerpt(workload.resources[i].name)});
    }
}

Text tooLarge() {
    return TS_TEXT("the file is larger than 16 MB, the limit for a workload");
}

} // namespace

Result<WorkloadPtr> readWorkload(std::string_view text, const std::string& fileName,
                                 const ParameterTexts& overrides) {
    if (text.size() > kLargestTextFile) return fileProblem(fileName, tooLarge());
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

WorkloadPtr readWorkload(const YamlNode& root, const std::string& id, const std::string& fileName,
                         const ParameterTexts& overrides, ProblemList& problems) {
    const size_t before = problems.added();
    auto workload = std::make_shared<Workload>();
    workload->id = id;
    workload->file = fileName;
    WorkloadReader(problems, overrides).read(root, *workload);
    if (problems.added() > before) return nullptr;
    workload->text = writeYaml(root);
    return workload;
}

Result<WorkloadPtr> readWorkloadFile(const std::string& path, const ParameterTexts& overrides) {
    const Result<std::string> text =
        readTextFile(path, {TS_TEXT("this is a folder, expected a workload file"), tooLarge()});
    if (!text) return tl::unexpected(text.error());
    return readWorkload(*text, path, overrides);
}

} // namespace timeslice
