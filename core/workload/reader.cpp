#include "core/workload/reader.h"

#include "core/base/words.h"
#include "core/workload/checks.h"
#include "core/workload/step_reader.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr size_t kLargestFile = 16'000'000;
constexpr int64_t kMostTasks = 1'000'000;
constexpr int64_t kMostPriority = 1'000'000'000;

constexpr std::array kTopKeys{"timeslice"sv, "name"sv,    "summary"sv,   "source"sv, "parameters"sv,
                              "models"sv,    "machine"sv, "resources"sv, "tasks"sv};
constexpr std::array kLaterTopKeys{"expect"sv};
constexpr std::array kTaskKeys{"name"sv, "count"sv, "start"sv, "every"sv, "priority"sv, "steps"sv};
constexpr std::array kLaterTaskKeys{"nice"sv, "weight"sv, "tickets"sv, "daemon"sv};
constexpr std::array kResourceKinds{"lock"sv};
constexpr std::array kLaterResourceKinds{"rwlock"sv, "event"sv,   "variable"sv, "semaphore"sv,
                                         "queue"sv,  "barrier"sv, "link"sv,     "server"sv};

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
    Quantity withOverride(const std::string& name, const YamlNode& written, Quantity standard);
    void readModels(const YamlNode& list, Workload& workload);
    void readMachine(const YamlNode& map, Workload& workload);
    void readResources(const YamlNode& map, Workload& workload);
    void checkResourceKind(const YamlNode& kind);
    void readTasks(const YamlNode& root, Workload& workload);
    void readTask(const YamlNode& map, StepReader& steps, Workload& workload);
    void checkUnused(const Workload& workload, const ResourceTable& resources);

    ProblemList& m_problems;
    const ParameterTexts& m_overrides;
    ValueReader m_values;
    bool m_stepsRead = true; // all of them
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
    checkKeys(root, {kTopKeys, kLaterTopKeys}, m_problems);
    readTexts(root, workload);
    if (const YamlNode* map = root.find("parameters")) readParameters(*map, workload);
    if (const YamlNode* list = root.find("models")) readModels(*list, workload);
    if (const YamlNode* map = root.find("machine")) readMachine(*map, workload);
    if (const YamlNode* map = root.find("resources")) readResources(*map, workload);
    readTasks(root, workload);
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
        const std::optional<Quantity> standard = readParameter(map.items[i], map.items[i + 1]);
        if (!isParameterName(name)) continue;
        // A bad one stays known, so that its uses are not reported as well.
        const Quantity value = standard ? withOverride(name, map.items[i + 1], *standard) : Quantity{1};
        values[name] = value;
        workload.parameters[name] = value.value;
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

Quantity WorkloadReader::withOverride(const std::string& name, const YamlNode& written, Quantity standard) {
    const auto set = m_overrides.find(name);
    if (set == m_overrides.end()) return standard;
    const Result<Quantity> value = parseQuantity(set->second);
    if (value && value->dimension == standard.dimension) return *value;
    // No place: the value does not stand in the file.
    if (value)
        m_problems.add({}, {TS_TEXT("parameter {0}: found '{1}', expected a value of the same kind as {2}"),
                            name, excerpt(set->second), excerpt(written.text)});
    else
        m_problems.add({}, {TS_TEXT("parameter {0}: {1}"), name, value.error().front().message});
    return standard;
}

void WorkloadReader::readModels(const YamlNode& list, Workload& workload) {
    if (!list.isList()) {
        m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of models, such as [serial, gil]"),
                                    describeNode(list)});
        return;
    }
    for (const YamlNode& item : list.items)
        if (const std::optional<std::string> id = m_values.name(item)) workload.models.push_back(*id);
}

void WorkloadReader::readMachine(const YamlNode& map, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of machine settings, such as cores: 2"),
                                   describeNode(map)});
        return;
    }
    for (size_t i = 0; i < map.items.size(); i += 2)
        if (const std::optional<std::string> value = m_values.name(map.items[i + 1]))
            workload.machine[map.items[i].text] = *value;
}

void WorkloadReader::readResources(const YamlNode& map, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of resources, such as printer: lock"),
                                   describeNode(map)});
        return;
    }
    for (size_t i = 0; i < map.items.size(); i += 2) {
        const YamlNode& key = map.items[i];
        checkResourceKind(map.items[i + 1]);
        // Even a bad one is declared, so that its uses are not reported as well.
        if (m_values.name(key)) workload.resources.push_back({key.text, key.place});
    }
}

void WorkloadReader::checkResourceKind(const YamlNode& kind) {
    const YamlNode& word = kind.isMap() && !kind.items.empty() ? kind.items.front() : kind;
    if (kind.isScalar() && kind.text == kResourceKinds.front()) return;
    const std::string nearest = nearestWord(word.text, kResourceKinds);
    if (std::ranges::find(kLaterResourceKinds, word.text) != kLaterResourceKinds.end())
        m_problems.add(word.place,
                       {TS_TEXT("the resource kind '{0}' is not supported by this version; kinds are {1}"),
                        word.text, joinWords(kResourceKinds)});
    else if (kind.isScalar() && !nearest.empty())
        m_problems.add(word.place, {TS_TEXT("unknown resource kind '{0}'; did you mean '{1}'? kinds are {2}"),
                                    word.text, nearest, joinWords(kResourceKinds)});
    else
        m_problems.add(word.place, {TS_TEXT("found {0}, expected a resource kind; kinds are {1}"),
                                    describeNode(kind), joinWords(kResourceKinds)});
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
    StepReader steps(m_values, resources, m_problems);
    for (const YamlNode& item : list->items) {
        if (m_problems.full()) return;
        readTask(item, steps, workload);
    }
    checkTaskNames(workload, m_problems);
    checkTotals(workload, m_problems);
    // Without the steps that could not be read, these would see what is not so.
    if (!m_stepsRead) return;
    checkUnused(workload, resources);
    checkLocks(workload, m_problems);
}

void WorkloadReader::readTask(const YamlNode& map, StepReader& steps, Workload& workload) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a task: a map with the keys name and steps"),
                                   describeNode(map)});
        return;
    }
    checkKeys(map, {kTaskKeys, kLaterTaskKeys}, m_problems);
    for (const std::string_view key : {"name"sv, "steps"sv})
        if (map.find(key) == nullptr)
            m_problems.add(map.place, {TS_TEXT("expected the key '{0}' in a task"), key});
    TaskGroup group;
    group.place = map.place;
    if (const YamlNode* node = map.find("name")) group.name = m_values.name(*node).value_or("");
    if (const YamlNode* node = map.find("count"))
        group.count = m_values.count(*node, 1, kMostTasks).value_or(1);
    if (const YamlNode* node = map.find("start")) group.start = m_values.time(*node).value_or(Nanos{0});
    if (const YamlNode* node = map.find("every")) group.every = m_values.time(*node).value_or(Nanos{0});
    if (const YamlNode* node = map.find("priority"))
        group.priority = m_values.integer(*node, -kMostPriority, kMostPriority).value_or(0);
    const size_t problemsBefore = m_problems.added();
    if (const YamlNode* node = map.find("steps")) group.steps = steps.read(*node);
    m_stepsRead = m_stepsRead && m_problems.added() == problemsBefore;
    if (!group.name.empty()) workload.groups.push_back(std::move(group));
}

void WorkloadReader::checkUnused(const Workload& workload, const ResourceTable& resources) {
    for (size_t i = 0; i < workload.resources.size(); ++i) {
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
    return fileProblem(path, TS_TEXT("the file is larger than 16 MB, the most that a workload may have"));
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
    if (!readBytes(path, bytes)) return fileProblem(path, TS_TEXT("the file cannot be read"));
    if (bytes.size() > kLargestFile) return tooLarge(path);
    return readWorkload(bytes, path, overrides);
}

} // namespace timeslice
