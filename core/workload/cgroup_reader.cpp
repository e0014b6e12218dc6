#include "core/workload/cgroup_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kCgroupKeys{"weight"sv, "max"sv};
constexpr std::array kMaxKeys{"quota"sv, "period"sv};
constexpr Nanos kLongestQuota = 1000s;

class CgroupReader {
  public:
    CgroupReader(ValueReader& values, ProblemList& problems) : m_values(values), m_problems(problems) {}

    Cgroup read(const YamlNode& key, const YamlNode& value) {
        Cgroup group;
        group.name = key.text;
        group.line = key.place.line;
        group.column = key.place.column;
        if (!value.isMap()) {
            m_problems.add(value.place,
                           {TS_TEXT("found {0}, expected a cgroup, such as {{weight: 300, max: 50%}}"),
                            describeNode(value)});
            return group;
        }
        checkKeys(value, {kCgroupKeys, {}}, m_problems);
        if (const YamlNode* weight = value.find("weight"))
            group.weight =
                m_values.count(*weight, kLeastCgroupWeight, kMostCgroupWeight).value_or(group.weight);
        if (const YamlNode* max = value.find("max")) readMax(*max, group);
        return group;
    }

  private:
    void readMax(const YamlNode& max, Cgroup& group) {
        if (max.isScalar()) return readPercent(max, group);
        if (!max.isMap()) return reportMax(max);
        checkKeys(max, {kMaxKeys, {}}, m_problems);
        const YamlNode* quota = max.find("quota");
        const YamlNode* period = max.find("period");
        if (quota == nullptr)
            m_problems.add(max.place, {TS_TEXT("expected the key '{0}' in '{1}'"), "quota", "max"});
        else
            group.quota = timeWithin(*quota, kLongestQuota);
        if (period != nullptr)
            group.period = std::max(kLeastCgroupTime, timeWithin(*period, kLongestCgroupPeriod));
    }

    // Of one core's time.
    void readPercent(const YamlNode& max, Cgroup& group) {
        const bool percent = max.text.ends_with('%');
        const Result<Quantity> share =
            parseQuantity(trimmed(std::string_view(max.text).substr(0, max.text.size() - (percent ? 1 : 0))));
        if (!percent || !share || share->dimension != Dimension::Number) return reportMax(max);
        const double quota = share->value / 100 * static_cast<double>(group.period.count());
        if (quota < static_cast<double>(kLeastCgroupTime.count()) ||
            quota > static_cast<double>(kLongestQuota.count()))
            m_problems.add(max.place, {TS_TEXT("found {0}, expected 1% to 1000000% of one core's time"),
                                       describeNode(max)});
        else
            group.quota = Nanos(std::llround(quota));
    }

    void reportMax(const YamlNode& max) {
        m_problems.add(max.place,
                       {TS_TEXT("found {0}, expected a part of one core's time, such as 50%, or a quota and "
                                "its period, such as {{quota: 20 ms, period: 100 ms}}"),
                        describeNode(max)});
    }

    Nanos timeWithin(const YamlNode& node, Nanos most) {
        const std::optional<Nanos> time = m_values.time(node);
        if (time && *time >= kLeastCgroupTime && *time <= most) return *time;
        if (time)
            m_problems.add(node.place, {TS_TEXT("found {0}, expected a time from {1} to {2}"), *time,
                                        kLeastCgroupTime, most});
        return Nanos{0};
    }

    ValueReader& m_values;
    ProblemList& m_problems;
};

} // namespace

void readCgroups(const YamlNode& map, ValueReader& values, ProblemList& problems, Workload& workload) {
    if (!map.isMap()) {
        problems.add(map.place,
                     {TS_TEXT("found {0}, expected a map of cgroups, such as web: {{weight: 300}}"),
                      describeNode(map)});
        return;
    }
    if (map.items.size() / 2 > kMaxCgroups)
        problems.add(
            map.place,
            {TS_PLURAL("found {0} cgroup, expected at most {1}", "found {0} cgroups, expected at most {1}"),
             static_cast<int64_t>(map.items.size() / 2), static_cast<int64_t>(kMaxCgroups)});
    CgroupReader reader(values, problems);
    for (size_t i = 0; i < map.items.size() && !problems.full(); i += 2) {
        Cgroup group = reader.read(map.items[i], map.items[i + 1]);
        if (values.name(map.items[i])) workload.cgroups.push_back(std::move(group));
    }
}

size_t readCgroupOf(const YamlNode& node, const Workload& workload, ValueReader& values,
                    ProblemList& problems) {
    const std::optional<std::string> name = values.name(node);
    if (!name) return 0;
    const auto found = std::ranges::find(workload.cgroups, *name, &Cgroup::name);
    if (found != workload.cgroups.end()) return static_cast<size_t>(found - workload.cgroups.begin()) + 1;
    std::vector<std::string_view> known;
    for (const Cgroup& group : workload.cgroups) known.push_back(group.name);
    const std::string nearest = nearestWord(*name, known);
    if (nearest.empty())
        problems.add(node.place,
                     {TS_TEXT("undeclared cgroup '{0}'; declare it under 'cgroups' as {0}: {{weight: 100}}"),
                      excerpt(*name)});
    else
        problems.add(node.place,
                     {TS_TEXT("undeclared cgroup '{0}'; did you mean '{1}'?"), excerpt(*name), nearest});
    return 0;
}

void checkCgroupsUsed(const Workload& workload, ProblemList& problems) {
    for (size_t i = 0; i < workload.cgroups.size(); ++i) {
        const Cgroup& group = workload.cgroups[i];
        const bool used = std::ranges::any_of(workload.groups,
                                              [i](const TaskGroup& tasks) { return tasks.cgroup == i + 1; });
        if (!used)
            problems.add({group.line, group.column},
                         {TS_TEXT("the cgroup '{0}' is declared but no task is in it"), excerpt(group.name)});
    }
}

} // namespace timeslice
